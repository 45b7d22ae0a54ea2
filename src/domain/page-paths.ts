import { things } from "./things/things.ts";

export const motionsPath = `/${things.Motion.plural.dutch}`;

/** Path of the list of what was promised to the council, or proposed by its members. */
export const promisesPath = "/toezeggingen";

/** Where pilots are set side by side. */
export const compareFolder = "/vergelijk";

/** More pilots than this do not fit on one sheet. */
export const mostCompared = 4;

export const comparePath = (pilots: readonly string[]): string =>
  `${compareFolder}?pilots=${pilots.map((key) => encodeURI(key)).join(",")}`;

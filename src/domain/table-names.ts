import type { Thing } from "./thing.ts";

export const snake = (name: string): string =>
  name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
/** The column of one part of a property. */
export const columnName = (property: string, part: string): string => snake(property + capital(part));
/** The table of a thing. */
export const tableOf = ({ name }: Pick<Thing, "name">): string => snake(name);

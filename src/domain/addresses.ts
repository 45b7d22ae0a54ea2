import { things, type Things } from "./things/things.ts";

/** The things with an address for ever, `{PUBLIC_URL}/id/{segment}/{key}`, by GraphQL type. */
export type AddressedType = {
  [T in keyof Things]: Things[T]["segment"] extends null ? never : T;
}[keyof Things];
/** The segment of each: global ids, URIs, linked data and pages all derive from these. */
export const segments = Object.fromEntries(
  Object.entries(things).flatMap(([name, { segment }]) => (segment === null ? [] : [[name, segment]])),
) as { readonly [T in AddressedType]: NonNullable<Things[T]["segment"]> };

export const isAddressed = (type: string): type is AddressedType => Object.hasOwn(segments, type);

/** The address of a thing: `key` is its slug behind that of its municipality, or the code or hash that stands for it. */
export const uriOf = (publicUrl: string, type: AddressedType, key: string): string =>
  `${publicUrl.replace(/\/+$/, "")}/id/${segments[type]}/${keyPath(key)}`;

export const keyPath = (key: string): string => key.split("/").map(encodeURIComponent).join("/");

/** One key of several parts: a municipality's slug and a thing's own. */
export const keyOf = (...parts: readonly string[]): string => parts.join("/");

export const partsOfKey = (key: string): string[] => key.split("/");

/** Where some words stand in a document: its hash, and their place, counted in UTF-16 units. */
export type DocumentPlace = { readonly sha256: string; readonly start: number; readonly end: number };

export const placeId = ({ start, end }: Pick<DocumentPlace, "start" | "end">): string => `s${start}-${end}`;

export const placeAddress = (publicUrl: string, place: DocumentPlace): string =>
  `${publicUrl}/bronnen/${place.sha256}?van=${place.start}&tot=${place.end}#${placeId(place)}`;

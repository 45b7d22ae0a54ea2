import { things, type Things } from "./things/things.ts";

/** The things with an address for ever, `{PUBLIC_URL}/id/{segment}/{key}`, by GraphQL type. */
export type AddressedType = {
  [T in keyof Things]: Things[T]["segment"] extends null ? never : T;
}[keyof Things];
/** The segment of each: global ids, URIs, linked data and pages all derive from these. */
export const segments = Object.fromEntries(
  Object.entries(things).flatMap(([name, { segment }]) => (segment === null ? [] : [[name, segment]])),
) as { readonly [T in AddressedType]: NonNullable<Things[T]["segment"]> };

/** Whether a GraphQL type's things have an address. */
export const isAddressed = (type: string): type is AddressedType => Object.hasOwn(segments, type);

/** The address of a thing: `key` is its slug, or the code or hash that stands for it. */
export const uriOf = (publicUrl: string, type: AddressedType, key: string): string =>
  `${publicUrl.replace(/\/+$/, "")}/id/${segments[type]}/${encodeURIComponent(key)}`;

/** What parts the keys of a compound key; slugs never hold two dashes in a row. */
const between = "--";

/** One key of several, such as a report's: that of its edition and that of its pilot. */
export const compoundKey = (...keys: readonly string[]): string => keys.join(between);

/** The keys that a compound key was made of. */
export const keysIn = (compound: string): string[] => compound.split(between);

import { nodeTypes, type NodeType } from "./global-id.ts";
import { referredTypes, type ReferredType } from "./reference-fields.ts";
import { things, type Things } from "./things/things.ts";

/** What many of a thing are called that reports name in a field: the name of their list, and of their dimension. */
export type ReferredPlural = Things[ReferredType]["plural"]["graphql"];
export const pluralOf = (type: ReferredType): ReferredPlural => things[type].plural.graphql;
export const referredPlurals: readonly ReferredPlural[] = referredTypes.map(pluralOf);

/** One of each list of things that reports name in a field. */
export const byPlural = <V>(make: (type: ReferredType) => V) =>
  Object.fromEntries(referredTypes.map((type) => [pluralOf(type), make(type)])) as Record<ReferredPlural, V>;

/** The things that reports name, in a field or in what they mention: each has pilots under it. */
export type NamedType = { [T in NodeType]: Things[T]["pilots"] extends null ? never : T }[NodeType];
export const namedTypes = nodeTypes.filter((type): type is NamedType => things[type].pilots !== null);

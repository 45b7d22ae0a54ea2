import { isReference } from "./kinds/kind.ts";
import { mentionFields, mentionLists } from "./mention-fields.ts";
import { columnName, propertiesOf, tableOf, type Thing } from "./thing.ts";
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

/** The columns of a thing's table that refer to another. */
export const columnsTo = (holder: Thing, type: NodeType) =>
  propertiesOf(holder).flatMap(([name, { kind, place }]) =>
    place === "row" && isReference(kind) && kind.refersTo === type
      ? [{ table: tableOf(holder), column: columnName(name, things[type].id) }]
      : [],
  );
const mentions = mentionLists.map((list) => things[mentionFields[list].thing]);
/** Where reports refer to a thing: in a column of their own, or in one of what they mention. */
export const referringTo = (type: NodeType) =>
  [things.Report, ...mentions].flatMap((holder) => columnsTo(holder, type));

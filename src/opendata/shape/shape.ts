import type { ShownAtom } from "../../domain/atoms.ts";

/**
 * The little language in which a record of the open data is declared, once. Its JSON, its OpenAPI schema, its columns
 * in CSV and XLSX, its terms in JSON-LD and its triples all derive from the declaration.
 */

interface Notes {
  /** Dutch; the column's heading, which follows that of the group it stands in. Empty for the group's main value. */
  readonly label: string;
  readonly description: string;
  /** RDF property, prefixed; null for what linked data says otherwise. */
  readonly rdf: string | null;
  /** Whether tables have a column for it. */
  readonly flat: boolean;
}

/** A closed vocabulary: its name, and each code with its Dutch words. */
export type Codes = { readonly name: string; readonly words: Readonly<Record<string, string>> };

export interface ValueProperty extends Notes {
  readonly type: "value";
  readonly kind: ShownAtom;
  readonly nullable: boolean;
  readonly codes: Codes | null;
  /** Regular expression that every value matches. */
  readonly pattern: string | null;
}

export interface GroupProperty extends Notes {
  readonly type: "group";
  readonly shape: Shape;
  readonly nullable: boolean;
}

export interface ListProperty extends Notes {
  readonly type: "list";
  readonly item: ValueProperty | GroupProperty;
  /** Dotted paths in an item: what a table tells of it, on one line of one cell. */
  readonly columns: readonly string[];
}

export type Property = ValueProperty | GroupProperty | ListProperty;
export type Properties = Readonly<Record<string, Property>>;

export interface Shape {
  /** Name of the schema, of the GraphQL type where there is one, and of the RDF class. */
  readonly name: string;
  readonly description: string;
  /** RDF classes, prefixed, the most telling first. */
  readonly classes: readonly string[];
  readonly properties: Properties;
}

/** Any record, as writers that follow a shape see it. */
export type Data = string | number | null | DataRecord | readonly Data[];
export type DataRecord = { readonly [key: string]: Data };

type Extra = { readonly flat?: boolean; readonly pattern?: string };

const valueOf =
  (kind: ShownAtom) =>
  (label: string, description: string, rdf: string | null, extra: Extra = {}): ValueProperty => ({
    type: "value",
    kind,
    label,
    description,
    rdf,
    nullable: false,
    codes: null,
    pattern: extra.pattern ?? null,
    flat: extra.flat ?? true,
  });

export const text = valueOf("text");
export const string = valueOf("string");
export const uri = valueOf("uri");
export const instant = valueOf("instant");
export const integer = valueOf("integer");
export const number = valueOf("number");

/** A key of the vocabulary `words`; `name` names it in schemas and RDF. */
export const code = (
  label: string,
  description: string,
  rdf: string,
  name: string,
  words: Codes["words"],
): ValueProperty => ({
  ...valueOf("code")(label, description, rdf),
  codes: { name, words },
});

export const orNull = <P extends ValueProperty | GroupProperty>(property: P): P => ({
  ...property,
  nullable: true,
});

export const group = (
  label: string,
  description: string,
  rdf: string | null,
  shape: Shape,
): GroupProperty => ({
  type: "group",
  label,
  description,
  rdf,
  flat: true,
  shape,
  nullable: false,
});

/** A list; a table has one column for it, in whose cells an item is a line of what stands at the dotted paths. */
export const list = (item: ValueProperty | GroupProperty, ...columns: readonly string[]): ListProperty => ({
  type: "list",
  label: item.label,
  description: item.description,
  rdf: item.rdf,
  flat: true,
  item,
  columns,
});

export const unlisted = <P extends { readonly flat: boolean }>(property: P): P => ({
  ...property,
  flat: false,
});

export const shape = (
  name: string,
  description: string,
  classes: readonly string[],
  properties: Properties,
): Shape => ({ name, description, classes, properties });

import type { ShownAtom } from "../../domain/atoms.ts";

/**
 * The little language in which a record of the open data is declared, once. Its JSON, its OpenAPI schema, its columns
 * in CSV and XLSX, its terms in JSON-LD and its triples all derive from the declaration, and so does its type.
 */

export interface Notes {
  /** Dutch; the column's heading, which follows that of the group it stands in. Empty for the group's main value. */
  readonly label: string;
  /** One Dutch sentence. */
  readonly description: string;
  /** RDF property, prefixed; null for what linked data says otherwise. */
  readonly rdf: string | null;
  /** Whether tables have a column for it. */
  readonly flat: boolean;
}

/** A closed vocabulary: its name, and each code with its Dutch words. */
export interface Codes {
  readonly name: string;
  readonly words: Readonly<Record<string, string>>;
}

export interface ValueProperty<T = unknown> extends Notes {
  readonly type: "value";
  readonly kind: ShownAtom;
  readonly nullable: boolean;
  readonly codes: Codes | null;
  /** Regular expression that every value matches. */
  readonly pattern: string | null;
  /** Never set: carries the type of the value. */
  readonly carries?: T;
}

export interface GroupProperty<S extends Shape = Shape, N extends boolean = boolean> extends Notes {
  readonly type: "group";
  readonly shape: S;
  readonly nullable: N;
}

export interface ListProperty<
  I extends ValueProperty | GroupProperty = ValueProperty | GroupProperty,
> extends Notes {
  readonly type: "list";
  readonly item: I;
  /** Dotted paths in an item: a table has a column for each, one cell with a line for every item. */
  readonly columns: readonly string[];
}

export type Property = ValueProperty | GroupProperty | ListProperty;
export type Properties = Readonly<Record<string, Property>>;

export interface Shape<P extends Properties = Properties> {
  /** Name of the schema, of the GraphQL type where there is one, and of the RDF class. */
  readonly name: string;
  /** One Dutch sentence. */
  readonly description: string;
  /** RDF classes, prefixed, the most telling first. */
  readonly classes: readonly string[];
  readonly properties: P;
}

type DataOf<P> =
  P extends ValueProperty<infer T>
    ? T
    : P extends GroupProperty<infer S, infer N>
      ? RecordOf<S> | (true extends N ? null : never)
      : P extends ListProperty<infer I>
        ? readonly DataOf<I>[]
        : never;

/** The type of the records of a shape. */
export type RecordOf<S extends Shape> = { readonly [K in keyof S["properties"]]: DataOf<S["properties"][K]> };

/** Any record, as writers that follow a shape see it. */
export type Data = string | number | null | DataRecord | readonly Data[];
export interface DataRecord {
  readonly [key: string]: Data;
}

import type { ShownAtom, Atoms } from "../../domain/atoms.ts";

/**
 * The little language in which a record of the open data is declared, once. Its JSON, its OpenAPI schema, its columns
 * in CSV and XLSX, its terms in JSON-LD and its triples all derive from the declaration, and so does its type.
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
  /** Dotted paths in an item: what a table tells of it, on one line of one cell. */
  readonly columns: readonly string[];
}

export type Property = ValueProperty | GroupProperty | ListProperty;
export type Properties = Readonly<Record<string, Property>>;

export interface Shape<P extends Properties = Properties> {
  /** Name of the schema, of the GraphQL type where there is one, and of the RDF class. */
  readonly name: string;
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

export type RecordOf<S extends Shape> = { readonly [K in keyof S["properties"]]: DataOf<S["properties"][K]> };

/** Any record, as writers that follow a shape see it. */
export type Data = string | number | null | DataRecord | readonly Data[];
export interface DataRecord {
  readonly [key: string]: Data;
}

interface Extra {
  readonly flat?: boolean;
  readonly pattern?: string;
}

const valueOf =
  <K extends ShownAtom>(kind: K) =>
  (label: string, description: string, rdf: string | null, extra: Extra = {}): ValueProperty<Atoms[K]> => ({
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
export const share = valueOf("share");

/** A key of the vocabulary `words`; `name` names it in schemas and RDF. */
export const code = <W extends Readonly<Record<string, string>>>(
  label: string,
  description: string,
  rdf: string,
  name: string,
  words: W,
): ValueProperty<keyof W & string> => ({
  ...valueOf("code")(label, description, rdf),
  codes: { name, words } satisfies Codes,
});

export const orNull = <T>(property: ValueProperty<T>): ValueProperty<T | null> => ({
  ...property,
  nullable: true,
});

export const group = <S extends Shape>(
  label: string,
  description: string,
  rdf: string | null,
  shape: S,
): GroupProperty<S, false> => ({
  type: "group",
  label,
  description,
  rdf,
  flat: true,
  shape,
  nullable: false,
});

/** A list; a table has one column for it, in whose cells an item is a line of what stands at the dotted paths. */
export const list = <I extends ValueProperty | GroupProperty>(
  item: I,
  ...columns: readonly string[]
): ListProperty<I> => ({
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

export const shape = <P extends Properties>(
  name: string,
  description: string,
  classes: readonly string[],
  properties: P,
): Shape<P> => ({ name, description, classes, properties });

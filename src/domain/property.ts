import { codePart, part, type AtomType, type Atoms, type Notes, type Part } from "./atoms.ts";
import { kindOf, referenceTo, type Kind, type Reference, type ValueOfParts } from "./kinds/kind.ts";
import { printedDate } from "./kinds/period.ts";
import type { CodeOf, VocabularyName } from "./vocabularies.ts";

/**
 * Where a property is kept: in the row that readers give; in the table, and read only when asked for; in the table
 * alone; or nowhere, since it is made of other things.
 */
export type Place = "row" | "asked" | "table" | "derived";
/** Who shows it: all, GraphQL alone, the records of the open data alone, or records of one day. */
export type Audience = "all" | "graph" | "records" | "day";

export interface Property<
  K extends Kind = Kind,
  O extends boolean = boolean,
  P extends Place = Place,
  M extends boolean = boolean,
> {
  readonly kind: K;
  readonly optional: O;
  readonly place: P;
  readonly many: M;
  readonly shownTo: Audience;
  /** Dutch heading. */
  readonly label: string;
  readonly description: string;
  /** RDF property, prefixed. */
  readonly rdf: string | null;
  readonly recordName: string | null;
  /** Whether tables have a column for it. */
  readonly listed: boolean;
  readonly index: "index" | "unique" | null;
  /** Whether the row goes when what it points at goes. */
  readonly owner: boolean;
}
export type Properties = Readonly<Record<string, Property>>;

type Declare<K extends Kind> = (...notes: Notes) => Property<K, false, "row", false>;

export const declare =
  <K extends Kind>(kind: K): Declare<K> =>
  (label = "", description = "", rdf = null) => ({
    kind,
    optional: false,
    place: "row",
    many: false,
    shownTo: "all",
    label,
    description,
    rdf,
    recordName: null,
    listed: true,
    index: null,
    owner: false,
  });

type Single<A extends AtomType> = Kind<{ readonly "": Part<Atoms[A], false> }>;
type Coded<N extends VocabularyName> = Kind<{ readonly "": Part<CodeOf<N>, false> }>;
const single = <A extends AtomType>(atom: A): Declare<Single<A>> => declare(kindOf({ "": part(atom)() }));

export const a = {
  text: single("text"),
  string: single("string"),
  uri: single("uri"),
  date: single("date"),
  instant: single("instant"),
  integer: single("integer"),
  euros: single("euros"),
  share: single("share"),
  flag: single("flag"),
  json: <V>(): Declare<Kind<{ readonly "": Part<V, false> }>> =>
    declare(kindOf({ "": part("json")() as Part<V, false> })),
  /** Characters that all match a regular expression. */
  matching: (pattern: string): Declare<Single<"string">> =>
    declare(kindOf({ "": { ...part("string")(), pattern } })),
  code: <N extends VocabularyName>(vocabulary: N): Declare<Coded<N>> =>
    declare(kindOf({ "": codePart(vocabulary)() })),
  printedDate: declare(printedDate),
  reference: <const T extends string, const I extends string = "id">(
    thing: T,
    by?: I,
  ): Declare<Reference<T, I>> => declare(referenceTo(thing, by)),
};

type Any = Property;
export const optional = <P extends Any>(property: P): Omit<P, "optional"> & { readonly optional: true } => ({
  ...property,
  optional: true,
});
type Placed<P, W extends Place> = Omit<P, "place"> & { readonly place: W };
/** Long: it is in no row. */
export const asked = <P extends Any>(property: P): Placed<P, "asked"> => ({ ...property, place: "asked" });
/** Of the table alone: it never leaves the house. */
export const kept = <P extends Any>(property: P): Placed<P, "table"> => ({ ...property, place: "table" });
/** Made of other things by `src/read/properties.ts`. */
export const derived = <P extends Any>(property: P): Placed<P, "derived"> => ({
  ...property,
  place: "derived",
});
export const list = <P extends Any>(
  property: P,
): Omit<Placed<P, "derived">, "many"> & { readonly many: true } => ({
  ...derived(property),
  many: true,
});
export const shownTo = <P extends Any>(audience: Audience, property: P): P => ({
  ...property,
  shownTo: audience,
});
/** Owned by what it points at: the row goes with it. */
export const owned = <P extends Any>(property: P): P => ({ ...property, owner: true, index: "index" });
export const indexed = <P extends Any>(property: P): P => ({ ...property, index: "index" });
export const unique = <P extends Any>(property: P): P => ({ ...property, index: "unique" });
export const inRecords = <P extends Any>(recordName: string, property: P): P => ({ ...property, recordName });

/** The value of a property: a reference is the number of its row. */
export type ValueOfProperty<P extends Any> =
  | (P["kind"] extends { readonly refersTo: string }
      ? "id" extends keyof P["kind"]["parts"]
        ? number
        : string
      : ValueOfParts<P["kind"]["parts"]>)
  | (P["optional"] extends true ? null : never);

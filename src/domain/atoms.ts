import type { CodeOf, VocabularyName } from "./vocabularies.ts";

/** What a single cell holds. Every output has one table of these, and knows no other sort of value. */
export interface Atoms {
  /** Dutch words. */
  text: string;
  /** Characters that are no language: a slug, a hash, a number with letters. */
  string: string;
  uri: string;
  date: string;
  /** An ISO moment in UTC. */
  instant: string;
  integer: number;
  number: number;
  /** A number from 0 to 1. */
  share: number;
  /** A decimal string with two digits behind the point. */
  euros: string;
  /** A key of a closed vocabulary. */
  code: string;
  flag: boolean;
  /** What only the table and its readers know the form of. */
  json: unknown;
}
export type AtomType = keyof Atoms;
/** What leaves the house. */
export type ShownAtom = Exclude<AtomType, "flag" | "json">;

/** One cell of a value. */
export interface Part<V = unknown, N extends boolean = boolean> {
  readonly atom: AtomType;
  readonly vocabulary: VocabularyName | null;
  readonly nullable: N;
  /** Words that can be long: they are in no row, and are read only when asked for. */
  readonly long: boolean;
  /** Dutch; follows the label of the property in the heading of a column. Empty for the main part. */
  readonly label: string;
  readonly description: string;
  /** RDF property, prefixed. */
  readonly rdf: string | null;
  /** Regular expression that every value matches. */
  readonly pattern: string | null;
  /** Never set: carries the type of the value. */
  readonly carries?: V;
}

/** What is said of a value: label, description and RDF property. */
export type Notes = readonly [label?: string, description?: string, rdf?: string | null];

export const part =
  <A extends AtomType>(atom: A) =>
  (...[label = "", description = "", rdf = null]: Notes): Part<Atoms[A], false> => ({
    atom,
    vocabulary: null,
    nullable: false,
    long: false,
    label,
    description,
    rdf,
    pattern: null,
  });

export const codePart =
  <N extends VocabularyName>(vocabulary: N) =>
  (...notes: Notes): Part<CodeOf<N>, false> =>
    ({ ...part("code")(...notes), vocabulary }) as Part<CodeOf<N>, false>;

export const orBlank = <V>(told: Part<V, false>): Part<V, true> => ({ ...told, nullable: true });
export const long = <P extends Part>(told: P): P => ({ ...told, long: true });

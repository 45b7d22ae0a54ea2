import type { Answer } from "./kinds/answer.ts";
import type { Period } from "./kinds/period.ts";

export interface PrintedName {
  readonly name: string;
  /** Null when none is printed; absent of a thing that has none. */
  readonly number?: number | null;
}
export interface NumberedName extends PrintedName {
  readonly number: number | null;
}

/** A name behind its number, if it has one: "5. Wonen". */
export const nameInFull = ({ number = null, name }: PrintedName): string =>
  number === null ? name : `${number}. ${name}`;

export type Values = { name: string; text: string; period: Period; answer: Answer; reference: PrintedName };
export type Kind = keyof Values;

/** `name` and `answer` always have a value; every other kind is null when nothing is printed. */
export type Required = { name: true; text: false; period: false; answer: true; reference: false };

/** The sections of a report, in the order in which the template prints them. */
export type SectionName = "name" | "description" | "programme" | "goal" | "dates" | "outcome";

export interface FieldNotes {
  /** Short Dutch name, as a column heading or a label on a page. */
  readonly label: string;
  /** Section of the template under which the field is printed; the words of sections and labels stand in `seeds/templates.json`. */
  readonly section: SectionName;
  /** RDF property, prefixed; the prefixes stand in `src/domain/namespaces.ts`. */
  readonly rdf: string;
  /** How search weighs it: `name` above `body`; `facet` is filtered on, not read. */
  readonly search: "name" | "body" | "facet";
}

export interface Field<K extends Kind = Kind> extends FieldNotes {
  readonly kind: K;
  /** One Dutch sentence: the description in GraphQL, OpenAPI and the data package. */
  readonly description: string;
}

/** A field that names a thing, which is a row of its own. */
export interface ReferenceField<
  T extends string = string,
  N extends boolean = boolean,
> extends Field<"reference"> {
  readonly refersTo: T;
  /** Whether reports print a number before the name. */
  readonly numbered: N;
}
export type Fields = Readonly<Record<string, Field>>;

export type ValueOf<F> =
  F extends ReferenceField<string, infer N>
    ? (N extends true ? NumberedName : PrintedName) | null
    : F extends Field<infer K>
      ? Required[K] extends true
        ? Values[K]
        : Values[K] | null
      : never;

export const fieldOf =
  <K extends Kind>(kind: K) =>
  (description: string, notes: FieldNotes): Field<K> => ({ kind, description, ...notes });

export const referenceFieldOf =
  <const T extends string, const N extends boolean>(refersTo: T, numbered: N) =>
  (description: string, notes: FieldNotes): ReferenceField<T, N> => ({
    ...fieldOf("reference")(description, notes),
    refersTo,
    numbered,
  });

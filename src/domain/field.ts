import type { PeriodBound, PeriodPart, Precision, Verdict } from "./vocabularies.ts";

/** A moment or span of time, as printed and in its normal form. */
export interface Period {
  /** As printed. */
  readonly text: string;
  /** ISO date, inclusive; null when the printed words carry no date. */
  readonly from: string | null;
  /** ISO date, inclusive; null when the printed words carry no date. */
  readonly to: string | null;
  readonly precision: Precision;
  /** Which part of the days is meant, null for all of them; `daysMeant` tells which days these are. */
  readonly part: PeriodPart | null;
  /** How the words stand to the days; null when they carry no dates. */
  readonly bound: PeriodBound | null;
  /** Last day of the moment that held before ("31 december 2025, verlengd tot …"), ISO; null when none is printed. */
  readonly extendedFrom: string | null;
}

/** An answer to an outcome question. A blank answer has no text and the verdict NOT_STATED. */
export interface Answer {
  readonly text: string | null;
  readonly verdict: Verdict;
}

export interface ProgrammeName {
  readonly number: number | null;
  readonly name: string;
}

export interface PortfolioName {
  readonly name: string;
}

/** What a field of a report can hold. Every output answers for these kinds, and for nothing else. */
export interface Values {
  name: string;
  text: string;
  period: Period;
  answer: Answer;
  programme: ProgrammeName;
  portfolio: PortfolioName;
}
export type Kind = keyof Values;

/** `name` and `answer` always have a value; every other kind is null when nothing is printed. */
export interface Required {
  name: true;
  text: false;
  period: false;
  answer: true;
  programme: false;
  portfolio: false;
}

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
export type Fields = Readonly<Record<string, Field>>;

/** The value of a field, null where its kind may be absent. */
export type ValueOf<F> =
  F extends Field<infer K> ? (Required[K] extends true ? Values[K] : Values[K] | null) : never;

/** Makes the one-line declaration of a field of kind `kind`. */
export const fieldOf =
  <K extends Kind>(kind: K) =>
  (description: string, notes: FieldNotes): Field<K> => ({ kind, description, ...notes });

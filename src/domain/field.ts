import type { Answer } from "./kinds/answer.ts";
import type { Period } from "./kinds/period.ts";

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

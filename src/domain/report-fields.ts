import { fieldOf, referenceFieldOf, type Field, type ValueOf } from "./field.ts";

const name = fieldOf("name");
const text = fieldOf("text");
const period = fieldOf("period");
const answer = fieldOf("answer");
const numbered = <const T extends string>(thing: T) => referenceFieldOf(thing, true);
const named = <const T extends string>(thing: T) => referenceFieldOf(thing, false);

/**
 * The template of the annex "Monitoring evaluatie Pilots", in printed order: what one report says.
 * Column, GraphQL field, provenance name, CSV column, JSON-LD term and search field derive from a line here.
 */
// prettier-ignore
export const reportFields = {
  title: name("Naam van de pilot zoals deze editie hem schrijft", { label: "Naam pilot", section: "name", rdf: "dct:title", search: "name" }),
  description: text("Waar de pilot over gaat", { label: "Korte omschrijving", section: "description", rdf: "dct:description", search: "body" }),
  programme: numbered("Programme")("Begrotingsprogramma waar de pilot onder valt", { label: "Programma", section: "programme", rdf: "oogst:programme", search: "facet" }),
  portfolio: named("Portfolio")("Portefeuille van de verantwoordelijke wethouder of burgemeester", { label: "Portefeuille", section: "programme", rdf: "oogst:portfolio", search: "facet" }),
  goal: text("Wat de pilot moet opleveren", { label: "Doel/beoogd resultaat", section: "goal", rdf: "oogst:goal", search: "body" }),
  start: period("Wanneer de pilot begint", { label: "Startdatum", section: "dates", rdf: "oogst:start", search: "body" }),
  end: period("Wanneer de pilot eindigt", { label: "Einddatum", section: "dates", rdf: "oogst:end", search: "body" }),
  evaluationMoment: period("Wanneer de pilot wordt geëvalueerd", { label: "Evaluatiemoment", section: "dates", rdf: "oogst:evaluationMoment", search: "body" }),
  successful: answer("Of de vooraf gestelde doelen en resultaten zijn gehaald", { label: "Pilot succesvol?", section: "outcome", rdf: "oogst:successful", search: "body" }),
  policyChange: answer("Of de resultaten aanleiding geven om het bestaande beleid aan te passen", { label: "Aanleiding om beleid aan te passen?", section: "outcome", rdf: "oogst:policyChange", search: "body" }),
  financialConsequence: answer("Of aanpassing van het beleid tot een financieel gevolg leidt", { label: "Financieel gevolg?", section: "outcome", rdf: "oogst:financialConsequence", search: "body" }),
  reporting: text("Hoe er bestuurlijk over de pilot is gerapporteerd", { label: "Hoe bestuurlijk gerapporteerd?", section: "outcome", rdf: "oogst:reporting", search: "body" }),
} as const;

export type ReportFields = typeof reportFields;
export type ReportField = keyof ReportFields;
/** In printed order. */
export const reportFieldNames = Object.keys(reportFields) as ReportField[];

export type ReportValues = { readonly [N in ReportField]: ValueOf<ReportFields[N]> };

export type FieldsOfKind<K> = {
  [N in ReportField]: ReportFields[N] extends Field<infer F> ? (F extends K ? N : never) : never;
}[ReportField];

/** The fields that a question can filter on, with the words readers see. */
export const filterFields = {
  origins: "Herkomst",
  verdicts: "Pilot succesvol?",
  policyChanges: "Aanleiding om beleid aan te passen?",
  financialConsequences: "Financieel gevolg?",
  signals: "Bijzonderheden",
  statuses: "Status",
  startsIn: "Begint in",
  endsIn: "Eindigt in",
  evaluatedIn: "Evaluatie in",
  runningIn: "Loopt in",
  newIn: "Nieuw in",
  vanishedIn: "Verdwenen in",
  editions: "Edities",
  programmes: "Programma’s",
  portfolios: "Portefeuilles",
  partners: "Partners",
  motions: "Moties",
  municipalities: "Gemeente",
  pilots: "Pilots",
  onlyIn: "Alleen in",
  lacks: "Zonder",
  amounts: "Bedrag",
  lasts: "Duurt",
  motionsIn: "Motie uit",
  partnerKinds: "Soort partner",
  order: "Volgorde",
} as const;
export type FilterField = keyof typeof filterFields;

/** The fields that name a thing which pilots have to do with; the others ask for a property. */
export const namingFields: ReadonlySet<FilterField> = new Set(["partners", "motions", "programmes"]);

/**
 * Properties that are asked for with everyday words: "uitgestelde zorg" is no delayed pilot. They filter only where the
 * question is about pilots, or about nothing else.
 */
export const everydayFields: ReadonlySet<FilterField> = new Set([
  "verdicts",
  "policyChanges",
  "financialConsequences",
  "signals",
  "statuses",
  "newIn",
  "vanishedIn",
  "lasts",
  "lacks",
  "order",
]);

/** One thing a question asks for: a field, its value, and the words that say so, as typed. */
export interface Filter {
  readonly field: FilterField;
  /** A key of a vocabulary, a slug, a year, or a period as "2025-01-01/2025-12-31" with either day open. */
  readonly value: string;
  readonly phrase: string;
  /** "niet uit moties". */
  readonly negated: boolean;
}

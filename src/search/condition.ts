/** The lists of values that an indexed pilot carries, by which hits are filtered and counted. */
export const facetFields = {
  editions: "Edities",
  programmes: "Programma’s",
  portfolios: "Portefeuilles",
  partners: "Partners",
  motions: "Moties",
  origins: "Herkomst",
  verdicts: "Pilot succesvol?",
  policyChanges: "Aanleiding om beleid aan te passen?",
  financialConsequences: "Financieel gevolg?",
  municipalities: "Gemeente",
  partnerKinds: "Soort partner",
  newIn: "Nieuw in",
  vanishedIn: "Verdwenen in",
  signals: "Bijzonderheden",
} as const;
export type FacetField = keyof typeof facetFields;

/** What can be said of a pilot without a vocabulary of its own: `signals` holds these. */
export const signals = {
  AMOUNTS: "noemt een bedrag",
  SUBSIDY: "met subsidie",
  STATE_MONEY: "met geld van het Rijk",
  END_SLIPPED: "einddatum opgeschoven",
  EVALUATION_SLIPPED: "evaluatie opgeschoven",
} as const;
export type Signal = keyof typeof signals;

/** Days on which a pilot's latest report starts and ends, as numbers such as 20251231; `updated` is in milliseconds since 1970. */
export const dayFields = [
  "startFrom",
  "startTo",
  "endFrom",
  "endTo",
  "evaluationFrom",
  "evaluationTo",
  "updated",
] as const;
export type DayField = (typeof dayFields)[number];

/** What a hit must satisfy. Every engine translates this, and nothing else. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly facet: FacetField; readonly value: string }
  /** The day is known, and lies in between. */
  | { readonly day: DayField; readonly from?: number; readonly to?: number };

/** Holds for every pilot. */
export const always: Condition = { all: [] };

/** Turns an ISO date into a number that sorts alike: "2025-12-31" becomes 20251231. */
export const dayNumber = (isoDate: string): number => Number(isoDate.slice(0, 10).replaceAll("-", ""));

/** Holds when the facet has one of the values. */
export const oneOf = (facet: FacetField, values: readonly string[]): Condition => ({
  any: values.map((value) => ({ facet, value })),
});

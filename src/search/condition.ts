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
  lacks: "Zonder",
} as const;
export type FacetField = keyof typeof facetFields;

/** What can be said of a pilot without a vocabulary of its own: `signals` holds these. */
export const signals = {
  AMOUNTS: "noemt een bedrag",
  SUBSIDY: "met subsidie",
  STATE_MONEY: "met geld van het Rijk",
  END_SLIPPED: "einddatum opgeschoven",
  EVALUATION_SLIPPED: "evaluatie opgeschoven",
  MORE_EDITIONS: "in meer dan één editie",
} as const;
export type Signal = keyof typeof signals;

/** What a pilot can lack: `lacks` holds these. */
export const absentValues = {
  MOTION: "motie",
  OUTCOME: "uitkomst",
  END: "einddatum",
  START: "startdatum",
  EVALUATION: "evaluatiemoment",
  PARTNER: "partner",
  GOAL: "doel",
  PROGRAMME: "programma",
  PORTFOLIO: "portefeuille",
  AMOUNT: "bedrag",
} as const;
export type AbsentValue = keyof typeof absentValues;

/**
 * Days of a pilot's latest report as numbers such as 20251231: from which it starts and until which it ends, as its status is
 * judged by, and the first and last day that each can be ("eind 2025" is no day in May). `updated` is in milliseconds
 * since 1970, `lasts` in days from the first start to the last end, and the amounts in cents.
 */
export const dayFields = [
  "startFrom",
  "endTo",
  "firstStart",
  "lastStart",
  "firstEnd",
  "lastEnd",
  "evaluationFrom",
  "evaluationTo",
  "updated",
  "lasts",
  "leastAmount",
  "mostAmount",
] as const;
export type DayField = (typeof dayFields)[number];

/** Numbers of which a pilot has several: euros in cents, and the first day that each motion can be of. */
export const listFields = ["amounts", "motionDays"] as const;
export type ListField = (typeof listFields)[number];

/** What a list can be ordered by: a day or a number, up or down. */
export const orders = {
  START_LATEST: { label: "laatst begonnen eerst", by: "firstStart", descending: true },
  START_EARLIEST: { label: "eerst begonnen eerst", by: "firstStart", descending: false },
  END_LATEST: { label: "laatste einde eerst", by: "lastEnd", descending: true },
  END_EARLIEST: { label: "vroegste einde eerst", by: "lastEnd", descending: false },
  LONGEST: { label: "langste looptijd eerst", by: "lasts", descending: true },
  SHORTEST: { label: "kortste looptijd eerst", by: "lasts", descending: false },
  DEAREST: { label: "hoogste bedrag eerst", by: "mostAmount", descending: true },
  CHEAPEST: { label: "laagste bedrag eerst", by: "leastAmount", descending: false },
} as const satisfies Record<string, Order & { readonly label: string }>;
export type OrderValue = keyof typeof orders;
export interface Order {
  readonly by: DayField;
  readonly descending: boolean;
}

/** What a hit must satisfy. Every engine translates this, and nothing else. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly facet: FacetField; readonly value: string }
  /** The day is known, and lies in between. */
  | { readonly day: DayField; readonly from?: number; readonly to?: number }
  /** One of several numbers lies in between. */
  | { readonly list: ListField; readonly from?: number; readonly to?: number };

/** Holds for every pilot. */
export const always: Condition = { all: [] };

/** Turns an ISO date into a number that sorts alike: "2025-12-31" becomes 20251231. */
export const dayNumber = (isoDate: string): number => Number(isoDate.slice(0, 10).replaceAll("-", ""));

/** Holds when the facet has one of the values. */
export const oneOf = (facet: FacetField, values: readonly string[]): Condition => ({
  any: values.map((value) => ({ facet, value })),
});

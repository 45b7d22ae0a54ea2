/** What can be said of a pilot by its words alone: `signals` holds these. */
export const signals = {
  AMOUNTS: "noemt een bedrag",
  SUBSIDY: "met subsidie",
  STATE_MONEY: "met geld van het Rijk",
  MORE_EDITIONS: "in meer dan één editie",
  EXTENDED: "verlengd",
  EVALUATED_OFTEN: "wordt steeds weer geëvalueerd",
  EVALUATED_YEARLY: "wordt elk jaar geëvalueerd",
  EVALUATED_TWICE_A_YEAR: "wordt twee keer per jaar geëvalueerd",
  END_UNDECIDED: "einddatum onbekend of nader te bepalen",
  EVALUATION_UNDECIDED: "evaluatie onbekend of nader te bepalen",
  UNNUMBERED_MOTION: "met een motie zonder nummer",
  MEMO: "met een raadsmemo",
  NOT_REPORTED: "nog niet bestuurlijk gerapporteerd",
} as const;
export type Signal = keyof typeof signals;

/**
 * Numbers of an indexed pilot that no dimension compares: the least and the most of its amounts, in cents, by how many days
 * its end was put off at most, how many partners it has, and the days of its first and last motion, to order by; the day in
 * the middle of those that it can begin on, end on and be evaluated on; and the first day that each of its motions and memos
 * can be of.
 */
export const ownNumbers = [
  "leastAmount",
  "mostAmount",
  "mostSlipped",
  "partnerCount",
  "firstMotion",
  "lastMotion",
  "startsInMiddle",
  "endsInMiddle",
  "evaluatedInMiddle",
] as const;
export const middleOf = (dimension: string): string => `${dimension}Middle`;
export const ownLists = ["motionDays", "memoDays"] as const;

/** What a list can be ordered by: a day or a number, up or down; `name` is what addresses call it. */
export const orders = {
  START_LATEST: { label: "laatst begonnen eerst", name: "-begin", by: "latestStartFirst", descending: true },
  START_EARLIEST: { label: "eerst begonnen eerst", name: "begin", by: "latestStartFirst", descending: false },
  END_LATEST: { label: "laatste einde eerst", name: "-einde", by: "latestEndLast", descending: true },
  END_EARLIEST: { label: "vroegste einde eerst", name: "einde", by: "latestEndLast", descending: false },
  EVALUATION_LATEST: {
    label: "laatste evaluatie eerst",
    name: "-evaluatie",
    by: "latestEvaluationMomentLast",
    descending: true,
  },
  EVALUATION_EARLIEST: {
    label: "vroegste evaluatie eerst",
    name: "evaluatie",
    by: "latestEvaluationMomentLast",
    descending: false,
  },
  LONGEST: { label: "langste looptijd eerst", name: "-looptijd", by: "latestDuration", descending: true },
  SHORTEST: { label: "kortste looptijd eerst", name: "looptijd", by: "latestDuration", descending: false },
  MOST_SLIPPED: {
    label: "grootste vertraging eerst",
    name: "-opgeschoven",
    by: "mostSlipped",
    descending: true,
  },
  DEAREST: { label: "hoogste bedrag eerst", name: "-bedrag", by: "mostAmount", descending: true },
  MOST_PARTNERS: { label: "meeste partners eerst", name: "-partners", by: "partnerCount", descending: true },
  MOTION_LATEST: { label: "nieuwste motie eerst", name: "-motie", by: "lastMotion", descending: true },
  MOTION_EARLIEST: { label: "oudste motie eerst", name: "motie", by: "firstMotion", descending: false },
  CHEAPEST: { label: "laagste bedrag eerst", name: "bedrag", by: "leastAmount", descending: false },
} as const satisfies Record<string, Order & { readonly label: string; readonly name: string }>;
export type OrderValue = keyof typeof orders;
export interface Order {
  /** A number that a pilot has one of. */
  readonly by: string;
  readonly descending: boolean;
}

/** What a hit must satisfy. Every engine translates this, and nothing else. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly facet: string; readonly value: string }
  /** A number is known, and lies in between; of several, one does. */
  | { readonly number: string; readonly from?: number; readonly to?: number };

export const always: Condition = { all: [] };
/** Holds for no pilot. */
export const never: Condition = { any: [] };

export const asksNothing = (condition: Condition): boolean =>
  "all" in condition && condition.all.every(asksNothing);

/** Turns an ISO date into a number that sorts alike: "2025-12-31" becomes 20251231. */
export const dayNumber = (isoDate: string): number => Number(isoDate.slice(0, 10).replaceAll("-", ""));

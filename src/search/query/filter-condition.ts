import type { Condition, DayField, FacetField } from "../condition.ts";
import { always, dayNumber, orders, type OrderValue } from "../condition.ts";
import type { Filter, FilterField } from "./filter.ts";

/** What the meaning of a filter depends on. */
export interface Context {
  /** ISO date. */
  readonly today: string;
  readonly editions: readonly { readonly slug: string; readonly year: number }[];
}

type Translate = (value: string, context: Context) => Condition;

const facet =
  (name: FacetField): Translate =>
  (value) => ({ facet: name, value });

/** The days of "2025-01-01/2025-12-31", of "/2025-12-31", or of a year. */
function daysOf(value: string): { from?: number; to?: number } {
  const [from = "", to = ""] = value.split("/");
  return { ...(from === "" ? {} : { from: dayNumber(from) }), ...(to === "" ? {} : { to: dayNumber(to) }) };
}

/** The numbers of "100/200", either open. */
function numbersOf(value: string, unit = 1): { from?: number; to?: number } {
  const [from = "", to = ""] = value.split("/");
  const inUnits = (number: string): number => Math.round(Number(number) * unit);
  return { ...(from === "" ? {} : { from: inUnits(from) }), ...(to === "" ? {} : { to: inUnits(to) }) };
}
const centsAEuro = 100;

/** Holds when two stretches of days share one. */
function overlapping(first: DayField, last: DayField): Translate {
  return (value) => {
    const { from, to } = daysOf(value);
    return {
      all: [
        from === undefined ? always : { day: last, from },
        to === undefined ? always : { day: first, to },
      ],
    };
  };
}

/** In an edition of the year; LATEST is the last year that has one, ANY is every edition. */
const inEdition =
  (name: "newIn" | "vanishedIn"): Translate =>
  (value, { editions }) => {
    const years = editions.map((edition) => edition.year);
    const year = value === "LATEST" ? Math.max(...years) : Number(value);
    return {
      any: editions
        .filter((edition) => value === "ANY" || edition.slug === value || edition.year === year)
        .map(({ slug }) => ({ facet: name, value: slug })),
    };
  };

const translations = {
  origins: facet("origins"),
  verdicts: facet("verdicts"),
  policyChanges: facet("policyChanges"),
  financialConsequences: facet("financialConsequences"),
  signals: facet("signals"),
  editions: facet("editions"),
  onlyIn: (value) => ({
    all: [{ facet: "editions", value }, { not: { facet: "signals", value: "MORE_EDITIONS" } }],
  }),
  programmes: facet("programmes"),
  portfolios: facet("portfolios"),
  partners: facet("partners"),
  motions: facet("motions"),
  municipalities: facet("municipalities"),
  partnerKinds: facet("partnerKinds"),
  lacks: facet("lacks"),
  amounts: (value) => ({ list: "amounts", ...numbersOf(value, centsAEuro) }),
  lasts: (value) => ({ day: "lasts", ...numbersOf(value) }),
  motionsIn: (value) => ({ list: "motionDays", ...daysOf(value) }),
  startsIn: overlapping("firstStart", "lastStart"),
  endsIn: overlapping("firstEnd", "lastEnd"),
  evaluatedIn: overlapping("evaluationFrom", "evaluationTo"),
  // A pilot without an end runs on.
  runningIn: (value) => {
    const { from, to } = daysOf(value);
    return {
      all: [
        to === undefined ? always : { day: "firstStart", to },
        from === undefined ? always : { not: { day: "lastEnd", to: from - 1 } },
        { day: "firstStart" },
      ],
    };
  },
  newIn: inEdition("newIn"),
  vanishedIn: inEdition("vanishedIn"),
  statuses: (value, { today }) => statusCondition(value, dayNumber(today)),
  pilots: () => always,
  // A pilot without the value has no place in the order.
  order: (value) => ({ day: orders[value as OrderValue].by }),
} satisfies Record<FilterField, Translate>;

/** The condition under which a pilot has a status on a day. */
export function statusCondition(status: string, today: number): Condition {
  const planned: Condition = { day: "startFrom", from: today + 1 };
  const ended: Condition = { all: [{ not: planned }, { day: "endTo", to: today - 1 }] };
  const running: Condition = { all: [{ day: "startFrom", to: today }, { not: ended }] };
  if (status === "PLANNED") return planned;
  if (status === "ENDED") return ended;
  if (status === "RUNNING") return running;
  return { all: [{ not: planned }, { not: ended }, { not: running }] };
}

/** The first and last day that what a period is asked of can be. */
const spans: Partial<Record<FilterField, readonly [first: DayField, last: DayField]>> = {
  startsIn: ["firstStart", "lastStart"],
  endsIn: ["firstEnd", "lastEnd"],
  evaluatedIn: ["evaluationFrom", "evaluationTo"],
};

/** What makes a hit surely fit, where it may fit: all its days lie in the period. */
export function surelyOf(filters: readonly Filter[]): Condition[] {
  return filters.flatMap(({ field, value, negated }) => {
    const days = spans[field];
    if (days === undefined || negated) return [];
    const { from, to } = daysOf(value);
    const [first, last] = days;
    return [
      {
        all: [
          from === undefined ? always : { day: first, from },
          to === undefined ? always : { day: last, to },
        ],
      },
    ];
  });
}

/** What a hit must satisfy: one of the values of each field that is filtered on, and none that is denied. */
export function conditionOf(filters: readonly Filter[], context: Context): Condition {
  const fields = [...new Set(filters.map((filter) => filter.field))];
  const asked = fields
    .map((field) => filters.filter((filter) => filter.field === field && !filter.negated))
    .filter((group) => group.length > 0);
  return {
    all: [
      ...asked.map((group) => {
        const conditions = group.map((filter) => translations[filter.field](filter.value, context));
        // Who lacks a partner and a motion lacks both.
        return group[0]?.field === "lacks" ? { all: conditions } : { any: conditions };
      }),
      ...filters
        .filter((filter) => filter.negated)
        .map((filter) => ({ not: translations[filter.field](filter.value, context) })),
    ],
  };
}

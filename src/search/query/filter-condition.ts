import type { Condition, DayField, FacetField } from "../condition.ts";
import { always, dayNumber } from "../condition.ts";
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

const within =
  (day: DayField): Translate =>
  (value) => ({ day, ...daysOf(value) });

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
  programmes: facet("programmes"),
  portfolios: facet("portfolios"),
  partners: facet("partners"),
  motions: facet("motions"),
  municipalities: facet("municipalities"),
  startsIn: within("startFrom"),
  endsIn: within("endTo"),
  evaluatedIn: overlapping("evaluationFrom", "evaluationTo"),
  // A pilot without an end runs on.
  runningIn: (value) => {
    const { from, to } = daysOf(value);
    return {
      all: [
        to === undefined ? always : { day: "startFrom", to },
        from === undefined ? always : { not: { day: "endTo", to: from - 1 } },
        { day: "startFrom" },
      ],
    };
  },
  newIn: inEdition("newIn"),
  vanishedIn: inEdition("vanishedIn"),
  statuses: (value, { today }) => statusCondition(value, dayNumber(today)),
  pilots: () => always,
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

/** What a hit must satisfy: one of the values of each field that is filtered on, and none that is denied. */
export function conditionOf(filters: readonly Filter[], context: Context): Condition {
  const fields = [...new Set(filters.map((filter) => filter.field))];
  const asked = fields
    .map((field) => filters.filter((filter) => filter.field === field && !filter.negated))
    .filter((group) => group.length > 0);
  return {
    all: [
      ...asked.map((group) => ({
        any: group.map((filter) => translations[filter.field](filter.value, context)),
      })),
      ...filters
        .filter((filter) => filter.negated)
        .map((filter) => ({ not: translations[filter.field](filter.value, context) })),
    ],
  };
}

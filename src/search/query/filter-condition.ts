import type { Dimension } from "../../domain/dimension.ts";
import { dimensions, type DimensionName } from "../../domain/dimensions/dimensions.ts";
import { partsAMonth } from "../../domain/period.ts";
import { meantBy } from "../../read/meant-by.ts";
import type { PathState } from "../../read/motions/motion-state.ts";
import { isDay, shiftDay } from "../../domain/day.ts";
import { readDayRange, readGiven } from "../../read/pilot-filter.ts";
import { askedCondition, attributeOf } from "../attributes.ts";
import { always, dayNumber, middleOf, never, orders, type Condition, type OrderValue } from "../condition.ts";
import { saidCondition } from "../said.ts";
import type { Filter, FilterField } from "./filter.ts";

/** What the meaning of a filter depends on. */
export interface Context {
  /** ISO date. */
  readonly today: string;
  readonly editions: readonly { readonly slug: string; readonly year: number }[];
  /** Keys of the motions that have come so far. */
  readonly motionsAt: (state: PathState) => readonly string[];
  /** Whether most of the days that something can be must lie in a period, rather than one of them. */
  readonly mostly: boolean;
}

type Translate = (value: string, context: Context) => Condition;

/** The days of "2025-01-01/2025-12-31", of "/2025-12-31", or of a year, as numbers; null when they end before they begin. */
function daysOf(value: string): { from?: number; to?: number } | null {
  const days = readDayRange(value);
  if (days === null) return null;
  const { from, to } = days;
  return { ...(from ? { from: dayNumber(from) } : {}), ...(to ? { to: dayNumber(to) } : {}) };
}

/** In an edition of the year; LATEST is the last year that has one, ANY is every edition. */
const inEdition =
  (name: "newIn" | "vanishedIn"): Translate =>
  (value, { editions }) => {
    const years = editions.map((edition) => edition.year);
    const year = value === "LATEST" ? Math.max(...years) : Number(value);
    const { from = "", to = "" } = readDayRange(value) ?? {};
    const isIn = (each: number): boolean =>
      value.includes("/") && `${each}-12-31` >= (from ?? "") && (to === null || `${each}-01-01` <= to);
    return {
      any: editions
        .filter(
          (edition) =>
            value === "ANY" || edition.slug === value || edition.year === year || isIn(edition.year),
        )
        .map(({ slug }) => ({ facet: name, value: slug })),
    };
  };

function daysWithin(number: string, value: string): Condition {
  const days = daysOf(value);
  return days === null ? never : { number, ...days };
}

const daysAYear = 365.25;
const partsADay = (12 * partsAMonth) / daysAYear;
const firstStart = attributeOf(dimensions.startsIn.first);
const lastEnd = attributeOf(dimensions.endsIn.last);

/** What is meant by fields that are no dimension, or by more than the keys of one. */
const translations: Partial<Record<FilterField, Translate>> = {
  signals: (value) => ({ facet: "signals", value }),
  onlyIn: (value) => ({
    all: [{ facet: "editions", value }, { not: { facet: "signals", value: "MORE_EDITIONS" } }],
  }),
  // In days, as people say it; months differ.
  lasts: (value) => {
    const [from = "", to = ""] = value.split("/");
    // Two years are neither more nor less than 24 months.
    return {
      number: attributeOf(dimensions.duration.source),
      ...(from === "" ? {} : { from: Math.round(Number(from) * partsADay) - 1 }),
      ...(to === "" ? {} : { to: Math.round(Number(to) * partsADay) + 1 }),
    };
  },
  partnerCount: (value) => {
    const [from = "", to = ""] = value.split("/");
    const number = orders.MOST_PARTNERS.by;
    // Who has none has fewer than any number.
    const notMore: Condition = to === "" ? always : { not: { number, from: Number(to) + 1 } };
    return from === "" ? notMore : { all: [{ number, from: Number(from) }, notMore] };
  },
  motionsIn: (value) => daysWithin("motionDays", value),
  memosIn: (value) => daysWithin("memoDays", value),
  motionStates: (state, { motionsAt }) => ({
    any: motionsAt(state as PathState).map((value) => ({ facet: "motions", value })),
  }),
  promiseStates: (value) => ({ facet: "origins", value: value.split("/")[0] ?? "" }),
  // A pilot without an end has run on until today: of what comes, nobody knows.
  runningIn: (value, { today }) => {
    const days = daysOf(value);
    if (days === null) return never;
    const { from, to } = days;
    const stillRuns = (day: number): Condition =>
      day > dayNumber(today) ? { number: lastEnd, from: day } : { not: { number: lastEnd, to: day - 1 } };
    return {
      all: [
        to === undefined ? always : { number: firstStart, to },
        from === undefined ? always : stillRuns(from),
        { number: firstStart },
      ],
    };
  },
  // Each day that it can be is over, or one is yet to come.
  endsIn: (value, context) =>
    value === "past"
      ? { number: lastEnd, to: dayNumber(shiftDay(context.today, -1)) }
      : value === "future"
        ? { number: lastEnd, from: dayNumber(context.today) }
        : ofDimension("endsIn", value, context),
  newIn: inEdition("newIn"),
  vanishedIn: inEdition("vanishedIn"),
  pilots: () => always,
  // A pilot without the value has no place in the order.
  order: (value) => ({ number: orders[value as OrderValue].by }),
};

/** What one value of a dimension asks. */
function ofDimension(name: DimensionName, value: string, context: Context): Condition {
  const dimension: Dimension = dimensions[name];
  // "Einddatum 31 december 2025" is that day, and no day that it may be.
  const isOfADay = /^(\d{4}-\d\d-\d\d)\/\1$/u.test(value);
  const within = isOfADay ? surely(name, value) : context.mostly ? mostly(name, value) : null;
  if (within !== null) return within;
  // A name that nobody has is still asked for: nothing answers to it.
  if (dimension.type === "things") return { facet: name, value };
  const given = readGiven(dimension, [value]);
  // Bounds that exclude each other, an amount below nothing or beyond all that is printed: no pilot has it.
  if (given === null) return never;
  const { values, condition } = meantBy(dimension, given, context.today);
  return askedCondition(name, dimension, values, condition);
}

function translate({ field, value, saidIn = [] }: Filter, context: Context): Condition {
  const one = (each: string): Condition =>
    (saidIn.length === 0 ? null : saidCondition(saidIn, field, each)) ??
    translations[field]?.(each, context) ??
    ofDimension(field as DimensionName, each, context);
  return value.startsWith("--")
    ? { any: inEachYear(value, context).map((each) => ({ all: [one(each), ...withinAYear(field, each)] })) }
    : one(value);
}

/** "In september" is nothing that a pilot of "2018" is known to be of. */
function withinAYear(field: FilterField, value: string): Condition[] {
  const dimension = field in dimensions ? dimensions[field as DimensionName] : null;
  if (dimension?.type !== "days") return [];
  const [first, last] = [attributeOf(dimension.first), attributeOf(dimension.last)];
  const years = new Set(value.split("/").map((day) => day.slice(0, 4)));
  return [...years].map((year) => ({
    not: {
      all: [
        { number: first, to: dayNumber(`${year}-01-01`) },
        { number: last, from: dayNumber(`${year}-12-31`) },
      ],
    },
  }));
}

/** No pilot begins or ends longer before or after an edition than this. */
const yearsAround = 10;

/** "--12-01/--02-29" as days of each year that a pilot can be of. */
function inEachYear(value: string, { editions, today }: Context): string[] {
  const years = [Number(today.slice(0, 4)), ...editions.map(({ year }) => year)];
  const [first, last] = [Math.min(...years) - yearsAround, Math.max(...years) + yearsAround];
  const [from = "", to = ""] = value.split("/").map((day) => day.slice(1));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const end = `${from > to ? year + 1 : year}${to}`;
    return `${year}${from}/${isDay(end) ? end : end.replace(/29$/u, "28")}`;
  });
}

/** That its first day does not lie before a period, that its last does not lie after it; null for what is of no days. */
function boundsOf(field: FilterField, value: string) {
  const dimension = field in dimensions ? dimensions[field as DimensionName] : null;
  const days = dimension?.type === "days" && !value.startsWith("--") ? daysOf(value) : null;
  if (dimension?.type !== "days" || days === null) return null;
  const { from, to } = days;
  const [first, last] = [attributeOf(dimension.first), attributeOf(dimension.last)];
  return {
    days,
    bounds: [
      from === undefined ? always : { number: first, from },
      to === undefined ? always : { number: last, to },
    ],
  };
}

/** That all its days lie in a period. */
function surely(field: FilterField, value: string): Condition | null {
  const within = boundsOf(field, value);
  return within && { all: within.bounds };
}

/** That most of its days do: "eind 2025" is in its last quarter, and not in the third, of which it has a month. */
function mostly(field: FilterField, value: string): Condition | null {
  const within = boundsOf(field, value);
  return within && { all: [{ number: middleOf(field), ...within.days }, { any: within.bounds }] };
}

/** Whether a hit may fit of which most days do not. */
export const isUnsure = ({ field, value, negated }: Filter): boolean =>
  !negated && (surely(field, value) !== null || (value.startsWith("--") && field in dimensions));

/** What makes a hit surely fit, where it may fit. */
export const surelyOf = (filters: readonly Filter[]): Condition[] =>
  filters.flatMap(({ field, value, negated }) => (negated ? [] : (surely(field, value) ?? [])));

/** Whether a pilot must fit all the values that are asked of a field, and not one of them. */
const asksEvery = (field: FilterField): boolean => {
  const dimension: Dimension | null = field in dimensions ? dimensions[field as DimensionName] : null;
  return dimension?.type === "rules" && dimension.every;
};

/** What a hit must satisfy: one of the values of each field that is filtered on, and none that is denied. */
export function conditionOf(filters: readonly Filter[], context: Context): Condition {
  const asked = filters.filter(({ negated }) => !negated);
  const ofField = (group: readonly Filter[]): Condition => {
    const conditions = group.map((filter) => translate(filter, context));
    return group.some(({ field }) => asksEvery(field)) ? { all: conditions } : { any: conditions };
  };
  const byField = (some: readonly Filter[]): Condition[] =>
    [...Map.groupBy(some, ({ field, saidIn = [] }) => [field, ...saidIn].join(" ")).values()].map(ofField);
  const groups = [...Map.groupBy(asked, ({ either }) => either)].filter(
    ([either, group]) => either !== undefined && new Set(group.map(({ field }) => field)).size > 1,
  );
  const joined = new Set(groups.flatMap(([, group]) => group));
  return {
    all: [
      ...byField(asked.filter((filter) => !joined.has(filter))),
      ...groups.map(([, group]) => ({ any: byField(group) })),
      ...filters
        .filter((filter) => filter.negated)
        .map((filter) => ({ not: translate(filter, { ...context, mostly: false }) })),
    ],
  };
}

import { shiftDay } from "../domain/day.ts";
import type { Dimension } from "../domain/dimension.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { sourcesOfDimension } from "../domain/dimensions/values.ts";
import type { Condition } from "./condition.ts";

/** Carries what each report of a pilot says by itself: "perspectiefnota-2024 verdicts YES". It is asked for, and never counted. */
export const saidFacet = "said";
export const saidText = (edition: string, dimension: string, value: string): string =>
  `${edition} ${dimension} ${value}`;

/** The dimensions that a report answers by itself, by name: what day it is, or which reports there are besides, does not matter. */
export const saidDimensions: ReadonlyMap<string, Dimension> = new Map(
  Object.entries<Dimension>(dimensions).filter(
    ([name, dimension]) =>
      name !== "editions" &&
      ["things", "codes", "rules", "days"].includes(dimension.type) &&
      !(dimension.type === "rules" && dimension.onDay) &&
      sourcesOfDimension(dimension).every(({ over }) => ["reports", "latest", "said"].includes(over)),
  ),
);

/** No report tells of days further from those of its edition than a few years: an open period is asked for as far as these. */
const [firstMonth, lastMonth] = ["2000-01", "2039-12"];

/** The months that hold the days from one to another, as "2025-03". */
export function monthsIn(from: string, to: string): string[] {
  const months: string[] = [];
  const last = to < lastMonth ? to.slice(0, 7) : lastMonth;
  for (let month = from < firstMonth ? firstMonth : from.slice(0, 7); month <= last; month = nextMonth(month))
    months.push(month);
  return months;
}

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};

/** Of the last edition of each of many municipalities an open period is what holds today. */
const mostAsked = 2_000;

/**
 * What one of some editions must say of a pilot; null where reports do not tell it by themselves.
 * @param value of the dimension; days as "from/to", either open, which months are asked for where they are whole
 */
export function saidCondition(editions: readonly string[], name: string, value: string): Condition | null {
  const dimension = saidDimensions.get(name);
  if (dimension === undefined) return null;
  const values = dimension.type === "days" ? wholeMonthsIn(value) : [value];
  if (values === null || editions.length * values.length > mostAsked) return null;
  return {
    any: editions.flatMap((edition) =>
      values.map((each) => ({ facet: saidFacet, value: saidText(edition, name, each) })),
    ),
  };
}

function wholeMonthsIn(value: string): string[] | null {
  const [from = "", to = ""] = /^\d{4}$/u.test(value)
    ? [`${value}-01-01`, `${value}-12-31`]
    : value.split("/");
  if (!/^(?:\d{4}-\d\d-01)?$/u.test(from) || !(to === "" || shiftDay(to, 1).endsWith("-01"))) return null;
  return monthsIn(from || firstMonth, to || lastMonth);
}

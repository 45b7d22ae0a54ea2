import { dayInMs, isoOf } from "../../domain/day.ts";
import type { Period } from "../../domain/kinds/period.ts";
import type { Precision } from "../../domain/vocabularies.ts";

/** A span of days without the words that named it. */
export type Days = Pick<Period, "from" | "to" | "precision">;

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Counts the days of a month, `month` from 1 to 12. */
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const months = (year: number, first: number, last: number, precision: Precision): Days => ({
  from: iso(year, first, 1),
  to: iso(year, last, lengthOf(year, last)),
  precision,
});

/** Returns one day, or null for a date that no calendar has, such as 31 February. */
export const dayOf = (year: number, month: number, day: number): Days | null =>
  month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)
    ? null
    : { from: iso(year, month, day), to: iso(year, month, day), precision: "DAY" };

/** Returns a month, or null when `month` is not from 1 to 12. */
export const monthOf = (year: number, month: number): Days | null =>
  month < 1 || month > 12 ? null : months(year, month, month, "MONTH");

/** Returns a quarter; null when `quarter` is not from 1 to 4. */
export const quarterOf = (year: number, quarter: number): Days | null =>
  quarter < 1 || quarter > 4 ? null : months(year, quarter * 3 - 2, quarter * 3, "QUARTER");

/** Returns a half-year; null when `half` is not 1 or 2. */
export const halfYearOf = (year: number, half: number): Days | null =>
  half < 1 || half > 2 ? null : months(year, half * 6 - 5, half * 6, "HALF_YEAR");

/** Returns the seven days of a week by ISO 8601, Monday to Sunday; null for a week that the year does not have. */
export const weekOf = (year: number, week: number): Days | null => {
  // 4 January is always in week 1, 28 December in the last.
  const mondayOf = (time: number): number => time - ((new Date(time).getUTCDay() + 6) % 7) * dayInMs;
  const monday = mondayOf(Date.UTC(year, 0, 4)) + (week - 1) * 7 * dayInMs;
  if (week < 1 || monday > mondayOf(Date.UTC(year, 11, 28))) return null;
  return { from: isoOf(monday), to: isoOf(monday + 6 * dayInMs), precision: "WEEK" };
};

export const yearOf = (year: number): Days => months(year, 1, 12, "YEAR");

/** First month of each season; a season lasts three months. */
const seasons = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
export type Season = keyof typeof seasons;

/** Returns a season; the winter of a year begins in its December and ends with the February after it. */
export const seasonOf = (year: number, season: Season): Days => {
  const first = seasons[season];
  if (season !== "winter") return months(year, first, first + 2, "SEASON");
  return { from: iso(year, first, 1), to: iso(year + 1, 2, lengthOf(year + 1, 2)), precision: "SEASON" };
};

const order = ["spring", "summer", "autumn", "winter"] as const;

/**
 * Returns the season before (-1) or after (1) a season: "voor de zomer van 2025" is its spring, "na de zomer" its autumn.
 * Null for days that are no single season.
 */
export const seasonBeside = ({ from, precision }: Days, step: -1 | 1): Days | null => {
  const [year, month] = [Number(from?.slice(0, 4)), Number(from?.slice(5, 7))];
  const place = order.findIndex((season) => seasons[season] === month);
  if (precision !== "SEASON" || place === -1) return null;
  const beside = place + step;
  const season = order[(beside + order.length) % order.length] ?? "summer";
  return seasonOf(beside < 0 ? year - 1 : beside >= order.length ? year + 1 : year, season);
};

/** Returns a school year, August to July, by the year in which it begins. */
export const schoolYearOf = (year: number): Days => ({
  from: iso(year, 8, 1),
  to: iso(year + 1, 7, 31),
  precision: "YEAR",
});

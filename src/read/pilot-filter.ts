import type { Dimension, MeansType } from "../domain/dimension.ts";
import type { dimensions } from "../domain/dimensions/dimensions.ts";
import { isDay } from "../domain/day.ts";

/** Days between two, both inclusive and ISO; either may be open. */
export type DayRange = { readonly from?: string | null; readonly to?: string | null };
/** At least and at most; either may be open. */
export interface AmountRange<N extends string | number> {
  readonly atLeast?: N | null;
  readonly atMost?: N | null;
}

/** What a filter holds for a dimension, by its type: keys, codes, days and moments in ISO, euros as a decimal. */
interface Given extends Record<MeansType, unknown> {
  things: readonly string[];
  codes: readonly string[];
  rules: readonly string[];
  day: string;
  since: string;
  days: DayRange;
  euros: AmountRange<string>;
  months: AmountRange<number>;
  flag: boolean;
}
export type GivenFor<D extends Pick<Dimension, "type">> = Given[D["type"]];

/**
 * Which pilots are asked for: all parts must fit, and of each part one of its values; a part without values counts for
 * nothing. Things are named by their slugs, which several municipalities may have, some by number too,
 * municipalities by code or name.
 */
export type PilotFilter = {
  readonly [N in keyof typeof dimensions]?: GivenFor<(typeof dimensions)[N]> | null;
};

type End = string | number | null | undefined;
/** Whether a range ends before it begins: no door takes one. */
export const isReversed = (first: End, last: End): boolean =>
  first !== null && first !== undefined && last !== null && last !== undefined && first > last;

const lastDayOf = (year: string, month: string): string =>
  String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");

/** Two ends with a slash between, of which one may be open; a single one is both. */
function endsOf(text: string): readonly [from: string | null, to: string | null] | null {
  const [from = "", to = from, ...more] = text.split("/");
  if (more.length > 0 || (from === "" && to === "")) return null;
  return [from === "" ? null : from, to === "" ? null : to];
}

/** Days as they are typed in addresses: "2025", "2025-06", "2025-06-01", "2025-01-01/2025-06-30", "2025-01/"; null for anything else. */
export function readDayRange(text: string): DayRange | null {
  const ends = endsOf(text);
  if (ends === null) return null;
  const day = (end: string | null, isLast: boolean): string | null | undefined => {
    if (end === null) return null;
    const [, year = "", month = isLast ? "12" : "01"] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(end) ?? [];
    const whole = year === "" ? end : `${year}-${month}-${isLast ? lastDayOf(year, month) : "01"}`;
    return isDay(whole) ? whole : undefined;
  };
  const [from, to] = [day(ends[0], false), day(ends[1], true)];
  return from === undefined || to === undefined || isReversed(from, to) ? null : { from, to };
}

/** Amounts as they are typed in addresses: "1000/", "/50000", "1000.50/2000"; null for anything else. */
export function readAmountRange(text: string): AmountRange<string> | null {
  const ends = endsOf(text);
  if (ends === null || ends.some((end) => end !== null && !/^\d{1,12}(\.\d{1,2})?$/.test(end))) return null;
  const [atLeast, atMost] = ends;
  return isReversed(atLeast && Number(atLeast), atMost && Number(atMost)) ? null : { atLeast, atMost };
}

/** Months as they are typed in addresses: "12/24", "12/", "/24"; null for anything else. */
export function readMonthRange(text: string): AmountRange<number> | null {
  const range = readAmountRange(text);
  const number = (end: string | null | undefined): number | null => (end ? Number(end) : null);
  return range && { atLeast: number(range.atLeast), atMost: number(range.atMost) };
}

const readFlag = (text: string): boolean | null =>
  text === "true" || text === "false" ? text === "true" : null;

/** A moment with any offset, or the begin of a day, in UTC; null for anything else. */
function readMoment(text: string): string | null {
  const time = /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text) ? Date.parse(text) : Number.NaN;
  const moment = Number.isNaN(time) ? "" : new Date(time).toISOString();
  // An offset can carry a moment over the edge of what has four digits.
  return /^(?!0000)\d{4}-/.test(moment) ? moment : null;
}

const readDay = (text: string): string | null => (isDay(text) ? text : null);

const readOne: {
  readonly [T in Exclude<MeansType, "things" | "codes" | "rules">]: (
    text: string,
  ) => GivenFor<{ readonly type: T }> | null;
} = {
  day: readDay,
  since: readMoment,
  days: readDayRange,
  euros: readAmountRange,
  months: readMonthRange,
  flag: readFlag,
};

/** What a filter holds for a dimension, from texts as they are typed in addresses; null when they are no such thing. */
export function readGiven(dimension: Dimension, texts: readonly string[]): unknown {
  const { type } = dimension;
  if (type === "things" || type === "codes" || type === "rules") return texts;
  const [text, ...more] = texts;
  return text === undefined || more.length > 0 ? null : readOne[type](text);
}

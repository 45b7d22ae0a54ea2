import { dayInMs } from "./day.ts";
import type { Period } from "./kinds/period.ts";
import { numerals } from "./numerals.ts";
import { daysMeant } from "./period.ts";
import type { Precision } from "./vocabularies.ts";

type Dated = Exclude<Precision, "RECURRING" | "UNKNOWN">;
type Placed = Pick<Period, "from" | "to" | "part" | "precision">;

/** How a period lies to an earlier reading of it. */
export interface Move {
  /** From the end of the one to the end of the other; negative when it moved to earlier. */
  readonly days: number;
  /** The same as people say it, by the coarser of the two precisions: "zeven kwartalen", without a sign. */
  readonly words: string;
}

const dateOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/**
 * Tells by how much a period moved to later or earlier; null when either has no dates, and when one merely lies within
 * the other: "juni 2026" that becomes "2026" is told less precisely, not later. "2024-2026" that becomes "2024-2027" is later.
 */
export function moveOf(before: Placed | null, after: Placed | null): Move | null {
  const [was, is] = [before && daysMeant(before), after && daysMeant(after)];
  if (!before || !after || !was || !is || was.to === is.to) return null;
  const isLater = is.to > was.to;
  const isAsLong = is.from === was.from && before.precision === after.precision && before.part === after.part;
  if (!isAsLong && (isLater ? is.from <= was.from : is.from >= was.from)) return null;
  const days = Math.round((dateOf(is.to).getTime() - dateOf(was.to).getTime()) / dayInMs);
  const [first, last] = isLater ? [was.to, is.to] : [is.to, was.to];
  return { days, words: distanceInWords(first, last, coarserOf(before, after), Math.abs(days)) };
}

const fineToCoarse: readonly Dated[] = ["DAY", "WEEK", "MONTH", "QUARTER", "SEASON", "HALF_YEAR", "YEAR"];

/** A third of a period is told in months: "medio 2026" to "eind 2026". */
function coarserOf(before: Placed, after: Placed): Dated | "PART" {
  if (before.part !== after.part) return "PART";
  const places = [before, after].map(({ precision }) => fineToCoarse.indexOf(precision as Dated));
  return fineToCoarse[Math.max(...places)] ?? "DAY";
}

const monthsTo = (iso: string): number => {
  const date = dateOf(iso);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const isLastOfMonth = (iso: string): boolean => new Date(dateOf(iso).getTime() + dayInMs).getUTCDate() === 1;

/** Parts of a month lie less than a month apart. */
const fewDays = 25;

/** Whole months between two days, null when they do not stand at the same place in their months. */
function wholeMonths(first: string, last: string): number | null {
  const isSamePlace = first.slice(8) === last.slice(8) || (isLastOfMonth(first) && isLastOfMonth(last));
  return isSamePlace ? monthsTo(last) - monthsTo(first) : null;
}

function distanceInWords(first: string, last: string, unit: Dated | "PART", days: number): string {
  const months = monthsTo(last) - monthsTo(first);
  const whole = wholeMonths(first, last);
  const inWeeks = (): string => counted(Math.max(1, Math.round(days / 7)), "week", "weken");
  const inUnit: Readonly<Record<Dated | "PART", () => string>> = {
    DAY: () => (whole === null ? counted(days, "dag", "dagen") : monthsInWords(whole)),
    WEEK: inWeeks,
    MONTH: () => monthsInWords(Math.max(1, months)),
    QUARTER: () => quartersInWords(Math.max(1, Math.round(months / 3)), "kwartaal", "kwartalen"),
    SEASON: () => quartersInWords(Math.max(1, Math.round(months / 3)), "seizoen", "seizoenen"),
    HALF_YEAR: () => halvesInWords(Math.max(1, Math.round(months / 6))),
    YEAR: () => counted(Math.max(1, Math.round(months / 12)), "jaar", "jaar"),
    PART: () => `ongeveer ${days < fewDays ? inWeeks() : monthsInWords(Math.round(days / 30.4))}`,
  };
  return inUnit[unit]();
}

const monthsInWords = (months: number): string =>
  months % 12 === 0 ? counted(months / 12, "jaar", "jaar") : counted(months, "maand", "maanden");
const quartersInWords = (quarters: number, one: string, more: string): string =>
  quarters % 4 === 0 ? counted(quarters / 4, "jaar", "jaar") : counted(quarters, one, more);
function halvesInWords(halves: number): string {
  if (halves % 2 === 0) return counted(halves / 2, "jaar", "jaar");
  if (halves === 1) return "een half jaar";
  return halves === 3 ? "anderhalf jaar" : `${numeral((halves - 1) / 2)} en een half jaar`;
}

const numeral = (count: number): string => numerals[count] ?? new Intl.NumberFormat("nl-NL").format(count);
const counted = (count: number, one: string, more: string): string =>
  `${numeral(count)} ${count === 1 ? one : more}`;

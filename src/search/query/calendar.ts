import { monthNames } from "../../domain/month-names.ts";
import { daysMeant } from "../../domain/period.ts";
import type { PeriodPart } from "../../domain/vocabularies.ts";
import type { Token } from "../../dutch/analyser.ts";
import { wordNumbers, wordSet, wordValues } from "../../dutch/word-lists.ts";
import { numberOf } from "./number-words.ts";

/** A stretch of days as ISO dates, both inclusive, and the index of the token after what names it. */
export type Days = { readonly from: string; readonly until: string; readonly to: number };

const months: Readonly<Record<string, number>> = Object.fromEntries(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const seasons = wordValues("seasons");
const ordinals = wordNumbers("ordinals");
const quarters = wordSet("quarters");
const halves = wordSet("halves");
const parts = wordValues("periodParts") as Readonly<Record<string, PeriodPart>>;
const fillers = wordSet("timeFillers");

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.surface ?? "";
const two = (value: number): string => String(value).padStart(2, "0");
const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const span = (year: number, firstMonth: number, lastMonth: number, to: number): Days => ({
  from: isoDay(year, firstMonth, 1),
  until: isoDay(year, lastMonth + 1, 0),
  to,
});
/** Skips words such as "in het" and "van de", three at most. */
export function skipFillers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (fillers.has(wordAt(tokens, next)) && next < at + 3) next++;
  return next;
}

const yearOf = (word: string): number | null => (/^(?:19|20)\d\d$/.test(word) ? Number(word) : null);

/**
 * Reads a stretch of days in any writing: 2025, Q3 2025, 2025-Q4, "het vierde kwartaal van 2025", H2 2025, december 2024,
 * 12-2024, 31-12-2025, "eind 2025".
 * @param yearAfter the year of a stretch that comes after, for "tussen januari en juni 2025"
 */
export function readDays(
  tokens: readonly Token[],
  start: number,
  yearAfter: number | null = null,
): Days | null {
  const at = skipFillers(tokens, start);
  const part = parts[wordAt(tokens, at)];
  if (part !== undefined) {
    const whole = readDays(tokens, at + 1, yearAfter);
    const days = whole && daysMeant({ from: whole.from, to: whole.until, part });
    return whole && days && { from: days.from, until: days.to, to: whole.to };
  }
  return (
    readPrintedDay(tokens, at, yearAfter) ??
    readUnit(tokens, at, yearAfter) ??
    readMonths(tokens, at, yearAfter) ??
    readMonthOrSeason(tokens, at, yearAfter) ??
    readYearFirst(tokens, at)
  );
}

/** 31-12-2025, "31 december 2025". */
function readPrintedDay(tokens: readonly Token[], at: number, yearAfter: number | null): Days | null {
  const day = /^\d{1,2}$/.test(wordAt(tokens, at)) ? Number(wordAt(tokens, at)) : 0;
  const second = wordAt(tokens, at + 1);
  const month = months[second] ?? (/^\d{1,2}$/.test(second) ? Number(second) : 0);
  const named = yearOf(wordAt(tokens, at + 2));
  const year = named ?? (second in months ? yearAfter : null);
  if (day < 1 || day > 31 || month < 1 || month > 12 || year === null) return null;
  const date = isoDay(year, month, day);
  return date.slice(5, 7) === two(month)
    ? { from: date, until: date, to: at + (named === null ? 2 : 3) }
    : null;
}

/** The whole days of a question, as a text prints them, and the indexes of their words; none that has a word taken. */
export const printedDaysIn = (
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): { readonly printed: string; readonly indexes: readonly number[] }[] =>
  [...tokens.keys()].flatMap((at) => {
    const day = readPrintedDay(tokens, at, null);
    const indexes = [at, at + 1, at + 2];
    if (day === null || indexes.some((index) => taken.has(index))) return [];
    const [year, month, date] = day.from.split("-").map(Number);
    return [{ printed: `${date} ${monthNames[(month ?? 1) - 1]?.[0]} ${year}`, indexes }];
  });

/** "De laatste drie maanden van 2025". */
function readMonths(tokens: readonly Token[], at: number, yearAfter: number | null): Days | null {
  const [edge, number] = [wordAt(tokens, at), numberOf(wordAt(tokens, at + 1))];
  const year = readYearAfter(tokens, at + 3, yearAfter);
  if (year === null || number === null || number > 11 || wordAt(tokens, at + 2) !== "maanden") return null;
  if (edge === "eerste") return span(year.year, 1, number, year.to);
  return edge === "laatste" ? span(year.year, 13 - number, 12, year.to) : null;
}

function readUnit(tokens: readonly Token[], at: number, yearAfter: number | null): Days | null {
  const glued = /^(q|kw|h)([1-4])$/.exec(wordAt(tokens, at));
  const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const [unit, ordinal, next] =
    glued !== null
      ? [glued[1] ?? "", Number(glued[2]), at + 1]
      : quarters.has(second) || halves.has(second)
        ? [second, ordinals[first], at + 2]
        : [first, /^[1-4]$/.test(second) ? Number(second) : undefined, at + 2];
  if (ordinal === undefined || !(quarters.has(unit) || halves.has(unit))) return null;
  const year = readYearAfter(tokens, next, yearAfter);
  if (year === null) return null;
  if (quarters.has(unit)) return span(year.year, ordinal * 3 - 2, ordinal * 3, year.to);
  const half = ordinal === 1 ? 1 : 2;
  return span(year.year, half * 6 - 5, half * 6, year.to);
}

function readMonthOrSeason(tokens: readonly Token[], at: number, yearAfter: number | null): Days | null {
  const first = wordAt(tokens, at);
  const numbered = /^(0?[1-9]|1[0-2])$/.test(first) && yearOf(wordAt(tokens, at + 1)) !== null;
  const month = numbered ? Number(first) : months[first];
  const range = month === undefined ? seasons[first]?.split("-").map(Number) : [month, month];
  if (range === undefined) return null;
  const year = readYearAfter(tokens, at + 1, yearAfter);
  const [from = 1, until = 12] = range;
  return year && span(year.year, from, until, year.to);
}

/** 2025, and "2025-Q4". */
function readYearFirst(tokens: readonly Token[], at: number): Days | null {
  const year = yearOf(wordAt(tokens, at));
  if (year === null) return null;
  const glued = /^(q|h)([1-4])$/.exec(wordAt(tokens, at + 1));
  if (glued === null) return span(year, 1, 12, at + 1);
  const [, unit, number] = glued;
  const size = unit === "q" ? 3 : 6;
  return span(year, Number(number) * size - size + 1, Number(number) * size, at + 2);
}

function readYearAfter(
  tokens: readonly Token[],
  at: number,
  yearAfter: number | null,
): { year: number; to: number } | null {
  const next = skipFillers(tokens, at);
  const year = yearOf(wordAt(tokens, next));
  if (year !== null) return { year, to: next + 1 };
  return yearAfter === null ? null : { year: yearAfter, to: at };
}

/** The year in which days end, read some words on: that of "juni 2025" in "januari en juni 2025". */
export function yearSoon(tokens: readonly Token[], at: number): number | null {
  for (let next = at; next < at + 6; next++) {
    const year = yearOf(wordAt(tokens, next));
    if (year !== null) return year;
  }
  return null;
}

import { dayInMs, isoOf } from "./day.ts";
import type { Period } from "./kinds/period.ts";
import type { PeriodPart } from "./vocabularies.ts";

/** Makes a period that is meant as a whole: no part of its days, on them, and never prolonged. */
export const periodOf = (text: string, days: Pick<Period, "from" | "to" | "precision">): Period => ({
  text,
  ...days,
  part: null,
  bound: days.from === null ? null : "ON",
  extendedFrom: null,
});

const place: Readonly<Record<PeriodPart, number>> = { BEGIN: 0, MIDDLE: 1, END: 2 };
const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

const monthAfter = (iso: string, months: number): number => {
  const date = new Date(timeOf(iso));
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
};

/**
 * The days that a period can be, both inclusive and ISO: all of them, or where "begin", "medio" or "eind" is printed a
 * third. Of a year these are its first, second and last four months, of a shorter period of whole months its thirds in
 * months, of a month its days to the 10th, to the 20th and after. Null for a period without dates. On which side of them is
 * left to `daysPossible`.
 */
export const daysMeant = ({
  from,
  to,
  part,
}: Pick<Period, "from" | "to" | "part">): { readonly from: string; readonly to: string } | null => {
  if (from === null || to === null) return null;
  if (part === null) return { from, to };
  const months = Math.round((timeOf(to) + dayInMs - timeOf(from)) / dayInMs / 30.4);
  const third = place[part];
  if (months >= 3)
    return {
      from: isoOf(monthAfter(from, (months / 3) * third)),
      to: isoOf(monthAfter(from, (months / 3) * (third + 1)) - dayInMs),
    };
  const first = timeOf(from) + third * 10 * dayInMs;
  return { from: isoOf(first), to: part === "END" ? to : isoOf(first + 9 * dayInMs) };
};

/** The last day of what has no last day. */
export const openEnd = "9999-12-31";

/** On which days a moment can be. */
export interface PossibleDays {
  readonly first: string;
  readonly last: string;
  /** The first day on which it has surely been, when it is the begin of something. */
  readonly begun: string;
}

/**
 * The days that a period can be: those that are meant, and of "na 1 juli" and "niet eerder dan juli" any later one too. A
 * season with "na" has become the next season, and a deadline ("uiterlijk", "voor", "tot") is planned for the days that it
 * names. Null for a period without dates.
 */
export function daysPossible(
  period: Pick<Period, "from" | "to" | "part" | "bound" | "precision">,
): PossibleDays | null {
  const days = daysMeant(period);
  if (days === null) return null;
  return period.bound === "AFTER" && period.precision !== "SEASON"
    ? { first: days.from, last: openEnd, begun: isoOf(timeOf(days.to) + dayInMs) }
    : { first: days.from, last: days.to, begun: days.from };
}

/** A month has so many parts; a day is one of them. */
export const partsAMonth = 31;

/**
 * How long it can be from the first day of a period to the last of another, in parts of months: whole months are exact, however
 * many days they have. Null when either has no dates.
 */
export function lengthOf(start: Parameters<typeof daysMeant>[0] | null, end: typeof start): number | null {
  const [from, to] = [start && daysMeant(start)?.from, end && daysMeant(end)?.to];
  if (!from || !to) return null;
  const [first, past] = [new Date(timeOf(from)), new Date(timeOf(to) + dayInMs)];
  const months =
    (past.getUTCFullYear() - first.getUTCFullYear()) * 12 + past.getUTCMonth() - first.getUTCMonth();
  return months * partsAMonth + past.getUTCDate() - first.getUTCDate();
}

export const dayInMs = 86_400_000;

/** The day of a moment in UTC, in milliseconds since 1970. */
export const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day that comes so many days after another, or before it; both ISO. */
export const shiftDay = (iso: string, days: number): string => isoOf(Date.parse(iso) + days * dayInMs);

/** Whether a text is an ISO day of the calendar, in a year that a database knows. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isReal = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time);
  return isReal && new Date(time).toISOString().startsWith(text);
}

/** RFC 3339, with any offset. */
const momentForm =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** A moment with any offset, in milliseconds since 1970; null for what is none. */
export function readMoment(text: string): number | null {
  const [, date] = momentForm.exec(text) ?? [];
  return date !== undefined && isDay(date) ? Date.parse(text.toUpperCase()) : null;
}

const dutchDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** Midnight in the Netherlands falls on a whole hour of UTC, so that a day holds for all of a quarter; in ms. */
const quarter = 15 * 60 * 1000;
let last = { quarter: Number.NaN, day: "" };

/** The day it is in the Netherlands at a moment, as an ISO date. */
export function dayOf(moment: Date): string {
  const asked = Math.floor(moment.getTime() / quarter);
  if (asked !== last.quarter) last = { quarter: asked, day: dutchDay.format(moment) };
  return last.day;
}

export const dayInMs = 86_400_000;

/** The day that comes so many days after another, or before it; both ISO. */
export const shiftDay = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * dayInMs).toISOString().slice(0, 10);

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

import type { GraphReader } from "../read/reader.ts";

/** What the resolvers of one request get. Make a new one for every request. */
export interface GraphContext {
  readonly reader: GraphReader;
  /** Where addresses begin, such as https://oogst.example. */
  readonly publicUrl: string;
  /** The day on which a pilot's status is judged unless a query names another; ISO date. */
  readonly today: string;
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

/** The context of one request. */
export const createContext = (options: {
  readonly reader: GraphReader;
  readonly publicUrl: string;
  readonly now?: Date;
}): GraphContext => ({
  reader: options.reader,
  publicUrl: options.publicUrl,
  today: dayOf(options.now ?? new Date()),
});

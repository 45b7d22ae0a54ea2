import type { GraphReader } from "./reader.ts";

/** What the resolvers of one request get. Make a new one for every request. */
export interface GraphContext {
  readonly reader: GraphReader;
  /** Where addresses begin, such as https://oogst.example. */
  readonly publicUrl: string;
  /** The day on which a pilot's status is judged unless a query names another; ISO date. */
  readonly today: string;
}

/** The day it is in the Netherlands at a moment, as an ISO date. */
export const dayOf = (moment: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(moment);

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

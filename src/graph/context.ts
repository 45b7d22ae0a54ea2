import { dayOf } from "../domain/day.ts";
import type { GraphReader } from "../read/reader.ts";

/** What the resolvers of one request get. Make a new one for every request. */
export interface GraphContext {
  readonly reader: GraphReader;
  /** Where addresses begin, such as https://oogst.example. */
  readonly publicUrl: string;
  /** The day on which a pilot's status is judged unless a query names another; ISO date. */
  readonly today: string;
  /** What the whole question costs, once that is counted. */
  readonly points?: number;
}

export const createContext = (options: {
  readonly reader: GraphReader;
  readonly publicUrl: string;
  readonly now?: Date;
}): GraphContext => ({
  reader: options.reader,
  publicUrl: options.publicUrl,
  today: dayOf(options.now ?? new Date()),
});

import { readFileSync } from "node:fs";

/** A query as a council member or a journalist types it, with the pilots that answer it. */
export interface JudgedQuery {
  readonly query: string;
  /** What it tries, such as a question, an identifier, a compound, a typo, a synonym, or a query that must find nothing. */
  readonly kind: string;
  /** Slugs of pilots: 3 is what was asked for, 2 helps, 1 touches on it. Empty when nothing may be found. */
  readonly relevant: Readonly<Record<string, 1 | 2 | 3>>;
  /** The set itself is the answer: no pilot more, none less. */
  readonly exact?: true;
  /** Pilots on which careful readers may differ: no fault in an exact set, with or without them. */
  readonly optional?: readonly string[];
  /** The day on which it is asked, as an ISO date, when the answer depends on it. */
  readonly asOf?: string;
}

/** Sets of judged queries over the pilots of the seeds; the second was judged when the search for the first stood. */
export const judgedSets = ["queries", "second"] as const;

/** The queries of a set. */
export const readJudgedQueries = (set: (typeof judgedSets)[number]): JudgedQuery[] =>
  JSON.parse(readFileSync(new URL(`${set}.json`, import.meta.url), "utf8")) as JudgedQuery[];

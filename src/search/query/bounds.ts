import type { Token } from "../../dutch/analyser.ts";
import { wordSet, wordValues } from "../../dutch/word-lists.ts";
import { wordAt } from "./calendar.ts";

/** Which side of days, of an amount or of a length of time is meant. */
export type Bound = "before" | "after" | "from" | "until";
type Bounds = readonly (readonly [words: readonly string[], bound: Bound])[];

/** What says a bound, the longest rows of words first, by the name of the table. */
export const boundsIn = (table: string): Bounds =>
  Object.entries(wordValues(table))
    .map(([words, bound]) => [words.split(" "), bound as Bound] as const)
    .sort(([a], [b]) => b.length - a.length);

const verbs = wordSet("ofAmounts");

/** The bound that is said from a token on, and the index of the token after it; before "dan" a verb may stand: "niet duurder zijn dan". */
export function boundAt(
  bounds: Bounds,
  tokens: readonly Token[],
  at: number,
): { readonly bound: Bound; readonly to: number } | null {
  for (const [words, bound] of bounds) {
    let to = at;
    const isThere = words.every((word) => {
      if (word === "dan" && verbs.has(wordAt(tokens, to))) to++;
      return wordAt(tokens, to++) === word;
    });
    if (isThere) return { bound, to };
  }
  return null;
}

/**
 * What lies on a side of a stretch, as "from/to", both inclusive and either open.
 * @param around what lies next to its first and its last
 */
export const within = (
  bound: Bound,
  [first, last]: readonly [first: string | number, last: string | number],
  around: readonly [before: string | number, after: string | number],
): string =>
  ({ before: `/${around[0]}`, after: `${around[1]}/`, from: `${first}/`, until: `/${last}` })[bound];

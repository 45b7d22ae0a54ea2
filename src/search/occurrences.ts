import type { Token } from "../dutch/analyser.ts";
import { longestLexeme, topicKey } from "./name-keys.ts";
import type { IndexedText } from "./pilot-source.ts";

/** A: name, B: body, C: parts and family, D: the printed form. */
type Weight = "A" | "B" | "C" | "D";
/** Where each lexeme of a pilot stands, and how much it counts there. */
export type Occurrences = ReadonlyMap<string, ReadonlyMap<number, Weight>>;

/** PostgreSQL keeps no more positions than these. */
const lastPosition = 16_383;
const maxPositions = 255;
/** Between two texts, so that no phrase runs from one into the other. */
const gap = 20;

/** The lexeme of a word as printed: for phrases, and for the list of words. */
export const formLexeme = (form: string): string => `=${form}`.slice(0, longestLexeme);
export const keyLexeme = (key: string): string => key.slice(0, longestLexeme);

/** @param withForms whether the words as printed are among them */
export function occurrencesIn(
  names: readonly string[],
  texts: readonly IndexedText[],
  withForms: boolean,
): Occurrences {
  const occurrences = new Map<string, Map<number, Weight>>();
  const add = (lexeme: string, position: number, weight: Weight): void => {
    const positions = occurrences.getOrInsertComputed(lexeme, () => new Map());
    const at = Math.min(position, lastPosition);
    const standing = positions.get(at);
    if (positions.size < maxPositions && (standing === undefined || weight < standing))
      positions.set(at, weight);
  };
  const addToken = (token: Token, position: number, weight: Weight): void => {
    if (withForms) add(formLexeme(token.surface), position, "D");
    if (token.stop) return;
    add(keyLexeme(token.key), position, weight);
    for (const key of [...token.parts, ...token.family]) add(keyLexeme(key), position, "C");
    for (const key of token.topics) add(topicKey(key), position, "C");
  };
  for (const name of names) add(keyLexeme(name), 1, "A");
  let position = 1;
  for (const { tokens, weight } of texts) {
    for (const token of tokens) addToken(token, position++, weight === "name" ? "A" : "B");
    position += gap;
  }
  return occurrences;
}

/** Of what is found, what a hit in a printed form, part, body and name is worth. */
export const weightWorth = { D: 0, C: 0.3, B: 0.4, A: 1 } as const satisfies Record<Weight, number>;

/** The sum of 1/n² over all n. */
const wholeSum = Math.PI ** 2 / 6;

/** How well a lexeme is met by where it stands: `ts_rank` of PostgreSQL, in which its best place counts in full. */
export function rankOf(positions: ReadonlyMap<number, Weight>): number {
  const worths = [...positions].toSorted(([a], [b]) => a - b).map(([, weight]) => weightWorth[weight]);
  const best = Math.max(...worths);
  const at = worths.indexOf(best as (typeof worths)[number]) + 1;
  const sum = worths.reduce<number>((whole, worth, index) => whole + worth / (index + 1) ** 2, 0);
  return (best + sum - best / at ** 2) / wholeSum;
}

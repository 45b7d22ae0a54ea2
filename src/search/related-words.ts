import type { Analyser, Token } from "../dutch/analyser.ts";
import type { Alternative, WordList } from "./engine.ts";
import { aboutKey, namePartKey, nameWordKey } from "./name-keys.ts";
import { pilotWords } from "./query/concepts.ts";

/** How a word that no pilot holds is met by what has to do with it. */
export interface RelatedWays {
  readonly alternatives: readonly Alternative[];
  /** Of a compound, what has to do with each of its parts: "tienerhuiskamer" with the young and with meeting. */
  readonly scattered: readonly (readonly string[])[];
  /** Whether its parts were asked, for nothing is said of itself: it may be misspelt. */
  readonly ofParts: boolean;
  /** How many pilots may be about it. */
  readonly about: number;
}

const relatedWorth = 0.4;
const mostRelated = 8;
const fewTopics = 2;

/** By words that no pilot holds, what has to do with them that some pilots are about, what fewest are about first. */
export async function relatedWays(
  tokens: readonly Token[],
  words: WordList,
  analyser: Analyser,
  isKnown: (word: string) => boolean,
): Promise<ReadonlyMap<Token, RelatedWays>> {
  const related = tokens
    .filter(({ kind }) => kind === "word")
    .map((token) => ({ token, groups: groupsOf(token, analyser, isKnown) }))
    .filter(({ groups }) => groups.length > 0);
  if (related.length === 0) return new Map();
  const { of, pilots } = await words.frequencies(
    related.flatMap(({ groups }) => groups.flat().flatMap((key) => [key, aboutKey(key)])),
  );
  const holders = (key: string): number => of.get(key) ?? 0;
  // What no pilot is about stands for it only where so few hold it that it tells which are meant.
  const meets = (key: string): string[] =>
    holders(aboutKey(key)) > 0
      ? [aboutKey(key)]
      : holders(key) > 0 && holders(key) <= Math.max(fewTopics, pilots * rareTopic)
        ? [key]
        : [];
  const waysTo = (keys: readonly string[]): string[] =>
    [...new Set(keys.flatMap(meets))].toSorted((a, b) => holders(a) - holders(b)).slice(0, mostRelated);
  return new Map(
    related.flatMap(({ token, groups }) => {
      const met = groups.map(waysTo);
      if (met.some((keys) => keys.length === 0)) return [];
      const [only] = met.length === 1 ? met : [];
      const about = Math.min(...met.map((keys) => Math.max(...keys.map(holders))));
      const alternatives = (only ?? []).map((key) => ({ key, worth: relatedWorth }));
      return [
        [
          token,
          {
            alternatives,
            scattered: only === undefined ? met : [],
            ofParts: analyser.relatedTo(token.key).length === 0,
            about,
          },
        ] as const,
      ];
    }),
  );
}

/** What has to do with a word, or else with each part of a compound that says what it is about. */
function groupsOf(token: Token, analyser: Analyser, isKnown: (word: string) => boolean): string[][] {
  const own = analyser.relatedTo(token.key);
  // A compound that the dictionary has means more than its parts: "ontwikkelingshulp".
  if (own.length > 0 || token.parts.length < 2 || isKnown(token.text))
    return own.length > 0 ? [[...own]] : [];
  return smallestParts(token)
    .filter((part) => !analyser.isContext(part) && !pilotWords.has(part))
    .map((part) => [part, ...analyser.word(part).family, ...analyser.relatedTo(part)]);
}

/** The parts of a compound that hold no other: the analyser also gives the parts of those. */
export const smallestParts = ({ parts }: Pick<Token, "parts">): string[] =>
  parts.filter((part) => !parts.some((other) => other !== part && other.length > 2 && part.includes(other)));

/** Of a compound that nobody wrote, what it is about: "statiegeldflessen" are about statiegeld, which few pilots are. */
export function topicOf({ parts }: Token, frequency: (key: string) => number, pilots: number): string[] {
  const [about] = parts;
  if (about === undefined || parts.length < 2) return [];
  if (about.length < shortestTopic && frequency(namePartKey(about)) + frequency(nameWordKey(about)) === 0)
    return [];
  const holders = frequency(about);
  return holders > 0 && holders <= Math.max(fewTopics, pilots * rareTopic) ? [about] : [];
}
const shortestTopic = 8;
const rareTopic = 0.1;
export const topicWorth = 0.5;

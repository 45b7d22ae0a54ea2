import type { Analyser, Token } from "../dutch/analyser.ts";
import type { WordList } from "./engine.ts";
import { mostCorrected } from "./question-bounds.ts";

const maxGuesses = 8;
const shortestPrefix = 3;

/** What each of the unknown words may stand for, all looked up at once; the last of the question may be unfinished. */
export async function guessAll(
  unknown: readonly Token[],
  last: Token | undefined,
  words: WordList,
  isKnown: (word: string) => boolean,
): Promise<ReadonlyMap<Token, readonly string[]>> {
  // A number that is nearly right is another number.
  const open = unknown.filter((token) => token.kind !== "identifier" && !/\d/.test(token.surface));
  const misspelt = new Set(open.filter((token) => !isKnown(token.text)).slice(0, mostCorrected));
  const guess = async (token: Token): Promise<readonly string[]> => {
    const mayBeBegun = token === last && token.surface.length >= shortestPrefix;
    const [prefixed, similar] = await Promise.all([
      mayBeBegun ? words.startingWith(token.surface, maxGuesses) : [],
      misspelt.has(token) ? words.similarTo(token.surface) : [],
    ]);
    return prefixed.length > 0 ? prefixed : similar.slice(0, maxGuesses);
  };
  return new Map(await Promise.all(open.map(async (token) => [token, await guess(token)] as const)));
}

/** The words with each that has but one guess in its place, which then means all that it means; null when some have several. */
export function asRead(
  tokens: readonly Token[],
  guessedFor: ReadonlyMap<Token, readonly string[]>,
  analyser: Analyser,
): Token[] | null {
  const guessed = [...guessedFor.values()].filter(({ length }) => length > 0);
  if (guessed.length === 0 || guessed.some(({ length }) => length > 1)) return null;
  return tokens.map((token) => {
    const [form] = guessedFor.get(token) ?? [];
    const [meant] = form === undefined ? [] : analyser.tokens(form);
    return meant === undefined ? token : { ...meant, text: token.text, start: token.start, end: token.end };
  });
}

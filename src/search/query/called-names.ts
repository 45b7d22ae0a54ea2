import type { Token } from "../../dutch/analyser.ts";
import { longestName, saysSomething, wholeNameKey } from "../name-keys.ts";
import type { CalledName } from "./question.ts";

/** Words after these are not looked at for names: no question that a person asks is so long. */
const wordsLookedAt = 100;

/** A name that a question may hold, and where. */
type Candidate = { readonly from: number; readonly to: number; readonly key: string };

function candidatesIn(tokens: readonly Token[]): Candidate[] {
  const looked = tokens.slice(0, wordsLookedAt);
  return looked.flatMap((_, from) =>
    Array.from({ length: Math.min(longestName, looked.length - from) }, (_unused, length) => {
      const to = from + length + 1;
      return { from, to, key: wholeNameKey(looked.slice(from, to).map(({ key }) => key)) };
    }).filter(({ to }) => saysSomething(looked.slice(from, to))),
  );
}

/** The keys of all names that a question may hold, to be looked up. */
export const nameKeysIn = (tokens: readonly Token[]): string[] => candidatesIn(tokens).map(({ key }) => key);

/** A whole name, and the indexes of its first token and of the one after its last. */
export interface NameSpan extends Omit<CalledName, "sure"> {
  readonly from: number;
  readonly to: number;
}

/** The names that a question holds, the longest of those that share a word. */
export function namesIn(tokens: readonly Token[], isName: (key: string) => boolean): NameSpan[] {
  const found = candidatesIn(tokens)
    .filter(({ key }) => isName(key))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen: Candidate[] = [];
  for (const each of found)
    if (!chosen.some(({ from, to }) => each.from < to && from < each.to)) chosen.push(each);
  return chosen
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, key }) => ({ from, to, key, words: tokens.slice(from, to) }));
}

/** Names as a question calls them, each with whether it is meant beyond doubt. */
export const calledNames = (
  spans: readonly NameSpan[],
  rest: readonly Token[],
  isHint: (token: Token) => boolean,
  isKnown: (word: string) => boolean,
): CalledName[] =>
  spans.map(({ key, words }) => {
    const telling = words.filter(({ stop, optional }) => !stop && !optional);
    const alone = rest.every((token) => words.includes(token) || isHint(token));
    const [word] = telling.length === 1 ? telling : [];
    const mayBeWord =
      word !== undefined && isKnown(word.text) && word.parts.length === 0 && !isAbbreviation(word.text);
    return { key, words, sure: alone || !mayBeWord };
  });

const isAbbreviation = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

import type { Reference } from "./graph-names.ts";
import { matchAt, type Match, type Pattern, type Words } from "./pattern.ts";

/** A phrase that a question holds, and what it stands for. */
export interface Found {
  readonly reference: Reference;
  readonly match: Match;
}

export type FindPhrases = (words: Words) => Found[];

/**
 * Makes what finds all phrases that a question holds. There can be as many as partners in a country, so that only
 * those are tried that begin with a word of the question.
 */
export function createFindPhrases(
  references: readonly Reference[],
  isKnown: (word: string) => boolean,
): FindPhrases {
  const places = new Map(references.map((reference, index) => [reference, index]));
  const byWord = new Map<string, Reference[]>();
  const byLetter = new Map<string, Reference[]>();
  const bySlot: Reference[] = [];
  const add = (index: Map<string, Reference[]>, name: string, reference: Reference): void => {
    const standing = index.get(name);
    if (standing === undefined) index.set(name, [reference]);
    else if (standing.at(-1) !== reference) standing.push(reference);
  };
  for (const reference of references) {
    const first = firstOf(reference.pattern);
    if (first === null) bySlot.push(reference);
    for (const word of first ?? []) {
      add(byWord, word, reference);
      add(byLetter, word.slice(0, 1), reference);
    }
  }

  return (words) =>
    words.tokens.flatMap((token, from) => {
      // A slip of the fingers leaves the first letter.
      const misspelt = token.kind === "word" && !isKnown(token.text);
      const tried = new Set([
        ...bySlot,
        ...(byWord.get(token.surface) ?? []),
        ...(byWord.get(token.key) ?? []),
        ...(misspelt ? (byLetter.get(token.surface.slice(0, 1)) ?? []) : []),
      ]);
      const inOrder = [...tried].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      return inOrder.flatMap((reference) => {
        const match = matchAt(reference.pattern, words, from, isKnown);
        if (match === null || reference.values(match.slots).length === 0) return [];
        const { tokens, text } = words;
        const typed = text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
        return reference.typed === undefined || reference.typed === typed ? [{ reference, match }] : [];
      });
    });
}

/** The words with which a phrase begins; null when it begins with a slot. */
function firstOf({ elements: [first] }: Pattern): readonly string[] | null {
  return first === undefined || "slot" in first ? null : [...first.keys, ...first.forms];
}

/** The phrases that say most, none sharing a word with another. */
export function chooseFound(found: readonly Found[]): Found[] {
  const used = new Set<number>();
  const chosen: Found[] = [];
  for (const each of [...found].sort((a, b) => b.match.weight - a.match.weight || depth(a) - depth(b))) {
    if (each.match.used.some((index) => used.has(index))) continue;
    for (const index of each.match.used) used.add(index);
    chosen.push(each);
  }
  return chosen.sort((a, b) => a.match.from - b.match.from);
}

// Of two that say as much, the one whose words stand closer together, and that is not denied inside.
const depth = ({ match: { from, to, denied } }: Found): number => to - from + (denied === null ? 0 : 1);

import type { Token } from "../../dutch/analyser.ts";
import type { Reference } from "./graph-names.ts";
import { matchAt, slippedForms, type Match, type Words } from "./pattern.ts";
import { isTypingErrorOf } from "./typing-error.ts";

export type Found = { readonly reference: Reference; readonly match: Match };

/** Everything that the words of a question may stand for, in the order of the references at each word. */
export type FindReferences = (words: Words) => Found[];

/**
 * Makes the function that finds references in a question. Which references can begin at a word is looked up by that
 * word: a question of a thousand letters is not held against every name of the graph.
 */
export function createFinder(
  references: readonly Reference[],
  isKnown: (word: string) => boolean,
): FindReferences {
  const anywhere: number[] = [];
  const byForm = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  for (const [index, { pattern }] of references.entries()) {
    // Where its first places may be left out it begins at the next.
    const first = pattern.elements.findIndex(({ optional }) => optional !== true);
    for (const element of pattern.elements.slice(0, first + 1)) {
      if ("slot" in element) {
        anywhere.push(index);
        continue;
      }
      for (const form of element.forms) byForm.getOrInsert(form, []).push(index);
      for (const key of element.keys) byKey.getOrInsert(key, []).push(index);
    }
  }
  const formsByLetter = Map.groupBy(byForm.keys(), (form) => form[0] ?? "");

  const beginsAt = (token: Token): number[] => {
    const found = new Set([
      ...anywhere,
      ...(byForm.get(token.surface) ?? []),
      ...(byKey.get(token.key) ?? []),
    ]);
    if (token.kind === "word" && !isKnown(token.text)) {
      const slips = slippedForms(token.surface);
      for (const form of formsByLetter.get(token.surface[0] ?? "") ?? [])
        if (slips.some((slip) => isTypingErrorOf(slip, form)))
          for (const index of byForm.get(form) ?? []) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  };

  return (words) => {
    const { tokens, text } = words;
    const known = new Map<string, number[]>();
    return tokens.flatMap((token, from) => {
      const word = `${token.surface} ${token.text}`;
      return known
        .getOrInsertComputed(word, () => beginsAt(token))
        .flatMap((index) => {
          const reference = references[index];
          const match = reference && matchAt(reference.pattern, words, from, isKnown);
          if (!match || reference.values(match.slots).length === 0) return [];
          const typed = text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
          return reference.typed === undefined || reference.typed === typed ? [{ reference, match }] : [];
        });
    });
  };
}

/** Of what was found what says most, none sharing a word with another: the longest, unless others say more in its place. */
export function chooseFound(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => b.match.weight - a.match.weight || depth(a) - depth(b));
  let chosen = longestOf(sorted, new Set());
  for (const each of chosen) {
    const own = new Set(each.match.used);
    const beside = sorted.filter(
      (other) => other !== each && !other.reference.onlyAlone && other.match.used.some((at) => own.has(at)),
    );
    const kept = chosen.filter((other) => other !== each);
    const instead = longestOf(beside, new Set(kept.flatMap(({ match }) => match.used)));
    if (weightOf(instead) > each.match.weight) chosen = [...kept, ...instead];
  }
  return chosen.sort((a, b) => a.match.from - b.match.from);
}

const weightOf = (found: readonly Found[]): number => found.reduce((sum, { match }) => sum + match.weight, 0);

/** The longest of those that share no word with a longer one, or with what is taken. */
function longestOf(sorted: readonly Found[], taken: ReadonlySet<number>): Found[] {
  const used = new Set(taken);
  return sorted.filter(({ match }) => {
    if (match.used.some((index) => used.has(index))) return false;
    for (const index of match.used) used.add(index);
    return true;
  });
}

// Of two that say as much, the one whose words stand closer together, and that is not denied inside.
const depth = ({ match: { from, to, denied } }: Found): number => to - from + (denied === null ? 0 : 1);

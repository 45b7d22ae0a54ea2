import { rowsUnder, sectionsOf, wordsUnder } from "./word-lists.ts";

/** Words between no other letters, of a text that is folded. */
export const word = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, "u");
/** The same of any text. */
export const wholeWord = (source: string, flags = "u"): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, flags);

/**
 * What makes patterns of the words that stand under a heading of a list in `seeds/dutch`: of the words as they are, of words
 * with no other letter around them in a text that is folded, and of such words in any text.
 */
export function patternsUnder(list: string, heading: string) {
  const words = wordsUnder(sectionsOf(list), heading);
  return {
    words,
    pattern: (name: string, flags = "u") => new RegExp(words(name), flags),
    word: (name: string) => word(words(name)),
    whole: (name: string, flags?: string) => wholeWord(words(name), flags),
  };
}

/** Patterns under a heading of a list with the kind that each tells, in their order. */
export const kindsUnder = <K extends string>(
  list: string,
  heading: string,
  patternOf: (words: string) => RegExp,
): readonly (readonly [K, RegExp])[] =>
  rowsUnder(sectionsOf(list), heading, /^(?<kind>[A-Z_]+) (?<words>.+)$/u).map(
    ({ kind, words = "" }) => [kind as K, patternOf(words)] as const,
  );

const turn = /^"(?<said>.+)" > "(?<plain>[^"]*)"$/u;

/** Puts the plain words of a list in the place of the turns of phrase that stand under a heading of it, each in its turn. */
export function turnsUnder(list: string, heading: string, flags: string): (folded: string) => string {
  const turns = rowsUnder(sectionsOf(list), heading, turn).map(
    ({ said = "", plain = "" }) => [new RegExp(said, flags), plain] as const,
  );
  return (folded) => turns.reduce((text, [said, plain]) => text.replace(said, plain), folded);
}

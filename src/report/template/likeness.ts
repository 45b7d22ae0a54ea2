import { fold } from "./similarity.ts";
import type { Template } from "./template.ts";

/** Words that say nothing in a label. */
const idle = new Set(
  "de het een van om aan te tot in en of is er zijn hoe wat wie welke dat die voor met bij uit op door over naar per deze dit geven wordt worden pilot pilots proef proeven project proeftuin experiment heeft hebben was waren zijn gesteld vooraf bestaande".split(
    " ",
  ),
);

/** The stems of a label: the first four letters tell a Dutch word well enough among a dozen labels. */
const findStems = (text: string, synonyms: Template["synonyms"]): ReadonlySet<string> => {
  const words = text
    .split(/[\s/,]+/)
    .map((word) => fold(word).replaceAll("?", ""))
    .filter((word) => word.length > 2);
  const telling = words.filter((word) => !idle.has(word));
  // "Van" and "Tot" alone are all that a label says.
  return new Set(
    (telling.length === 0 && words.length === 1 ? words : telling).map((word) => {
      // "Looptijd" begins as "loopt" does too.
      const lengths = synonyms.map((same) =>
        Math.max(0, ...same.map(fold).map((each) => (beginsAs(word, each) ? inCommon(word, each) : 0))),
      );
      const longest = Math.max(0, ...lengths);
      return longest === 0 ? word.slice(0, 4) : `=${synonyms[lengths.indexOf(longest)]?.[0]}`;
    }),
  );
};

const known = new WeakMap<Template["synonyms"], Map<string, ReadonlySet<string>>>();
/** So many wordings are kept: those of the template come back for every label of every document. */
const mostKept = 5000;

const stemsOf = (text: string, synonyms: Template["synonyms"]): ReadonlySet<string> => {
  const kept = known.get(synonyms) ?? new Map<string, ReadonlySet<string>>();
  known.set(synonyms, kept);
  const stems = kept.get(text) ?? findStems(text, synonyms);
  if (kept.size < mostKept) kept.set(text, stems);
  return stems;
};

const inCommon = (word: string, other: string): number => {
  let count = 0;
  while (count < word.length && word[count] === other[count]) count += 1;
  return count;
};

const beginsAs = (word: string, synonym: string): boolean =>
  synonym.length > 4 ? word.startsWith(synonym.slice(0, 7)) : word === synonym;

/**
 * How much a printed label says what a known one says, from 0 to 1. A label that is shorter, but says nothing else, is
 * very like.
 */
export const likeness = (printed: string, known: string, synonyms: Template["synonyms"]): number => {
  if (fold(printed) === fold(known)) return 1;
  const [a, b] = [stemsOf(printed, synonyms), stemsOf(known, synonyms)];
  const both = [...a].filter((stem) => b.has(stem)).length;
  return both === 0 ? 0 : (0.5 * both) / a.size + both / (a.size + b.size);
};

const tellingWords = (text: string): string =>
  text
    .split(/[\s/,]+/)
    .map((word) => fold(word).replaceAll("?", ""))
    .filter((word) => word !== "" && !idle.has(word))
    .join(" ");

/** Whether a printed label has the words of a known one, but for those that say nothing; several may be others that mean the same. */
export const hasSameWords = (printed: string, known: string, synonyms: Template["synonyms"]): boolean => {
  const words = tellingWords(printed);
  if (words === "") return fold(printed) === fold(known);
  if (words === tellingWords(known)) return true;
  const [a, b] = [stemsOf(printed, synonyms), stemsOf(known, synonyms)];
  return a.size > 1 && a.size === b.size && [...a].every((stem) => stem.startsWith("=") && b.has(stem));
};

/** How like a printed label is to the likest of some wordings. */
export const likestOf = (
  printed: string,
  wordings: readonly string[],
  synonyms: Template["synonyms"],
): number => Math.max(0, ...wordings.map((words) => likeness(printed, words, synonyms)));

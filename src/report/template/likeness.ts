import { fold } from "./similarity.ts";
import type { Template } from "./template.ts";

/** Words that say nothing in a label. */
const idle = new Set(
  "de het een van om aan te tot in en of is er zijn hoe wat wie welke dat die voor met bij uit op door over naar per deze dit geven wordt worden pilot pilots proef proeven project proeftuin experiment heeft hebben was waren zijn gesteld vooraf bestaande".split(
    " ",
  ),
);

/** What is compared of the words of a label. */
interface Wording {
  readonly folded: string;
  /** The first four letters tell a Dutch word well enough among a dozen labels. */
  readonly stems: ReadonlySet<string>;
  /** Without the words that say nothing. */
  readonly telling: string;
}

const isTelling = (word: string): boolean => !idle.has(word);

const compare = (text: string, synonyms: readonly (readonly string[])[]): Wording => {
  const words = text
    .split(/[\s/,]+/)
    .map((word) => fold(word).replaceAll("?", ""))
    .filter((word) => word !== "");
  const long = words.filter((word) => word.length > 2);
  const telling = long.filter(isTelling);
  // "Van" and "Tot" alone are all that a label says.
  const stems = (telling.length === 0 && long.length === 1 ? long : telling).map((word) => {
    // "Looptijd" begins as "loopt" does too.
    const lengths = synonyms.map((same) =>
      Math.max(0, ...same.map((each) => (beginsAs(word, each) ? inCommon(word, each) : 0))),
    );
    const longest = Math.max(0, ...lengths);
    return longest === 0 ? word.slice(0, 4) : `=${synonyms[lengths.indexOf(longest)]?.[0]}`;
  });
  return { folded: fold(text), stems: new Set(stems), telling: words.filter(isTelling).join(" ") };
};

const known = new WeakMap<Template["synonyms"], (text: string) => Wording>();
/** So many wordings are kept: those of the template come back for every label of every document. */
const mostKept = 5000;

/** What tells the wording of a text, by words that mean the same. */
const wordings = (synonyms: Template["synonyms"]): ((text: string) => Wording) =>
  known.getOrInsertComputed(synonyms, () => {
    const kept = new Map<string, Wording>();
    const folded = synonyms.map((same) => same.map(fold));
    return (text) => {
      if (kept.size >= mostKept) kept.clear();
      return kept.getOrInsertComputed(text, () => compare(text, folded));
    };
  });

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
const likenessOf = (a: Wording, b: Wording): number => {
  if (a.folded === b.folded) return 1;
  let both = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) both += 1;
  return both === 0 ? 0 : (0.5 * both) / a.stems.size + both / (a.stems.size + b.stems.size);
};

/** Whether a printed label has the words of a known one, but for those that say nothing; several may be others that mean the same. */
export const hasSameWords = (printed: string, known: string, synonyms: Template["synonyms"]): boolean => {
  const wordingOf = wordings(synonyms);
  const [a, b] = [wordingOf(printed), wordingOf(known)];
  if (a.telling === "") return a.folded === b.folded;
  if (a.telling === b.telling) return true;
  const areKnown = a.stems.size > 1 && a.stems.size === b.stems.size;
  return areKnown && [...a.stems].every((stem) => stem.startsWith("=") && b.stems.has(stem));
};

/** How like a printed label is to the likest of some wordings. */
export const likestOf = (
  printed: string,
  others: readonly string[],
  synonyms: Template["synonyms"],
): number => {
  const wordingOf = wordings(synonyms);
  const own = wordingOf(printed);
  return others.reduce(
    (most, words) => (most === 1 ? 1 : Math.max(most, likenessOf(own, wordingOf(words)))),
    0,
  );
};

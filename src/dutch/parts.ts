import type { Lemmas } from "./lemmas.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Verbs } from "./verbs.ts";

export interface Parts {
  /** The words that a folded form is made of, as printed and as the dictionary licenses, or null. */
  split(form: string): readonly string[] | null;
  /** As `split`, for a noun that the dictionary lists whole, and so does not license: a noun before a noun. */
  splitNoun(form: string): readonly string[] | null;
  /** As `split`, for a word that the dictionary does not know: any noun or stem before any word. */
  splitFreely(form: string): readonly string[] | null;
}

/** Words that fall apart where they should not. */
export interface Unsplittable {
  readonly suffixLikeParts: ReadonlySet<string>;
  readonly opaqueWords: ReadonlySet<string>;
}

const shortestPart = 4;
const shortestListed = 9;
// These make verbs and the nouns of verbs: "voorstelling" is no stelling.
const particle =
  /^(?:aan|achter|bij|binnen|boven|buiten|door|langs|mede|midden|naar|neer|onder|over|samen|tegen|terug|tussen|vast|voor|weder|weer)$/;

export function createParts(
  lexicon: Lexicon,
  lemmas: Lemmas,
  verbs: Verbs,
  { suffixLikeParts, opaqueWords }: Unsplittable,
): Parts {
  const isWord = (form: string): boolean => lexicon.readings.of(form).some((r) => !r.entry.cased);
  const isListedNoun = (form: string): boolean => isWord(form) && lemmas.isNoun(form);
  const withoutLink = (form: string): string => form.replace(/s$/, "");

  const split = (form: string): readonly string[] | null => {
    const parts = lexicon.compounds.split(form);
    return parts === null || opaqueWords.has(form) || suffixLikeParts.has(parts.at(-1) ?? "") ? null : parts;
  };

  /** The best split in two, of which the second may fall apart again. */
  const splitInTwo = (
    form: string,
    isFirst: (part: string) => boolean,
    isRest: (part: string) => boolean,
  ): readonly string[] | null => {
    let best: { parts: readonly string[]; score: number } | null = null;
    for (let at = shortestPart; at <= form.length - shortestPart; at++) {
      const first = form.slice(0, at);
      const rest = form.slice(at);
      if (suffixLikeParts.has(rest) || !isFirst(first)) continue;
      const whole = isRest(rest);
      const parts = whole ? [rest] : split(rest);
      if (parts === null) continue;
      // A rest that is one word beats a rest that must be split; then the more even split.
      // A linking -s is a guess: "doelstelling" is no telling.
      const score = (whole ? 10 : 0) + (isWord(first) ? 5 : 0) + Math.min(first.length, rest.length);
      if (best === null || score > best.score) best = { parts: [first, ...parts], score };
    }
    return best?.parts ?? null;
  };

  return {
    split,
    splitNoun: (form) =>
      form.length < shortestListed || opaqueWords.has(form) || !isListedNoun(form)
        ? null
        : splitInTwo(
            form,
            (part) =>
              !particle.test(withoutLink(part)) && (isListedNoun(part) || isListedNoun(withoutLink(part))),
            isListedNoun,
          ),
    splitFreely: (form) =>
      splitInTwo(
        form,
        (part) => isWord(part) || lemmas.isNoun(withoutLink(part)),
        (part) => lemmas.isNominal(part) || verbs.isInfinitive(part),
      ),
  };
}

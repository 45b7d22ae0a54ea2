import type { Lemmas } from "./lemmas.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Verbs } from "./verbs.ts";

export interface Parts {
  /** The words that a folded form is made of, as printed, or null when it is no compound. */
  split(form: string): readonly string[] | null;
  /** As `split`, for a word that the dictionary does not license: any noun or stem before any word. */
  splitFreely(form: string): readonly string[] | null;
}

const shortestFreePart = 4;

export function createParts(
  lexicon: Lexicon,
  lemmas: Lemmas,
  verbs: Verbs,
  suffixLike: ReadonlySet<string>,
  opaque: ReadonlySet<string>,
): Parts {
  const split = (form: string): readonly string[] | null => {
    const parts = lexicon.compounds.split(form);
    return parts === null || opaque.has(form) || suffixLike.has(parts.at(-1) ?? "") ? null : parts;
  };
  const isFirst = (form: string): boolean =>
    lexicon.readings.of(form).some((r) => !r.entry.cased) ||
    (form.endsWith("s") && lemmas.isNominal(form.slice(0, -1)) && lemmas.lemma(form.slice(0, -1)) !== null);

  return {
    split,
    splitFreely(form) {
      let best: { parts: readonly string[]; score: number } | null = null;
      for (let at = shortestFreePart; at <= form.length - shortestFreePart; at++) {
        const first = form.slice(0, at);
        const rest = form.slice(at);
        if (suffixLike.has(rest) || !isFirst(first)) continue;
        const whole = lemmas.isNominal(rest) || verbs.isInfinitive(rest);
        const parts = whole ? [rest] : split(rest);
        if (parts === null) continue;
        // A rest that is one word beats a rest that must be split; then the more even split.
        const score = (whole ? 10 : 0) + Math.min(first.length, rest.length);
        if (best === null || score > best.score) best = { parts: [first, ...parts], score };
      }
      return best?.parts ?? null;
    },
  };
}

import type { Found } from "./find-references.ts";
import type { GraphNames } from "./graph-names.ts";
import type { Words } from "./pattern.ts";

/** Letters and digits alone: "1911 / 35" and "191135" are one. */
export const plainNumber = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

const between = /^[\s./\p{Pd}−]{0,3}$/u;
const mostWords = 4;
const shortest = 3;
/** How little of a number may lack at its end: the letter of 1711-19A. */
const lacking = 1;

/** A motion that a question names, and its number when that was not typed whole. */
export interface FoundMotion extends Found {
  readonly near: string | null;
}

/** Makes what finds the numbers of motions as people write them: 1911-35, 1911 35, 1911/35, 191135, M1911-35. */
export function createFindMotions({ motions }: Pick<GraphNames, "motions">): (words: Words) => FoundMotion[] {
  const bySlug = new Map<string, string[]>();
  const nearly = new Map<string, string>();
  const add = (plain: string, slug: string): void => {
    bySlug.set(plain, [...(bySlug.get(plain) ?? []), slug]);
  };
  for (const { number, slug } of motions) {
    const plain = number === null ? "" : plainNumber(number);
    if (plain.length >= shortest && /\d/.test(plain)) add(plain, slug);
  }
  for (const [plain, slugs] of bySlug)
    if (/\d[a-z]$/.test(plain) && !bySlug.has(plain.slice(0, -lacking)))
      for (const slug of slugs) {
        add(plain.slice(0, -lacking), slug);
        const number = motions.find((motion) => motion.slug === slug)?.number;
        nearly.set(plain.slice(0, -lacking), number ?? plain);
      }

  return ({ tokens, text }) =>
    tokens.flatMap((first, from) => {
      for (let to = Math.min(tokens.length, from + mostWords); to > from; to--) {
        const words = tokens.slice(from, to);
        const apart = words
          .slice(1)
          .some((word, index) => !between.test(text.slice(words[index]?.end, word.start)));
        if (apart) continue;
        const plain = plainNumber(text.slice(first.start, words.at(-1)?.end));
        const slugs = bySlug.get(plain) ?? bySlug.get(plain.replace(/^m(?=\d)/, ""));
        if (slugs === undefined) continue;
        const used = words.map((_, index) => from + index);
        return [
          {
            reference: { field: "motions", pattern: { elements: [] }, values: () => slugs, onlyAlone: false },
            match: { from, to, used, weight: words.length + 0.5, slots: [], denied: null },
            near: nearly.get(plain) ?? nearly.get(plain.replace(/^m(?=\d)/, "")) ?? null,
          },
        ];
      }
      return [];
    });
}

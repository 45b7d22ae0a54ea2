import type { Found } from "./find-references.ts";
import type { GraphNames } from "./graph-names.ts";
import type { Words } from "./pattern.ts";

const between = /^[\s./\p{Pd}−]{0,3}$/u;
const mostWords = 4;
const shortest = 3;

/** A number without what parts it ("1911 / 35" is "191135"), and after how many signs it is parted. */
type Parted = { readonly plain: string; readonly at: readonly number[] };

function partsOf(text: string): Parted {
  const parts = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const lengths = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("").length);
  return { plain: parts.join(""), at: lengths };
}

/** "M1911-35" is 1911-35. */
const withoutLetter = ({ plain, at }: Parted): Parted =>
  /^m\d/.test(plain)
    ? { plain: plain.slice(1), at: at.map((place) => place - 1).filter((place) => place > 0) }
    : { plain, at };

/** A number of the graph under which a question may call for it. */
interface Entry {
  readonly slug: string;
  readonly at: readonly number[];
  /** The number itself, where the question has it without the letter at its end. */
  readonly near: string | null;
}

/** A motion that a question names, and its number when that was not typed whole. */
export interface FoundMotion extends Found {
  readonly near: string | null;
}

/**
 * Makes what finds the numbers of motions as people write them: 1911-35, 1911 35, 1911/35, 191135, M1911-35, and 1711-19 for
 * 1711-19A. A number that is parted elsewhere is another: 19-1135.
 */
export function createFindMotions({ motions }: Pick<GraphNames, "motions">): (words: Words) => FoundMotion[] {
  const entries = new Map<string, Entry[]>();
  const add = (plain: string, entry: Entry): void => {
    entries.set(plain, [...(entries.get(plain) ?? []), entry]);
  };
  for (const { number, slug } of motions) {
    const { plain, at } = partsOf(number ?? "");
    if (plain.length < shortest || !/\d/.test(plain)) continue;
    add(plain, { slug, at, near: null });
    if (/\d[a-z]$/.test(plain)) add(plain.slice(0, -1), { slug, at, near: number });
  }

  const namedBy = (text: string): readonly Entry[] => {
    const typed = partsOf(text);
    const found = [typed, withoutLetter(typed)].flatMap(({ plain, at }) =>
      (entries.get(plain) ?? []).filter((entry) => at.every((place) => entry.at.includes(place))),
    );
    const whole = found.filter(({ near }) => near === null);
    return whole.length > 0 ? whole : found;
  };

  return ({ tokens, text }) =>
    tokens.flatMap((first, from) => {
      for (let to = Math.min(tokens.length, from + mostWords); to > from; to--) {
        const words = tokens.slice(from, to);
        const apart = words
          .slice(1)
          .some((word, index) => !between.test(text.slice(words[index]?.end, word.start)));
        const found = apart ? [] : namedBy(text.slice(first.start, words.at(-1)?.end));
        if (found.length === 0) continue;
        const slugs = [...new Set(found.map(({ slug }) => slug))];
        return [
          {
            reference: { field: "motions", pattern: { elements: [] }, values: () => slugs, onlyAlone: false },
            match: {
              from,
              to,
              used: words.map((_, index) => from + index),
              weight: words.length + 0.5,
              slots: [],
              denied: null,
            },
            near: found[0]?.near ?? null,
          },
        ];
      }
      return [];
    });
}

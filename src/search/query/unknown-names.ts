import { referenceFields } from "../../domain/reference-fields.ts";
import { pluralOf } from "../../domain/referred.ts";
import { wordOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import type { Analyser } from "../../dutch/analyser.ts";
import type { FilterField } from "./filter.ts";
import type { Found } from "./find-references.ts";
import type { GraphNames } from "./graph-names.ts";
import type { Words } from "./pattern.ts";

/** How many words a name that nobody has may have. */
const longest = 3;

/**
 * Makes what finds things that are named as such by a word ("portefeuille Wonen", "partner Vidomes"): those that hold the
 * word, and else one that there is not: nothing answers to it. Whole names that the graph knows say more, and win. What has
 * a number is asked for by that.
 */
export function createFindUnknown(names: GraphNames, analyser: Analyser): (words: Words) => Found[] {
  const finds = [
    ...referenceFields
      .filter(({ numbered }) => !numbered)
      .map(({ refersTo }) => {
        const field = pluralOf(refersTo);
        return findNamed(field, wordOf(things[refersTo]), names[field], analyser);
      }),
    findNamed(
      "partners",
      wordOf(things.Partner),
      names.partners.flatMap(({ slug, spellings }) => spellings.map((name) => ({ slug, name }))),
      analyser,
    ),
  ];
  return (words) => finds.flatMap((find) => find(words));
}

/** @param called the word by which such a thing is named as such */
function findNamed(
  field: FilterField,
  called: string,
  named: readonly { readonly slug: string; readonly name: string }[],
  analyser: Analyser,
): (words: Words) => Found[] {
  const byWord = new Map<string, string[]>();
  for (const { slug, name } of named)
    for (const { key, stop } of analyser.tokens(name))
      if (!stop) byWord.set(key, [...(byWord.get(key) ?? []), slug]);

  return ({ tokens, text }) =>
    tokens.flatMap((lead, from): Found[] => {
      const next = tokens[from + 1];
      if (lead.key !== called || next === undefined || next.stop || next.optional) return [];
      const known = byWord.get(next.key);
      const found = (to: number, values: readonly string[]): Found[] => [
        {
          reference: {
            field,
            pattern: { elements: [] },
            values: () => values,
            onlyAlone: false,
          },
          match: {
            from,
            to,
            used: Array.from({ length: to - from }, (_, index) => from + index),
            weight: 1.5,
            slots: [],
            denied: null,
          },
        },
      ];
      if (known !== undefined) return found(from + 2, known);
      // A name is written with a capital; other words may be about anything.
      if (!/^\p{Lu}/u.test(next.text)) return [];
      let to = from + 2;
      while (to < from + 1 + longest && /^\p{Lu}/u.test(tokens[to]?.text ?? "")) to++;
      return found(to, [text.slice(next.start, tokens[to - 1]?.end)]);
    });
}

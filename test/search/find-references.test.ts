import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { concepts } from "../../src/search/query/concepts.ts";
import { createFinder } from "../../src/search/query/find-references.ts";
import type { Reference } from "../../src/search/query/graph-names.ts";
import { matchAt, readPattern } from "../../src/search/query/pattern.ts";
import { analyser, isKnown } from "./dutch.ts";

const references: readonly Reference[] = concepts.flatMap(({ field, values, phrases }) =>
  phrases.map((phrase) => ({
    field,
    pattern: readPattern(phrase, analyser),
    values: () => values,
    onlyAlone: false,
  })),
);
const find = createFinder(references, isKnown);

describe("what the words of a question may stand for", () => {
  it("is looked up by each word, and is what holding every phrase against it would find", () => {
    const typed = [
      "lopende",
      "pilots",
      "gestart",
      "gestrat",
      "in",
      "2025",
      "moties",
      "geslaagd",
      "geslagd",
      "niet",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...typed, "programma", "5", "eindigd", "qwx"), { maxLength: 12 }),
        (some) => {
          const text = some.join(" ");
          const words = { tokens: analyser.tokens(text), text };
          const all = words.tokens.flatMap((_, from) =>
            references.flatMap((reference) => {
              const match = matchAt(reference.pattern, words, from, isKnown);
              return match === null ? [] : [{ reference, match }];
            }),
          );
          expect(find(words)).toEqual(all);
        },
      ),
      { numRuns: 200 },
    );
  });
});

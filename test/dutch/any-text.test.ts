import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Analyser } from "../../src/dutch/analyser.ts";
import { highlight, renderFragment } from "../../src/dutch/highlight.ts";
import { shippedAnalyser } from "./analyser-for-tests.ts";

let analyser: Analyser;
beforeAll(async () => {
  analyser = await shippedAnalyser();
});

const dutch = fc.constantFrom(
  "woonoverlast",
  "Motie 1911-35",
  "co\u00F6rdinator",
  "coo\u0308rdinator",
  "wĳk\u00ADagenten",
  "daklozen",
  "de",
  "20-12-2024",
  "€ 1.000,50",
  "wet maatschappelijke ondersteuning",
  "ﬁetsen",
  "İstanbul",
  "'s-Gravenhage",
);
const text = fc
  .array(fc.oneof(dutch, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constant(" ")))
  .map((pieces) => pieces.join(" "));

test("tokens of any text slice back to it, in order and without overlap", () => {
  fc.assert(
    fc.property(text, (any) => {
      let from = 0;
      for (const token of analyser.tokens(any)) {
        expect(any.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(from);
        expect(token.end).toBeGreaterThan(token.start);
        from = token.end;
      }
    }),
    { numRuns: 400 },
  );
});

test("a word gives the same by itself as in a text", () => {
  const text = "Jongeren, woonoverlast en coördinator; dakloze Wĳkagenten: geëvalueerd.";
  const tokens = analyser.tokens(text);
  expect(tokens.map(({ text }) => analyser.word(text))).toEqual(
    tokens.map(({ key, parts, family, topics }) => ({ key, parts, family, topics })),
  );
});

test("fragments of any text slice back to it, their marks lie inside, and rendering adds nothing but the marks", () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), fc.integer({ min: 0, max: 80 }), (any, query, prefix, length) => {
      const tokens = analyser.tokens(any);
      const words = analyser.tokens(query).map((token) => ({ tokens: [token], prefix }));
      const wanted = [...words, { tokens: analyser.tokens(query) }];
      let from = 0;
      for (const fragment of highlight(any, tokens, wanted, { length })) {
        expect(any.slice(fragment.start, fragment.end)).toBe(fragment.text);
        expect(fragment.start).toBeGreaterThanOrEqual(from);
        expect(fragment.marks.length).toBeGreaterThan(0);
        let markedTo = 0;
        for (const { start, end } of fragment.marks) {
          expect(start).toBeGreaterThanOrEqual(markedTo);
          expect(end).toBeGreaterThan(start);
          markedTo = end;
        }
        expect(markedTo).toBeLessThanOrEqual(fragment.text.length);
        expect(renderFragment(fragment, "", "")).toBe(fragment.text);
        from = fragment.end;
      }
    }),
    { numRuns: 300 },
  );
});

// A step that grew with the square of the length would run into the test's time limit.
test.each([
  ["one letter", "a".repeat(100_000)],
  ["letters that end compounds", "overlast".repeat(12_500)],
  ["digits and dashes", "1911-".repeat(20_000)],
  ["digits and points", "1.".repeat(50_000)],
  ["ge", "ge ".repeat(33_000)],
  ["accents alone", "e" + "\u0301".repeat(100_000)],
  ["apostrophes", "a'".repeat(50_000)],
  ["the same word", "wmo wet maatschappelijke ".repeat(4_000)],
])("100 kB of junk is read: %s", (_, junk) => {
  const tokens = analyser.tokens(junk);
  const wanted = analyser.tokens("a ge wmo wet overlast").map((token) => ({ tokens: [token] }));
  highlight(junk, tokens, wanted);
  expect(tokens.map(({ start, end }) => junk.slice(start, end))).toEqual(tokens.map(({ text }) => text));
});

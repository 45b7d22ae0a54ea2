import { array, assert, integer, nat, property, record, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { partsOfText } from "../../src/web/pages/source/text-in-parts.ts";

test("a long text is cut at the end of a line that no span runs over", () => {
  const text = "eerste regel\ntweede regel\nderde regel\n";
  expect(partsOfText(text, [], 26)).toEqual([
    { start: 0, end: 26 },
    { start: 26, end: 38 },
  ]);
  expect(partsOfText("aaaa\nbbbb\ncccc\ndddd\n", [{ start: 12, end: 17 }], 15)).toEqual([
    { start: 0, end: 10 },
    { start: 10, end: 20 },
  ]);
  expect(partsOfText("kort", [], 26)).toEqual([{ start: 0, end: 4 }]);
  expect(partsOfText("", [], 26)).toEqual([{ start: 0, end: 0 }]);
});

test("the parts of any text follow each other, are the text together, and are none too long", () => {
  const place = record({ start: nat(200), length: nat(80) });
  assert(
    property(
      stringMatching(/^[a-d\n ]{0,200}$/u),
      array(place),
      integer({ min: 4, max: 50 }),
      (text, places, longest) => {
        const spans = places.map(({ start, length }) => ({ start, end: start + length }));
        const parts = partsOfText(text, spans, longest);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        expect(parts.every(({ start, end }) => end - start <= longest)).toBe(true);
        expect(parts.slice(1).every(({ start, end }) => start < end)).toBe(true);
      },
    ),
  );
});

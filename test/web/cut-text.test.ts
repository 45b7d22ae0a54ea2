import { assert, property, string, array, nat, record, option } from "fast-check";
import { expect, test } from "vitest";
import { cutText } from "../../src/web/pages/source/text-in-parts.ts";

test("a text is cut where its spans begin and end, and overlapping spans each keep their begin", () => {
  const spans = cutText("de pilot loopt door", {
    read: [
      { start: 3, end: 8 },
      { start: 3, end: 14 },
      { start: 9, end: 14 },
    ],
    unread: [{ start: 15, end: 19 }],
    marked: { start: 6, end: 12 },
  });
  expect(
    spans.map(({ text, read, unread, marked, opens }) => [text, read, unread, marked, opens.length]),
  ).toEqual([
    ["de ", false, false, false, 0],
    ["pil", true, false, false, 2],
    ["ot", true, false, true, 1],
    [" ", true, false, true, 0],
    ["loo", true, false, true, 1],
    ["pt", true, false, false, 0],
    [" ", false, false, false, 0],
    ["door", false, true, false, 0],
  ]);
});

test("the spans of any text with any spans are that text, and each offset is marked as its spans say", () => {
  const text = string({ maxLength: 60 });
  const span = record({ at: nat(59), length: nat(20) });
  assert(
    property(text, array(span), array(span), option(span), (words, reads, unreads, mark) => {
      const placeOf = ({ at, length }: { at: number; length: number }) => {
        const start = Math.min(at, words.length);
        return { start, end: Math.min(words.length, start + length) };
      };
      const isSpan = ({ start, end }: { start: number; end: number }) => start < end;
      const read = reads.map(placeOf).filter(isSpan);
      const unread = unreads.map(placeOf).filter(isSpan);
      const marked = mark && isSpan(placeOf(mark)) ? placeOf(mark) : null;
      const spans = cutText(words, { read, unread, marked });
      expect(spans.map((span) => span.text).join("")).toBe(words);
      const covers = (offset: number) => (place: { start: number; end: number }) =>
        place.start <= offset && offset < place.end;
      for (const span of spans) {
        expect(span.read).toBe(read.some(covers(span.start)));
        expect(span.unread).toBe(unread.some(covers(span.start)));
        expect(span.marked).toBe(marked !== null && covers(span.start)(marked));
      }
    }),
  );
});

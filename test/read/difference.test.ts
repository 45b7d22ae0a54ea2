import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf } from "../../src/read/change-in-words.ts";

test("words that went and came with only spaces between are told as one that went and one that came", () => {
  expect(differenceOf("Nog niet bekend.", "Ja, de doelen zijn gehaald.")).toEqual([
    { kind: "REMOVED", text: "Nog niet bekend" },
    { kind: "ADDED", text: "Ja, de doelen zijn gehaald" },
    { kind: "SAME", text: "." },
  ]);
});

test("the parts are the text before and the text after, whatever these are", () => {
  const text = fc
    .array(fc.constantFrom("een", "twee", "drie", ".", " ", " ", "  ", "\n"))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = differenceOf(before, after);
      const side = (not: string): string =>
        parts.map((part) => (part.kind === not ? "" : part.text)).join("");
      expect([side("ADDED"), side("REMOVED")]).toEqual([before, after]);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf } from "../../src/read/change-in-words.ts";

test("words that went and came with only spaces between are told as one that went and one that came", () => {
  expect(differenceOf("De pilot is nog niet bekend.", "De pilot is met succes afgerond.")).toEqual([
    { kind: "SAME", text: "De pilot is " },
    { kind: "REMOVED", text: "nog niet bekend" },
    { kind: "ADDED", text: "met succes afgerond" },
    { kind: "SAME", text: "." },
  ]);
});

test("a text of which little stayed is told as one that went and one that came", () => {
  const [before, after] = ["Aan de andere casussen wordt nog gewerkt.", "Dat wordt in de zomer duidelijk."];
  expect(differenceOf(before, after)).toEqual([
    { kind: "REMOVED", text: before },
    { kind: "ADDED", text: after },
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

import { expect, test } from "vitest";
import { markWords } from "../../src/web/pages/pilot/field-section.tsx";

/** A text with what is new between + and what is gone between -. */
const shown = (text: string, before: string | null, after: string | null): string =>
  markWords(text, before, after)
    .map(({ text: words, isNew, isGone }) => {
      const gone = isGone ? `-${words}-` : words;
      return isNew ? `+${gone}+` : gone;
    })
    .join("");

test.for([
  ["een proef", null, null, "een proef"],
  ["een proef", "een proef", "een proef", "een proef"],
  ["een lange proef", "een proef", null, "een +lange +proef"],
  ["een lange proef", null, "een proef", "een -lange -proef"],
  ["een lange proef", "een proef", "een proef", "een +-lange -+proef"],
  ["twee proeven", "iets anders", null, "+twee proeven+"],
  // The few small words that both have do not cut what is new to pieces.
  [
    "Dat wordt in de zomer duidelijk.",
    "Aan de rest wordt nog gewerkt.",
    null,
    "+Dat wordt in de zomer duidelijk.+",
  ],
  ["", "iets", "iets", ""],
] as const)("“%s” after “%s” and before “%s” is marked", ([text, before, after, expected]) => {
  expect(shown(text, before, after)).toBe(expected);
});

test("no letter of a text is lost or added, whatever it is compared with", () => {
  const texts = ["a 𝒳 é\u0301 b", "één twee\n\ndrie", "   ", "woord ".repeat(900), "ander ".repeat(900)];
  for (const text of texts)
    for (const before of texts)
      for (const after of texts)
        expect(
          markWords(text, before, after)
            .map(({ text: words }) => words)
            .join(""),
        ).toBe(text);
});

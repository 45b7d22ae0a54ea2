import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { mentionFields, type MentionField } from "../../../src/domain/mention-fields.ts";
import { readAnswer } from "../../../src/report/values/read-answer.ts";
import { readPeriod } from "../../../src/report/values/read-period.ts";
import { mentionsOf } from "./mentions-of.ts";

const lists = Object.keys(mentionFields) as MentionField[];

// Words that the readers look for, so that random texts come near to what they must find and what they must not.
const word = constantFrom(
  "motie",
  "2106-54",
  "2301-12A",
  "21-0642",
  "raadsmemo",
  "2022-089979",
  "€",
  "1.500",
  "miljoen",
  "Stichting",
  "Piëzo",
  "gemeente",
  "Zoetermeer",
  "Den Haag",
  "ministerie van",
  "J&V",
  "en",
  ",",
  ".",
  "naar aanleiding van",
  "ter afdoening van",
  "de",
  "samen met",
  "20 oktober 2022",
  "Q3 2025",
  "subsidie",
  "‘Groene daken’",
  "(",
  ")",
  "\n",
  "is",
  "afgedaan",
  "niet",
);
const sentences = oneof(
  array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  string({ unit: "grapheme", maxLength: 200 }),
);

test("every quote is exactly the text at its span", () => {
  assert(
    property(sentences, (text) => {
      const found = mentionsOf(text);
      for (const list of lists)
        for (const { start, end, value } of found[list]) expect(text.slice(start, end)).toBe(value.quote);
    }),
    { numRuns: 500 },
  );
});

test("no text makes a reader fail", () => {
  assert(
    property(sentences, (text) => {
      expect(readPeriod(text).text).toBe(text.trim());
      expect(readAnswer(text, "policyChange").text).toBe(text.trim() === "" ? null : text.trim());
    }),
    { numRuns: 500 },
  );
});

test("a period is dated at both ends or at neither, and in order", () => {
  assert(
    property(sentences, (text) => {
      const { from, to, precision } = readPeriod(text);
      expect(from === null).toBe(to === null);
      expect(from === null).toBe(precision === "RECURRING" || precision === "UNKNOWN");
      expect((from ?? "") <= (to ?? "")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

// Backtracking that grows with the square of the text would take hours here instead of a moment.
test.each([
  "motie ",
  "€ 1.",
  "Stichting De ",
  "gemeente A, ",
  "samen met ",
  "heeft de raad gevraagd motie ",
  "A ",
  "1",
  "' ",
])("a text of 200,000 characters of %j is read", (piece) => {
  const text = piece.repeat(200_000 / piece.length);
  expect(Object.keys(mentionsOf(text))).toEqual([...lists, "unclear"]);
});

test("a report that mentions nothing has empty lists", () => {
  expect(mentionsOf("Bewoners krijgen advies over hun tuin.")).toEqual({
    origins: [],
    motions: [],
    partners: [],
    memos: [],
    amounts: [],
    sequels: [],
    endings: [],
    unclear: [],
  });
});

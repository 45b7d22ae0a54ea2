import { expect, test } from "vitest";
import { readAnswer, type Question } from "../../../src/report/values/read-answer.ts";
import { columnOf, readTable } from "../tables/read-table.ts";

test.each(
  readTable("verdicts").map((row) => ({
    question: columnOf(row, "question") as Question,
    text: columnOf(row, "text"),
    verdicts: columnOf(row, "verdicts").split(","),
  })),
)("to $question, $text answers $verdicts", ({ question, text, verdicts }) => {
  const answer = readAnswer(text, question);
  expect(answer.text).toBe(text.trim());
  expect(verdicts).toContain(answer.verdict);
});

test.each([null, "", "  \n "])("%j is blank: no text and not stated", (text) => {
  expect(readAnswer(text, "successful")).toEqual({ text: null, verdict: "NOT_STATED" });
});

import { expect, test } from "vitest";
import { readAnswer, readAnswerWithDoubt, type Question } from "../../../src/report/values/read-answer.ts";
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

const own = { municipality: "Veldermeer", title: "Proef Succesvol Ouder Worden" };
test.each([
  ["Succesvol Ouder Worden loopt in drie wijken.", "NOT_STATED"],
  ["Aan Succesvol Ouder Worden namen 40 bewoners deel.", "NOT_STATED"],
  ["De proef Succesvol Ouder Worden heeft zijn doelen niet gehaald.", "NO"],
  ["Succesvol ouder worden is geslaagd.", "YES"],
])("the name of the pilot judges nothing: %s", (text, verdict) => {
  expect(readAnswerWithDoubt(text, "successful", own).answer.verdict).toBe(verdict);
});

test.each([
  ["In Amersfoort was een soortgelijke proef geslaagd.", "NOT_STATED", ["WORDS_LEFT"]],
  ["De pilot in Almere is mislukt.", "NOT_STATED", ["WORDS_LEFT"]],
  ["In andere gemeenten was de proef geslaagd.", "NOT_STATED", ["WORDS_LEFT"]],
  ["De doelen zijn gehaald. In Gouda was dat niet zo.", "YES", []],
  ["De pilot in Gouda en Veldermeer is geslaagd.", "YES", []],
  ["Anders dan in Gouda is de pilot hier geslaagd.", "YES", []],
])("what is said of another municipality judges nothing: %s", (text, verdict, doubts) => {
  expect(readAnswerWithDoubt(text, "successful", own)).toEqual({ answer: { text, verdict }, doubts });
});

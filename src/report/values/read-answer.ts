import type { Answer } from "../../domain/kinds/answer.ts";
import type { DoubtReason } from "../../domain/vocabularies.ts";
import type { Question } from "./judgement/cue.ts";
import { judge } from "./judgement/judge.ts";

export type { Question } from "./judgement/cue.ts";

/** An answer, and why its verdict may be another. */
export interface DoubtedAnswer {
  readonly answer: Answer;
  readonly doubts: readonly DoubtReason[];
}

/** "Betaald door Zoetermeer" is, in Zoetermeer's own report, paid by the municipality. */
const ofTheMunicipality = (text: string, name: string | null): string =>
  name === null || !text.includes(name)
    ? text
    : text.replace(
        new RegExp(`(?<![\\p{L}-])(?:gemeente )?${RegExp.escape(name)}(?![\\p{L}-])`, "gu"),
        "gemeente",
      );

/**
 * Reads an answer as `readAnswer` does, and tells what makes its verdict doubtful. `municipality` is the name of the one
 * that answers, null when not known.
 */
export const readAnswerWithDoubt = (
  printed: string | null,
  question: Question,
  municipality: string | null = null,
): DoubtedAnswer => {
  const text = printed?.trim() ?? "";
  if (text === "") return { answer: { text: null, verdict: "NOT_STATED" }, doubts: [] };
  const { verdict, doubts } = judge(ofTheMunicipality(text, municipality), question);
  return { answer: { text, verdict: verdict ?? "NOT_STATED" }, doubts };
};

/** Reads an answer to an outcome question; a blank one has no text and is NOT_STATED, as is one that does not judge. */
export const readAnswer = (printed: string | null, question: Question): Answer =>
  readAnswerWithDoubt(printed, question).answer;

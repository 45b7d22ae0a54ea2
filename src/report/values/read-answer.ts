import type { Answer } from "../../domain/field.ts";
import type { Question } from "./judgement/cue.ts";
import { judgementOf } from "./judgement/judge.ts";

export type { Question } from "./judgement/cue.ts";

/** Reads an answer to an outcome question; a blank one has no text and is NOT_STATED, as is one that does not judge. */
export const readAnswer = (printed: string | null, question: Question): Answer => {
  const text = printed?.trim() ?? "";
  if (text === "") return { text: null, verdict: "NOT_STATED" };
  return { text, verdict: judgementOf(text, question) ?? "NOT_STATED" };
};

import type { Answer } from "../../domain/field.ts";
import type { Verdict } from "../../domain/vocabularies.ts";
import {
  condition,
  deferrals,
  exemptions,
  judgements,
  negation,
  openings,
  weakening,
  type Cue,
  type Question,
} from "./judgement-cues.ts";
import { splitSentences } from "./split-sentences.ts";

export type { Question } from "./judgement-cues.ts";

const firstOf = (cues: readonly Cue[], words: string): Verdict | null =>
  cues.find(({ pattern }) => pattern.test(words))?.verdict ?? null;

const clausesOf = (sentence: string): string[] =>
  sentence.split(
    /[,;:()]|\s-\s|(?<![\p{L}])(?:maar|echter|waardoor|waarbij|waarvan|terwijl|omdat|aangezien|doordat)(?![\p{L}])/u,
  );

/** A count of things that went well ("430 succesvol afgesloten") judges those things, not the pilot. */
const counts = /\d+ (?:\p{L}+ )?succesvol/u;

const judgeClause = (clause: string, question: Question): Verdict | null => {
  for (const { pattern, verdict } of judgements[question]) {
    const match = pattern.exec(clause);
    if (match === null || condition.test(clause.slice(0, match.index)) || counts.test(clause)) continue;
    if (/^\s*(?:als|wanneer|indien)(?![\p{L}])/u.test(clause.slice(match.index + match[0].length))) continue;
    if (verdict !== "YES") return verdict;
    if (weakening.test(clause)) return "PARTLY";
    return negation.test(clause) ? "NO" : "YES";
  }
  return null;
};

const putOff = [...exemptions, ...deferrals];

const judgeSentence = (sentence: string, question: Question): Verdict | null => {
  const early = firstOf(openings, sentence);
  if (early !== null) return early;
  for (const clause of clausesOf(sentence)) {
    const verdict = firstOf(putOff, clause) ?? judgeClause(clause, question);
    if (verdict !== null) return verdict;
  }
  // A remark between commas can stand in the middle of "dat wordt …, duidelijk".
  return firstOf(putOff, sentence);
};

/**
 * Returns the verdict that the words of an answer give, or null when none of them judges.
 * The first sentence that judges decides; within it an opening "Ja" or "Nee" goes before a "nog niet bekend", and that before the rest.
 */
export const judgementOf = (text: string, question: Question): Verdict | null => {
  for (const sentence of splitSentences(text)) {
    const verdict = judgeSentence(sentence.folded, question);
    if (verdict !== null) return verdict;
  }
  return null;
};

/** Reads an answer to an outcome question; a blank one has no text and is NOT_STATED, as is one that does not judge. */
export const readAnswer = (printed: string | null, question: Question): Answer => {
  const text = printed?.trim() ?? "";
  if (text === "") return { text: null, verdict: "NOT_STATED" };
  return { text, verdict: judgementOf(text, question) ?? "NOT_STATED" };
};

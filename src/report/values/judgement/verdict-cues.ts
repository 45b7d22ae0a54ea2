import { verdicts, type Verdict } from "../../../domain/vocabularies.ts";
import { rowsUnder } from "../../../dutch/word-lists.ts";
import { cue, inOrder, opening, wholeWords, type Cues, type Question } from "./cue.ts";
import { sections } from "./judgement-words.ts";

const row = new RegExp(`^(?<verdict>${Object.keys(verdicts).join("|")}) (?<words>.+)$`, "u");
const cuesUnder = (heading: string, cueOf = cue): Cues =>
  inOrder(
    rowsUnder(sections, heading, row).map(({ verdict, words = "" }) => cueOf(verdict as Verdict, words)),
  );
const byQuestion = (headingOf: (question: Question) => string): Readonly<Record<Question, Cues>> => ({
  successful: cuesUnder(headingOf("successful")),
  policyChange: cuesUnder(headingOf("policyChange")),
  financialConsequence: cuesUnder(headingOf("financialConsequence")),
});

/** Words that judge, by question, in a whole clause; the force of the clause bears on them. */
export const predicates = byQuestion((question) => question);

/**
 * Words by themselves: what a short answer says in which no known turn of phrase judges. They are looked for last, and a
 * verdict by them is in doubt.
 */
export const singleWords = byQuestion((question) => `${question} alone`);

/** Words that put the judgement off, or make any answer none of our business: they go before what judges in the same clause. */
export const putOff = inOrder([
  ...cuesUnder("exemptions").all,
  ...sections
    .filter(({ heading }) => heading.startsWith("deferral: "))
    .map(({ lines }) => cue("NOT_YET_KNOWN", lines.join("|"))),
]);

/** Words by which a judgement is still to come, when nothing else in an answer judges. */
export const pending = wholeWords(rowsUnder(sections, "pending", /^(?<words>.+)$/u)[0]?.["words"] ?? "");

/** How an answer opens: decides before any word further on. */
export const openings = cuesUnder("openings", opening);

import { verdicts, type Verdict } from "../../../domain/vocabularies.ts";
import { judgementWords } from "../../../dutch/vocabulary.ts";
import { rowsUnder, sectionsOf } from "../../../dutch/word-lists.ts";
import {
  cue,
  faint,
  goals,
  inOrder,
  opening,
  partly,
  reached,
  reachedFirst,
  share,
  some,
  wholeWords,
  type Cues,
  type Question,
} from "./cue.ts";
import { trial } from "./subject.ts";

/** What the members of each sense are that people keep a list of, as the source of a pattern: `goodWords`. */
const listed = [...Map.groupBy(judgementWords, ({ sense }) => sense)].map(([sense, lines]) => {
  const members = lines.flatMap((line) => line.members);
  const sources = members.map((member) =>
    member
      .replaceAll("(", "(?:")
      .replaceAll(")", ")?")
      .replaceAll(" ..", "(?: [^\\s.,;]+){0,4}")
      .replaceAll("*", "[a-z]+"),
  );
  return [`${sense}Words`, `(?:${sources.join("|")})`];
});
const sections = sectionsOf("verdicts", {
  ...Object.fromEntries(listed),
  faint,
  goals,
  partly,
  reached,
  reachedFirst,
  share,
  some: some("${}"),
  trial,
});
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

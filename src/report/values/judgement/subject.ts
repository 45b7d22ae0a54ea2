import { goals, wholeWords } from "./cue.ts";
import { patternsUnder } from "../../../dutch/patterns.ts";

const { words } = patternsUnder("judging", "subjects");
/** What is called a trial. */
export const trial = words("trial");
const outcome = words("outcome");

/** A trial that only says where or when something went so: "de samenwerking in de pilot". */
const around = new RegExp(
  `(?<![a-z])(?:in|binnen|tijdens|van|bij|voor|rond|over|gedurende|aan|met|uit) (?:de|het|deze|dit|onze) ${trial}(?![a-z])`,
  "gu",
);
/** The trial, what it was for, or what came of it. */
const wholeOfIt = wholeWords(`${trial}|${outcome}|${goals}`);
const standsForIt = wholeWords(words("standsForIt"));
const finite = wholeWords(words("finite"));

export const hasNoVerb = (clause: string): boolean => !finite.test(clause);

/**
 * Whether a sentence judges a part of the trial alone, "De samenwerking met de politie verliep prima", "Bewoners zijn niet
 * tevreden": it has a verb, and names neither the trial, its goals and outcome, nor what stands for those.
 */
export const judgesPart = (sentence: string): boolean =>
  finite.test(sentence) && !standsForIt.test(sentence) && !wholeOfIt.test(sentence.replace(around, " "));

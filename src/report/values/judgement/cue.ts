import type { Verdict } from "../../../domain/vocabularies.ts";
import { patternsUnder } from "../../../dutch/patterns.ts";
import { WholeWords } from "../../lines/whole-words.ts";

/** The three outcome questions that are answered with a verdict. */
export type Question = "successful" | "policyChange" | "financialConsequence";

/** Words that judge. The patterns meet folded text: lower case, no accents. */
export type Cue = { readonly verdict: Verdict; readonly pattern: WholeWords };

export interface Cues {
  readonly all: readonly Cue[];
  /** Whether words may meet one of them: most clauses meet none. */
  readonly mayMeet: (words: string) => boolean;
}
export const inOrder = (all: readonly Cue[]): Cues => ({
  all,
  mayMeet: WholeWords.anyOf(all.map(({ pattern }) => pattern)),
});

/** Words that count wherever they stand in a clause. */
export const wholeWords = (source: string): WholeWords =>
  new WholeWords(source, (words) => `(?<![a-z\\d])(?:${words})(?![a-z\\d])`);

/** Words that count at the start of a sentence only. */
const openingWords = (source: string): WholeWords =>
  new WholeWords(`^[\\s"'(*•-]*(?:${source})`, (words) => `${words}(?![a-z\\d]|-[a-z])`);

export const cue = (verdict: Verdict, source: string): Cue => ({ verdict, pattern: wholeWords(source) });

export const opening = (verdict: Verdict, source: string): Cue => ({
  verdict,
  pattern: openingWords(source),
});

/** Up to so many words of one clause between two parts of a cue. */
export const some = (most: number | "${}"): string => `(?:\\s+[^\\s.,;:]+){0,${most}}?\\s+`;

const { words } = patternsUnder("judging", "parts of judgements");
/** What a pilot is to reach. */
export const goals = words("goals");
const achieved = words("achieved");
export const reached = `(?:${achieved}|te halen|te behalen|te bereiken|kunnen (?:halen|behalen|bereiken|realiseren|verwezenlijken|waarmaken))`;
/** The same in front of what was reached: "we behalen de doelen". */
export const reachedFirst = `(?:${achieved}|behalen)`;

/** True in part, wherever it stands in the clause. */
export const partly = words("partly");
/** True in part where it stands by itself or directly before what it weakens. */
export const faint = words("faint");

export const number = words("number");
export const fraction = words("fraction");
/** Some of several, less than all. */
export const share = `(?:${fraction}|(?:(?:de|het|een) )?(?:meeste|merendeel|meerderheid|minderheid|gros|leeuwendeel|bulk|overgrote deel|grootste (?:deel|gedeelte)|handvol|handjevol)|een (?:[a-z]+ )?(?:deel|aantal)|een enkele?|(?<!geen )enkele|een van (?:de|beide)|sommige|meerdere|diverse)`;

import type { Mention } from "../../domain/mention-fields.ts";
import type { Sentence } from "../values/split-sentences.ts";
import type { Found } from "./found.ts";
import { type OriginCue, originCues } from "./origin-cues.ts";
import { patternsUnder } from "../../dutch/patterns.ts";

const { pattern, word } = patternsUnder("mentions", "origin words");
const denial = word("denial");
const clauseEnd = /[;:,](?=\s)|\s(?:maar|terwijl|omdat|want|zodat)\s/gu;

/** Leaves out the clauses that have no word of the cue in them: "Omdat er geen bus rijdt, besloot het college …". */
const clausesAbout = (sentence: string, { about, says }: OriginCue): string =>
  sentence
    .split(clauseEnd)
    .filter((clause) => about.test(clause) || says.some((pattern) => pattern.test(clause)))
    .join(" ");

const anyCue = pattern("anyCue");

/** What a paper is called denies nothing: "het initiatiefvoorstel 'Geen jongere buitenspel'". */
const title = /(?<=\s)(?:'[^']+'|"[^"]+")/gu;

const saidBy = (sentence: string, cue: OriginCue): boolean => {
  const { about, says, unless } = cue;
  if (!about.test(sentence) || !says.every((pattern) => pattern.test(sentence))) return false;
  return unless?.test(sentence) !== true && !denial.test(clausesAbout(sentence.replace(title, ""), cue));
};

/** "Zonder de rijkssubsidie was deze proef er niet gekomen": it came by that. */
const withoutWhich =
  /(?<![a-z])zonder ((?:de|het|die|dat|deze|een) [^.;]*?(?:was|waren|had|hadden|zou|zouden)(?![a-z])[^.;]*?) (?:niet|nooit|geen)(?![a-z])/u;

/**
 * Finds why a pilot exists, other than by a motion; the quote is the sentence that says so.
 * The mere word "subsidie" or "college" is no reason: the sentence must say that the pilot comes from it.
 */
export const findOrigins = (sentences: readonly Sentence[]): Found<Mention<"origins">>[] =>
  sentences.flatMap((sentence) => {
    const folded = sentence.folded.replace(withoutWhich, "dankzij $1");
    if (!anyCue.test(folded)) return [];
    const kinds = new Set(originCues.filter((cue) => saidBy(folded, cue)).map(({ kind }) => kind));
    return [...kinds].map((kind) => ({
      value: { kind, quote: sentence.text, motion: null },
      start: sentence.start,
      end: sentence.end,
      confidence: kind === "OTHER" ? 0.75 : 0.85,
    }));
  });

import type { ReportField } from "../../domain/report-fields.ts";
import { fieldOrder } from "../template/sections.ts";
import { findFootnotes, paragraphsAfter } from "./footnotes.ts";
import { impossible, sentencesOf } from "./sentences.ts";
import type { Unit } from "./units.ts";

const fields = fieldOrder;
const count = fields.length;

/** A label without a value: normal in the first reports on a pilot, least so for the first question. */
const blanks: Readonly<Partial<Record<ReportField, number>>> = {
  successful: -1.2,
  financialConsequence: -0.75,
};
const blank = -0.85;
const blankUnprinted = -0.05;

const costOfBlank = (field: ReportField, labelPlaces: ReadonlyMap<ReportField, number>): number =>
  labelPlaces.has(field) ? (blanks[field] ?? blank) : blankUnprinted;

/**
 * The scores of the steps from sentence to sentence; states are places in `fieldOrder`, -1 is before the first one.
 */
export interface Steps {
  /** Index of the first unit of each sentence: the units up to the next go with it. */
  readonly firsts: readonly number[];
  /** For each sentence its score in state `to` after the one before it in state `from`, at `placeOf(sentence, from, to)`. */
  readonly scores: Float64Array;
  /** What the labels cost that are still blank when the last unit is in state `at`. */
  readonly atEnd: (at: number) => number;
}

export const placeOf = (sentence: number, from: number, to: number): number =>
  (sentence * (count + 1) + from + 1) * count + to;

/** What a step costs by the labels it passes: those it goes back over, or those it leaves blank. At `placeOf(0, from, to)`. */
const costsOfSteps = (skippedUpTo: readonly number[], costOfBack: number): Float64Array => {
  const costs = new Float64Array(placeOf(1, -1, 0));
  for (let from = -1; from < count; from += 1)
    for (let to = 0; to < count; to += 1) {
      const skipped = to > from + 1 ? (skippedUpTo[to] ?? 0) - (skippedUpTo[from + 1] ?? 0) : 0;
      costs[placeOf(0, from, to)] = from >= 0 && to < from ? costOfBack : skipped;
    }
  return costs;
};

export const scoreSteps = (units: readonly Unit[], labelPlaces: ReadonlyMap<ReportField, number>): Steps => {
  const sentences = sentencesOf(units, labelPlaces);
  const skipped = fields.map((field) => costOfBlank(field, labelPlaces));
  const skippedUpTo = skipped.reduce<number[]>((sums, cost) => [...sums, (sums.at(-1) ?? 0) + cost], [0]);
  const costs = { free: costsOfSteps(skippedUpTo, -6), forced: costsOfSteps(skippedUpTo, -2) };
  const footnotes = findFootnotes(units);
  const endsFootnote = paragraphsAfter(units, footnotes);
  // One array for the whole report: each of these has memory of its own that must be asked for and given back.
  const scores = new Float64Array(placeOf(sentences.length, -1, 0));
  for (const [index, { first, forced, starts, continuations }] of sentences.entries()) {
    const costOf = forced === null ? costs.free : costs.forced;
    // A footnote goes on with the value that it explains, which was the last one printed.
    const [forStaying, forLeaving] = footnotes.has(first) ? [4, -2] : [0, 0];
    const afterFootnote = endsFootnote.has(first) ? 1.5 : 0;
    const [firstFrom, lastFrom] = index === 0 ? [-1, -1] : [0, count - 1];
    for (let from = firstFrom; from <= lastFrom; from += 1)
      for (let to = 0; to < count; to += 1) {
        const left = (starts[to] ?? impossible) + (costOf[placeOf(0, from, to)] ?? 0) + forLeaving;
        const stayed = (continuations[to] ?? impossible) - afterFootnote + forStaying;
        const isBarred = forced !== null && fields[to] !== forced;
        scores[placeOf(index, from, to)] = isBarred ? impossible : from === to ? stayed : left;
      }
  }
  return {
    firsts: sentences.map(({ first }) => first),
    scores,
    atEnd: (at) => (skippedUpTo[count] ?? 0) - (skippedUpTo[at + 1] ?? 0),
  };
};

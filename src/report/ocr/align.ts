import type { ReportField } from "../../domain/report-fields.ts";
import { fieldOrder } from "../template/sections.ts";
import { impossible, sentencesOf } from "./sentences.ts";
import type { Unit } from "./units.ts";
import { findFootnotes, paragraphsAfter } from "./footnotes.ts";

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
interface Steps {
  /** Index of the first unit of each sentence: the units up to the next go with it. */
  readonly firsts: readonly number[];
  /** For each sentence its score in state `to` after the one before it in state `from`, at `placeOf(sentence, from, to)`. */
  readonly scores: Float64Array;
  /** What the labels cost that are still blank when the last unit is in state `at`. */
  readonly atEnd: (at: number) => number;
}

const placeOf = (sentence: number, from: number, to: number): number =>
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

const scoreSteps = (units: readonly Unit[], labelPlaces: ReadonlyMap<ReportField, number>): Steps => {
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

/** The field a unit was given to, and by how much that reading beats the best other one. */
export type Alignment = { readonly field: ReportField; readonly margin: number };

/**
 * Assigns the lines of a report to its fields: values keep the order of their labels, labels can be blank, and of all
 * such readings the one is taken whose values fit best. Time and memory grow in proportion to the lines.
 */
export const alignUnits = (
  units: readonly Unit[],
  labelPlaces: ReadonlyMap<ReportField, number>,
): readonly Alignment[] => {
  if (units.length === 0) return [];
  const { firsts, scores, atEnd } = scoreSteps(units, labelPlaces);
  const length = firsts.length;
  const { forward, origins } = bestUpTo(length, scores);
  return spread(tracePath(length, forward, bestFrom(length, scores, atEnd), origins), firsts, units.length);
};

/** For each sentence and state the score of the best path that ends there, and the state it comes from. */
const bestUpTo = (length: number, scores: Float64Array): { forward: Float64Array; origins: Int8Array } => {
  const forward = new Float64Array(length * count).fill(impossible * 2);
  const origins = new Int8Array(length * count).fill(-1);
  for (let to = 0; to < count; to += 1) forward[to] = scores[placeOf(0, -1, to)] ?? impossible;
  for (let index = 1; index < length; index += 1)
    for (let from = 0; from < count; from += 1) {
      const before = forward[(index - 1) * count + from] ?? impossible;
      for (let to = 0; to < count; to += 1) {
        const total = before + (scores[placeOf(index, from, to)] ?? impossible);
        const place = index * count + to;
        if (total > (forward[place] ?? impossible)) {
          forward[place] = total;
          origins[place] = from;
        }
      }
    }
  return { forward, origins };
};

/** For each sentence and state the score of the best path that goes on from there. */
const bestFrom = (length: number, scores: Float64Array, atEnd: (at: number) => number): Float64Array => {
  const backward = new Float64Array(length * count).fill(impossible * 2);
  for (let from = 0; from < count; from += 1) backward[(length - 1) * count + from] = atEnd(from);
  for (let index = length - 2; index >= 0; index -= 1)
    for (let from = 0; from < count; from += 1)
      for (let to = 0; to < count; to += 1) {
        const place = index * count + from;
        const total =
          (scores[placeOf(index + 1, from, to)] ?? impossible) +
          (backward[(index + 1) * count + to] ?? impossible);
        if (total > (backward[place] ?? impossible)) backward[place] = total;
      }
  return backward;
};

/** Gives the units of a sentence the field of its first. */
const spread = (path: readonly Alignment[], firsts: readonly number[], length: number): Alignment[] => {
  const aligned: Alignment[] = [];
  for (const [place, alignment] of path.entries()) {
    const end = firsts[place + 1] ?? length;
    while (aligned.length < end) aligned.push(alignment);
  }
  return aligned;
};

const tracePath = (
  length: number,
  forward: Float64Array,
  backward: Float64Array,
  origins: Int8Array,
): Alignment[] => {
  const path: Alignment[] = [];
  const totalOf = (index: number, state: number): number =>
    (forward[index * count + state] ?? 0) + (backward[index * count + state] ?? 0);
  /** The best state of a sentence but for one. */
  const bestOf = (index: number, without: number): number => {
    let best = without === 0 ? 1 : 0;
    for (let state = best + 1; state < count; state += 1)
      if (state !== without && totalOf(index, state) > totalOf(index, best)) best = state;
    return best;
  };
  let at = bestOf(length - 1, -1);
  for (let index = length - 1; index >= 0; index -= 1) {
    const margin = totalOf(index, at) - totalOf(index, bestOf(index, at));
    path.push({ field: fields[at] ?? "description", margin });
    at = origins[index * count + at] ?? 0;
  }
  return path.toReversed();
};

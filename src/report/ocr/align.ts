import type { ReportField } from "../../domain/report-fields.ts";
import { fieldOrder } from "../template/sections.ts";
import { impossible } from "./sentences.ts";
import { placeOf, scoreSteps } from "./steps.ts";
import type { Unit } from "./units.ts";

/** The field a unit was given to, and by how much that reading beats the best other one. */
export type Alignment = { readonly field: ReportField; readonly margin: number };

const fields = fieldOrder;
const count = fields.length;

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

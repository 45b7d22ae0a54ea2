import type { ReportField } from "../../fields/report-fields.ts";
import { fieldOrder } from "../template/sections.ts";
import { impossible, placeOf, scoreSteps } from "./steps.ts";
import type { Unit } from "./units.ts";

/** The field a unit was given to, and by how much that reading beats the best other one. */
export interface Alignment {
  readonly field: ReportField;
  readonly margin: number;
}

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
  const steps = scoreSteps(units, labelPlaces);
  const forward: Float64Array[] = [];
  const origins: Int8Array[] = [];
  for (const [index, step] of steps.scores.entries()) {
    const scores = new Float64Array(count).fill(impossible * 2);
    const origin = new Int8Array(count).fill(-1);
    const previous = forward[index - 1];
    for (let to = 0; to < count; to += 1) {
      if (!previous) {
        scores[to] = step[placeOf(-1, to)] ?? impossible;
        continue;
      }
      for (let from = 0; from < count; from += 1) {
        const total = (previous[from] ?? impossible) + (step[placeOf(from, to)] ?? impossible);
        if (total > (scores[to] ?? impossible)) {
          scores[to] = total;
          origin[to] = from;
        }
      }
    }
    forward.push(scores);
    origins.push(origin);
  }
  const backward: Float64Array[] = [];
  for (let index = steps.firsts.length - 1; index >= 0; index -= 1) {
    const next = backward.at(-1);
    const step = steps.scores[index + 1];
    const scores = new Float64Array(count);
    for (let from = 0; from < count; from += 1) {
      if (!next || !step) {
        scores[from] = steps.atEnd(from);
        continue;
      }
      let best = impossible * 2;
      for (let to = 0; to < count; to += 1)
        best = Math.max(best, (step[placeOf(from, to)] ?? impossible) + (next[to] ?? impossible));
      scores[from] = best;
    }
    backward.push(scores);
  }
  return spread(tracePath(forward, backward.toReversed(), origins), steps.firsts, units.length);
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
  forward: readonly Float64Array[],
  backward: readonly Float64Array[],
  origins: readonly Int8Array[],
): Alignment[] => {
  const path: Alignment[] = [];
  let at = -1;
  for (let index = forward.length - 1; index >= 0; index -= 1) {
    const after = backward[index];
    const totals = (forward[index] ?? new Float64Array(count)).map(
      (score, state) => score + (after?.[state] ?? 0),
    );
    if (at === -1) at = totals.indexOf(Math.max(...totals));
    const best = totals[at] ?? 0;
    totals[at] = -Infinity;
    const other = Math.max(...totals);
    path.push({ field: fields[at] ?? "description", margin: best - other });
    at = origins[index]?.[at] ?? 0;
  }
  return path.toReversed();
};

import type { ReportField } from "../../fields/report-fields.ts";
import { fieldOrder, opening, sectionOf, type Section } from "../template/sections.ts";
import { continuityOf, isListItem, isSubheading } from "./continuity.ts";
import { fitOf, isBareDate } from "./fit.ts";
import type { Unit } from "./units.ts";

/** The field a unit was given to, and by how much that reading beats the best other one. */
export interface Alignment {
  readonly field: ReportField;
  readonly margin: number;
}

const fields = fieldOrder;
const count = fields.length;
const impossible = -1e6;

const fitWeight = 6;
/** A label without a value: normal in the first reports on a pilot, least so for the first question. */
const blanks: Readonly<Partial<Record<ReportField, number>>> = {
  successful: -1.2,
  financialConsequence: -0.75,
};
const blank = -0.85;
const blankUnprinted = -0.05;

const costOfBlank = (field: ReportField, labelPlaces: ReadonlyMap<ReportField, number>): number =>
  labelPlaces.has(field) ? (blanks[field] ?? blank) : blankUnprinted;

const homes: readonly Section[] = fields.map(sectionOf);

/** What the alignment knows of the report's table as a whole. */
interface Table {
  /** Index among the items of the first print of each label. */
  readonly labelPlaces: ReadonlyMap<ReportField, number>;
  /** Values stand below the heading of the dates themselves: they were not left to come after all labels. */
  readonly hasOwnDates: boolean;
}

/** A value can come late, when OCR read all labels of a table first, but it leaves its own text section only there. */
const costOfPlace = (home: Section, section: Section | null, table: Table): number => {
  if (section === null || section === home) return 0;
  if (home === opening.dates && section === opening.outcome && table.hasOwnDates) return -1.6;
  if (section < home) return section >= opening.goal ? -1.6 : -6;
  if (home >= opening.goal) return home === opening.goal ? -1.2 : -0.1;
  return home === opening.programme ? -4 : -6;
};

/** Labels tell where their values are: right below when one stands alone, anywhere later when they stand in a row. */
const scoreOfLabels = (unit: Unit, field: ReportField, table: Table): number => {
  const { labelsBefore } = unit;
  let score = 0;
  if (labelsBefore.length === 1 && labelsBefore[0] === field) score += 2;
  else if (unit.isBetweenLabels && labelsBefore.at(-1) === field) score += 1.2;
  else if (labelsBefore[0] === field) score += 0.4;
  const place = table.labelPlaces.get(field);
  const isPrintedLater = place !== undefined && place > unit.place;
  if (isPrintedLater && field !== "goal" && unit.section !== sectionOf("title")) score -= 0.9;
  if (place === undefined && field !== "description" && field !== "goal") score -= 1.2;
  return score;
};

const scoreOfStart = (unit: Unit, before: Unit | undefined, to: number, table: Table): number => {
  const field = fields[to];
  if (field === undefined) return impossible;
  // A single line that is a date stands for itself; other lines are judged with their paragraph.
  const text = isBareDate(unit.text) ? unit.text : unit.ahead;
  let score = fitWeight * (fitOf(field, text) - 0.5);
  score += costOfPlace(homes[to] ?? 0, unit.section, table) + scoreOfLabels(unit, field, table);
  if (before) score -= Math.max(-1, continuityOf(before, unit));
  // "Stand van zaken" stands over a later part of a value, not over the whole.
  if (isSubheading(unit.text) && homes[to] === opening.outcome) score -= 1.2;
  return score;
};

const scoreOfContinuation = (unit: Unit, before: Unit, at: number, table: Table): number => {
  const field = fields[at];
  if (field === undefined) return impossible;
  let score = Math.min(3, continuityOf(before, unit));
  if (unit.isNewParagraph) {
    const home = homes[at] ?? 0;
    // The paragraph is judged on its own, but less than the first of a value is.
    score += 0.35 * fitWeight * (fitOf(field, unit.ahead) - 0.5);
    if (unit.section !== before.section) score += costOfPlace(home, unit.section, table);
    if (home === opening.dates && !isListItem(unit.text)) score -= 0.8;
    if (home !== opening.dates && isBareDate(unit.text)) score -= 2.5;
  }
  return score;
};

const isFootnote = (text: string): boolean => /^\*+\s?\p{L}/u.test(text);
const marksFootnote = (text: string): boolean => /\p{L}\*+(?:[\s.,;:)]|$)/u.test(text);

interface Steps {
  /** Score of unit i in state j after state k for unit i - 1, at [i][k * count + j]. */
  readonly at: (index: number, from: number, to: number) => number;
}

const scoreSteps = (units: readonly Unit[], labelPlaces: ReadonlyMap<ReportField, number>): Steps => {
  const table: Table = {
    labelPlaces,
    hasOwnDates: units.some(({ section, labelled }) => section === opening.dates && labelled === null),
  };
  const skipped = fields.map((field) => costOfBlank(field, labelPlaces));
  const skippedUpTo = skipped.reduce<number[]>((sums, cost) => [...sums, (sums.at(-1) ?? 0) + cost], [0]);
  const skipBetween = (from: number, to: number): number =>
    to > from + 1 ? (skippedUpTo[to] ?? 0) - (skippedUpTo[from + 1] ?? 0) : 0;
  const starts: Float64Array[] = [];
  const continuations: Float64Array[] = [];
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    starts.push(Float64Array.from(fields, (_, to) => scoreOfStart(unit, before, to, table)));
    continuations.push(
      Float64Array.from(fields, (_, at) =>
        before ? scoreOfContinuation(unit, before, at, table) : impossible,
      ),
    );
  }
  return {
    at: (index, from, to) => {
      const unit = units[index];
      const forced = unit?.labelled ?? null;
      if (forced !== null && fields[to] !== forced) return impossible;
      if (from === to) return forced !== null ? 1 : (continuations[index]?.[to] ?? impossible);
      const start = starts[index]?.[to] ?? impossible;
      const back = from >= 0 && to < from ? (forced !== null ? -2 : -6) : 0;
      const brokenSentence = forced !== null ? scoreOfForced(units, index) : start;
      return brokenSentence + back + skipBetween(from, to);
    },
  };
};

/** A labelled line can be the middle of a value: the line above it then belongs to the same field. */
const scoreOfForced = (units: readonly Unit[], index: number): number => {
  const [before, unit] = [units[index - 1], units[index]];
  return before && unit ? -Math.max(0, continuityOf(before, unit)) : 0;
};

/** Lines that open a footnote to a word with an asterisk above: the line they follow on paper tells nothing. */
const findFootnotes = (units: readonly Unit[]): ReadonlySet<number> => {
  const footnotes = new Set<number>();
  let isMarked = false;
  for (const [index, { text }] of units.entries()) {
    if (isMarked && isFootnote(text)) footnotes.add(index);
    isMarked = (isMarked && !footnotes.has(index)) || marksFootnote(text);
  }
  return footnotes;
};

/** A footnote is the end of its value: where the next paragraph begins, another value is likely to. */
const paragraphsAfter = (units: readonly Unit[], footnotes: ReadonlySet<number>): ReadonlySet<number> => {
  const after = new Set<number>();
  let isInFootnote = false;
  for (const [index, { isNewParagraph }] of units.entries()) {
    if (isInFootnote && isNewParagraph) after.add(index);
    isInFootnote = footnotes.has(index) || (isInFootnote && !isNewParagraph);
  }
  return after;
};

/**
 * Assigns the lines of a report to its fields: values keep the order of their labels, labels can be blank, and of all
 * such readings the one is taken whose values fit best. Time and memory grow in proportion to the lines.
 */
export const alignUnits = (
  units: readonly Unit[],
  labelPlaces: ReadonlyMap<ReportField, number>,
): readonly Alignment[] => {
  const steps = scoreSteps(units, labelPlaces);
  const footnotes = findFootnotes(units);
  const endsFootnote = paragraphsAfter(units, footnotes);
  const trailing = fields.map((_, at) =>
    fields.slice(at + 1).reduce((sum, field) => sum + costOfBlank(field, labelPlaces), 0),
  );
  const stepOf = (index: number, from: number, to: number): number => {
    const score = steps.at(index, from, to);
    // A footnote goes on with the value that it explains, which was the last one printed.
    if (footnotes.has(index)) return score + (from === to ? 4 : -2);
    return endsFootnote.has(index) && from === to ? score - 1.5 : score;
  };
  const forward: Float64Array[] = [];
  const origins: Int8Array[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const scores = new Float64Array(count).fill(impossible * 2);
    const origin = new Int8Array(count).fill(-1);
    const previous = forward[index - 1];
    for (let to = 0; to < count; to += 1) {
      if (!previous) {
        scores[to] = stepOf(index, -1, to);
        continue;
      }
      for (let from = 0; from < count; from += 1) {
        const total = (previous[from] ?? impossible) + stepOf(index, from, to);
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
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const next = backward.at(-1);
    backward.push(
      Float64Array.from(fields, (_, from) => {
        if (!next) return trailing[from] ?? 0;
        let best = impossible * 2;
        for (let to = 0; to < count; to += 1) {
          best = Math.max(best, stepOf(index + 1, from, to) + (next[to] ?? impossible));
        }
        return best;
      }),
    );
  }
  backward.reverse();
  return tracePath(forward, backward, origins);
};

const tracePath = (
  forward: readonly Float64Array[],
  backward: readonly Float64Array[],
  origins: readonly Int8Array[],
): Alignment[] => {
  const path: Alignment[] = [];
  let at = -1;
  for (let index = forward.length - 1; index >= 0; index -= 1) {
    const totals = Array.from(
      forward[index] ?? [],
      (score, state) => score + (backward[index]?.[state] ?? 0),
    );
    if (at === -1) at = totals.indexOf(Math.max(...totals));
    const best = totals[at] ?? 0;
    const other = Math.max(...totals.filter((_, state) => state !== at));
    path.push({ field: fields[at] ?? "description", margin: best - other });
    at = origins[index]?.[at] ?? 0;
  }
  return path.reverse();
};

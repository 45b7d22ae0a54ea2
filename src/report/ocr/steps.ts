import type { ReportField } from "../../fields/report-fields.ts";
import { fieldOrder, opening, sectionOf, type Section } from "../template/sections.ts";
import { continuityOf } from "./continuity.ts";
import { fitOfTraits } from "./fit.ts";
import { findFootnotes, paragraphsAfter } from "./footnotes.ts";
import type { Traits } from "./traits.ts";
import type { Unit } from "./units.ts";

const fields = fieldOrder;
const count = fields.length;
export const impossible = -1e6;

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
  if (isPrintedLater && field !== "goal" && unit.section !== opening.title)
    score -= unit.section === sectionOf(field) ? 0.5 : 0.9;
  if (place === undefined && field !== "description" && field !== "goal") score -= 1.2;
  return score;
};

/** From here on a line is the rest of a sentence: no value begins there, whatever it fits. */
const insideSentence = 2.5;

const isRestOfSentence = (unit: Unit, continuity: number): boolean =>
  !unit.isNewParagraph && unit.labelled === null && continuity >= insideSentence;

const scoreOfStart = (unit: Unit, fit: number, continuity: number, to: number, table: Table): number => {
  const field = fields[to];
  if (field === undefined) return impossible;
  let score = fitWeight * (fit - 0.5);
  score += costOfPlace(homes[to] ?? 0, unit.section, table) + scoreOfLabels(unit, field, table);
  score -= Math.max(-1, continuity);
  // "Stand van zaken" stands over a later part of a value, not over the whole.
  if (unit.traits.isSubheading && homes[to] === opening.outcome) score -= 1.2;
  return score;
};

const scoreOfContinuation = (
  unit: Unit,
  before: Unit,
  fit: number,
  continuity: number,
  at: number,
  table: Table,
): number => {
  const field = fields[at];
  if (field === undefined) return impossible;
  let score = Math.min(3, continuity);
  if (unit.isNewParagraph) {
    const home = homes[at] ?? 0;
    // The paragraph is judged on its own, but less than the first of a value is.
    score += 0.35 * fitWeight * (fit - 0.5);
    if (unit.section !== before.section) score += costOfPlace(home, unit.section, table);
    if (home === opening.dates && !unit.traits.isListItem) score -= 0.8;
    if (home !== opening.dates && unit.traits.isBareDate) score -= 2.5;
  }
  return score;
};

/**
 * Paragraphs above a subheading that was printed before: a form whose answers all end in "Stand van zaken" prints it
 * once in each, so another answer has begun.
 */
const paragraphsAboveRepeats = (units: readonly Unit[]): ReadonlySet<number> => {
  const seen = new Set<string>();
  const above = new Set<number>();
  let paragraph = -1;
  for (const [index, unit] of units.entries()) {
    const { text, isNewParagraph, section } = unit;
    const isRepeatable = section === opening.outcome && unit.traits.isSubheading;
    if (isRepeatable && seen.has(text) && paragraph >= 0 && units[paragraph]?.traits.isListItem !== true)
      above.add(paragraph);
    if (isRepeatable) seen.add(text);
    else if (isNewParagraph) paragraph = index;
  }
  return above;
};

/**
 * The scores of the steps from sentence to sentence; states are places in `fieldOrder`, -1 is before the first one.
 */
export interface Steps {
  /** Index of the first unit of each sentence: the units up to the next go with it. */
  readonly firsts: readonly number[];
  /** For each sentence its score in state `to` after the one before it in state `from`, at `placeOf(from, to)`. */
  readonly scores: readonly Float64Array[];
  /** What the labels cost that are still blank when the last unit is in state `at`. */
  readonly atEnd: (at: number) => number;
}

const states = fields.map((_, state) => state);
const fitsOf = (traits: Traits): readonly number[] => fields.map((field) => fitOfTraits(field, traits));
export const placeOf = (from: number, to: number): number => (from + 1) * count + to;

export const scoreSteps = (units: readonly Unit[], labelPlaces: ReadonlyMap<ReportField, number>): Steps => {
  const table: Table = {
    labelPlaces,
    hasOwnDates: units.some(({ section, labelled }) => section === opening.dates && labelled === null),
  };
  const skipped = fields.map((field) => costOfBlank(field, labelPlaces));
  const skippedUpTo = skipped.reduce<number[]>((sums, cost) => [...sums, (sums.at(-1) ?? 0) + cost], [0]);
  const skipBetween = (from: number, to: number): number =>
    to > from + 1 ? (skippedUpTo[to] ?? 0) - (skippedUpTo[from + 1] ?? 0) : 0;
  const aboveRepeats = paragraphsAboveRepeats(units);
  const footnotes = findFootnotes(units);
  const endsFootnote = paragraphsAfter(units, footnotes);
  const firsts: number[] = [];
  const continuities: number[] = [];
  const starts: (readonly number[])[] = [];
  const continuations: (readonly number[])[] = [];
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    const continuity = before ? continuityOf(before, unit) : 0;
    if (index > 0 && isRestOfSentence(unit, continuity)) continue;
    const extra = aboveRepeats.has(index) ? 1 : 0;
    firsts.push(index);
    continuities.push(continuity);
    if (unit.labelled !== null) {
      starts.push([]);
      continuations.push([]);
      continue;
    }
    const fits = fitsOf(unit.ahead);
    // A single line that is a date stands for itself; other lines are judged with their paragraph.
    const own = unit.traits.isBareDate ? fitsOf(unit.traits) : fits;
    starts.push(own.map((fit, to) => scoreOfStart(unit, fit, continuity, to, table) + extra));
    continuations.push(
      fits.map((fit, at) =>
        before ? scoreOfContinuation(unit, before, fit, continuity, at, table) : impossible,
      ),
    );
  }
  const scoresOf = (first: number, index: number): Float64Array => {
    const scores = new Float64Array((count + 1) * count);
    const forced = units[first]?.labelled ?? null;
    const costOfBack = forced !== null ? -2 : -6;
    // A footnote goes on with the value that it explains, which was the last one printed.
    const [forStaying, forLeaving] = footnotes.has(first) ? [4, -2] : [0, 0];
    const afterFootnote = endsFootnote.has(first) ? 1.5 : 0;
    const [firstFrom, lastFrom] = index === 0 ? [-1, -1] : [0, count - 1];
    for (const to of states) {
      const isBarred = forced !== null && fields[to] !== forced;
      const staying = forced !== null ? 1 : (continuations[index]?.[to] ?? impossible);
      // A labelled line can be the middle of a value: the line above it then belongs to the same field.
      const start =
        forced !== null ? -Math.max(0, continuities[index] ?? 0) : (starts[index]?.[to] ?? impossible);
      for (let from = firstFrom; from <= lastFrom; from += 1) {
        const back = from >= 0 && to < from ? costOfBack : 0;
        const score =
          from === to
            ? staying - afterFootnote + forStaying
            : start + back + skipBetween(from, to) + forLeaving;
        scores[placeOf(from, to)] = isBarred ? impossible : score;
      }
    }
    return scores;
  };
  return {
    firsts,
    scores: firsts.map(scoresOf),
    atEnd: (at) => (skippedUpTo[count] ?? 0) - (skippedUpTo[at + 1] ?? 0),
  };
};

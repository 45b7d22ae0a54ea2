import type { ReportField } from "../../domain/report-fields.ts";
import { fieldOrder, opening, sectionOf, type Section } from "../template/sections.ts";
import { continuityOf } from "./continuity.ts";
import type { Unit } from "./units.ts";

const fields = fieldOrder;
export const impossible = -1e6;

const fitWeight = 6;
const homes: readonly Section[] = fields.map(sectionOf);

interface Table {
  /** Index among the items of the first print of each label. */
  readonly labelPlaces: ReadonlyMap<ReportField, number>;
  /** Values stand below the heading of the dates themselves: they were not left to come after all labels. */
  readonly hasOwnDates: boolean;
  /** Units that begin another answer, by what stands below them. */
  readonly aboveRepeats: ReadonlySet<number>;
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

/** How well a sentence goes in each state, whatever the labels between it and the one before. */
export interface Sentence {
  readonly first: number;
  /** The field of the label on its line: it can be in no other state. */
  readonly forced: ReportField | null;
  /** Scores for beginning a value, and for going on with the one before. */
  readonly starts: readonly number[];
  readonly continuations: readonly number[];
}

const everywhere = (score: number): readonly number[] => fields.map(() => score);
const forcedContinuations = everywhere(1);
const noContinuations = everywhere(impossible);

const sentenceAt = (
  units: readonly Unit[],
  first: number,
  continuity: number,
  table: Table,
): Sentence | null => {
  const unit = units[first];
  if (!unit) return null;
  const before = units[first - 1];
  // A labelled line can be the middle of a value: the line above it then belongs to the same field.
  if (unit.labelled !== null)
    return {
      first,
      forced: unit.labelled,
      starts: everywhere(-Math.max(0, continuity)),
      continuations: forcedContinuations,
    };
  const { fits } = unit.ahead;
  // A single line that is a date stands for itself; other lines are judged with their paragraph.
  const own = unit.traits.isBareDate ? unit.traits.fits : fits;
  const extra = table.aboveRepeats.has(first) ? 1 : 0;
  return {
    first,
    forced: null,
    starts: own.map((fit, to) => scoreOfStart(unit, fit, continuity, to, table) + extra),
    continuations: before
      ? fits.map((fit, at) => scoreOfContinuation(unit, before, fit, continuity, at, table))
      : noContinuations,
  };
};

/** Cuts the units of a report into sentences; the rest of a sentence goes with its beginning. */
export const sentencesOf = (
  units: readonly Unit[],
  labelPlaces: ReadonlyMap<ReportField, number>,
): readonly Sentence[] => {
  const table: Table = {
    labelPlaces,
    hasOwnDates: units.some(({ section, labelled }) => section === opening.dates && labelled === null),
    aboveRepeats: paragraphsAboveRepeats(units),
  };
  const sentences: Sentence[] = [];
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    const continuity = before ? continuityOf(before, unit) : 0;
    if (index > 0 && isRestOfSentence(unit, continuity)) continue;
    const sentence = sentenceAt(units, index, continuity, table);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
};

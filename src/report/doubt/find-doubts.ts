import type { Doubt } from "../report.ts";
import { commonOf, doubtExceptions } from "./doubt-exceptions.ts";
import { doubtKinds, doubtNames } from "./doubt-kinds.ts";
import { doubtLabels } from "./doubt-labels.ts";
import { doubtScannedLabels } from "./doubt-scanned-labels.ts";
import {
  doubtColumns,
  doubtForeign,
  doubtGuesses,
  doubtRepeatedRows,
  doubtStacks,
  hasForeignLayout,
} from "./doubt-layout.ts";
import { findRepeatedOpenings } from "./repeated-openings.ts";
import type { Reports } from "./reports.ts";
import type { ReadReport } from "../read-report.ts";
import { confidenceIn } from "./doubt-mentions.ts";
import { type Doubtful, isSame, makeDoubt, saidIn, spanOf } from "./make-doubt.ts";
import { daysPossible } from "../../domain/period.ts";
import type { Unit } from "../ocr/units.ts";
import { mayBePiece, looksLikeLabel } from "./pieces.ts";
import { fieldOrder } from "../template/sections.ts";
import { printedFields } from "./printed-fields.ts";
import { fold, foldedOf, type Folded, similarityFrom } from "../template/similarity.ts";

const alike = 0.75;
const mostClusters = 2000;
/** In so many of the reports, and in two at least, a line is of the table and not of a pilot. */
const usual = 0.4;

type Cluster = { readonly first: Folded; readonly units: Unit[]; readonly reports: Set<ReadReport> };

/**
 * Short lines in the values of a scanned annex that come back in report after report, letters damaged or not: pieces of a label
 * that the template lacks, which stand in whatever value was read around them.
 */
const findRepeatedLines = (reports: readonly ReadReport[]): ReadonlySet<Unit> => {
  const clusters: Cluster[] = [];
  for (const report of reports)
    for (const { field, units } of report.texts.values())
      for (const unit of units) {
        if (field === "title" || !mayBePiece(unit)) continue;
        const folded = foldedOf(fold(unit.text));
        if (folded.text.length < 2) continue;
        const cluster = clusters.find(({ first }) => similarityFrom(alike, folded, first) >= alike);
        if (cluster) {
          cluster.units.push(unit);
          cluster.reports.add(report);
        } else if (clusters.length < mostClusters)
          clusters.push({ first: folded, units: [unit], reports: new Set([report]) });
      }
  const least = Math.max(2, reports.length * usual);
  return new Set(
    clusters.filter(({ reports: having }) => having.size >= least).flatMap(({ units }) => units),
  );
};

/**
 * A label that the whole document lacks: where the value before it has a line that looks like one, that line may be it in
 * other words, and the value below it lost. Lines that open alike in report after report are in doubt wherever they stand.
 */
const doubtMissing = (
  { text, layout, own }: Reports,
  report: ReadReport,
  openings: ReadonlySet<Unit>,
): Doubt[] => {
  const printed = printedFields(report, layout);
  const doubts: Doubt[] = [];
  const doubt = (field: Doubtful, confidence: number, unit: Unit): void => {
    doubts.push(makeDoubt(text, field, "NEAR_UNKNOWN_LABEL", confidence, unit));
  };
  for (const { of, units } of saidIn(report)) {
    const opening = units.find((unit) => openings.has(unit));
    if (!opening) continue;
    doubt(of, 0.6, opening);
    if (typeof of !== "string") continue;
    for (const next of fieldOrder.slice(fieldOrder.indexOf(of) + 1)) {
      if (printed.has(next)) break;
      doubt(next, 0.3, opening);
    }
  }
  for (const field of fieldOrder) {
    if (printed.has(field) || field === "title" || !own.missing.has(field)) continue;
    // The template's own order, as far as this report keeps to it.
    const before = fieldOrder.slice(0, fieldOrder.indexOf(field)).findLast((each) => printed.has(each));
    const spare = before && report.texts.get(before)?.units.slice(1).find(looksLikeLabel);
    if (!before || !spare) continue;
    doubt(before, 0.6, spare);
    doubt(field, 0.3, spare);
  }
  return doubts;
};

/** "Gemeente Ede – Concerncontrol" is whose the document is; "Gemeenteraad geïnformeerd" is not. */
const sender = /^[Gg]emeente\s+\p{Lu}/u;

/** A line with a full stop is a sentence of a value; a foot is none. */
const isBareLine = ({ traits: { text } }: Unit): boolean => text.length < 100 && !/[.!?;:]$/u.test(text);

/**
 * The last words of a document may be its foot, which nothing parts from the last value where a form tells no more than
 * paragraphs: words of the sender, or a bare line below a value that is one line in every other report.
 */
const doubtFoot = ({ text, all }: Reports, report: ReadReport): Doubt[] => {
  if (report !== all.at(-1)) return [];
  const ends = saidIn(report).flatMap(({ of, units }) =>
    units.map((unit) => ({ of, unit, isFirst: unit === units[0] })),
  );
  const last = ends.toSorted((a, b) => b.unit.end - a.unit.end)[0];
  if (!last) return [];
  const { of, unit, isFirst } = last;
  const others = all
    .slice(0, -1)
    .map((each) => saidIn(each).find((said) => isSame(said.of, of))?.units.length ?? 0);
  const isSpare = !isFirst && others.length > 1 && others.every((count) => count < 2) && isBareLine(unit);
  const isOfSender = sender.test(text.slice(unit.start, unit.end));
  return isSpare || isOfSender ? [makeDoubt(text, of, "TWO_READINGS", 0.6, unit)] : [];
};

/** Values with a line below their first that names the pilot of a report beside them: a link to it, or its heading. */
const doubtNextNames = ({ text, all }: Reports, report: ReadReport): Doubt[] => {
  const at = all.indexOf(report);
  const names = [all[at - 1], all[at + 1]].flatMap((each) => (each?.name ? [fold(each.name)] : []));
  return saidIn(report).flatMap(({ of, units }) => {
    const other = units
      .slice(1)
      .find((unit) => isBareLine(unit) && names.some((name) => fold(unit.text).endsWith(name)));
    return other ? [makeDoubt(text, of, "TWO_READINGS", 0.6, other)] : [];
  });
};

const mostWords = 6;

/** It stands apart from the line above, with a capital and few words, as headings do. */
const looksLikeHeading = (unit: Unit): boolean =>
  unit.block.kind === "line" &&
  unit.block.gap > 0 &&
  mayBePiece(unit) &&
  /^\p{Lu}/u.test(unit.text) &&
  unit.text.split(" ").length <= mostWords;

/** Values with a line that may be a heading above others: these are of another section then. */
const doubtInnerHeadings = ({ text }: Reports, report: ReadReport): Doubt[] =>
  saidIn(report).flatMap(({ of, units }) => {
    // A list can be of short lines alone.
    const isList = units.every(mayBePiece);
    const heading = of === "title" || isList ? undefined : units.slice(0, -1).find(looksLikeHeading);
    return heading ? [makeDoubt(text, of, "NEAR_UNKNOWN_LABEL", 0.7, heading)] : [];
  });

/** An end or an evaluation that lies before the start on whatever days the two can be: one of them is not what is meant. */
const doubtOrder = ({ text }: Reports, report: ReadReport): Doubt[] => {
  const { start, end, evaluationMoment } = report.values;
  const first = start && daysPossible(start)?.first;
  const before = (["end", "evaluationMoment"] as const).filter((field) => {
    const period = { end, evaluationMoment }[field];
    const last = period && daysPossible(period)?.last;
    return first && last && last < first;
  });
  const doubted = before.length > 0 ? (["start", ...before] as const) : [];
  return doubted.map((field) =>
    makeDoubt(text, field, "DATES_CONTRADICT", 0.5, spanOf(report.texts.get(field), report)),
  );
};

const doubtValues = ({ text }: Reports, report: ReadReport): Doubt[] =>
  [...report.reasons].flatMap(([field, reasons]) =>
    reasons.map((reason) =>
      makeDoubt(text, field, reason, confidenceIn(reason), spanOf(report.texts.get(field), report)),
    ),
  );

/** What is in doubt in each report, in their order; one doubt for each field and reason. */
export const findDoubts = (reports: Reports): readonly (readonly Doubt[])[] => {
  const isOcr = reports.layout === "OCR";
  const repeated = isOcr ? findRepeatedLines(reports.all) : findRepeatedOpenings(reports.all);
  const isForeign = hasForeignLayout(reports);
  const common = commonOf(reports.all);
  return reports.all.map((report, index) => {
    const doubts = [
      ...doubtNames(reports, report),
      ...doubtLabels(reports, report),
      ...(isOcr ? doubtScannedLabels(reports, report, repeated) : doubtMissing(reports, report, repeated)),
      ...(isOcr ? [] : doubtStacks(reports, report)),
      ...(isForeign ? doubtForeign(reports, report) : []),
      ...doubtColumns(reports, report),
      ...doubtGuesses(reports, report),
      ...doubtRepeatedRows(reports, report),
      ...doubtFoot(reports, report),
      ...doubtNextNames(reports, report),
      ...doubtInnerHeadings(reports, report),
      ...doubtExceptions(reports, common, index),
      ...doubtKinds(reports, report),
      ...doubtValues(reports, report),
      ...doubtOrder(reports, report),
    ];
    const found = new Map<string, Doubt>();
    for (const doubt of doubts) {
      const id = `${doubt.field} ${doubt.label} ${doubt.reason}`;
      if (!found.has(id)) found.set(id, doubt);
    }
    return [...found.values()];
  });
};

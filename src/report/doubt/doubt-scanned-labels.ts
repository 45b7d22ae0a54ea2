import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { Unit } from "../ocr/units.ts";
import { confidenceBy } from "../fields/provenance.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt } from "../report.ts";
import {
  fieldOrder,
  fieldsOf,
  opening,
  sectionOf,
  unknownSection,
  type Section,
} from "../template/sections.ts";
import { makeDoubt, saidIn, spanOf } from "./make-doubt.ts";
import { isScrap, type Item } from "../template/rows.ts";
import { printedFields } from "./printed-fields.ts";
import { mayBePiece } from "./pieces.ts";
import type { Reports } from "./reports.ts";

/** The printed table gives each of these a row with a label of its own; the description stands below its heading. */
const labelled = fieldOrder.filter((field) => field !== "description" && field !== "title");

const hasValue = ({ texts }: ReadReport, field: ReportField): boolean => texts.has(field);

/**
 * In the scanned table values are given to labels by how they fit. Where a label is not found, because it has other words
 * or was ruined, its words may stand in a value, and values may have moved: what stands around it is in doubt.
 */
export const doubtScannedLabels = (
  reports: Reports,
  report: ReadReport,
  repeated: ReadonlySet<Unit>,
): Doubt[] => [
  ...doubtOrder(reports, report),
  ...doubtUnprinted(reports, report),
  ...doubtAround(reports, report),
  ...doubtGuessed(reports, report),
  ...doubtRepeated(reports, report, repeated),
  ...doubtScraps(reports, report),
  ...doubtSmallWords(reports, report),
];

/** Values are given to labels in the order of the template; a report can print its sections in another. */
const isReordered = ({ part }: ReadReport): boolean => {
  const sections = part.lines.flatMap(({ heading }) =>
    heading === null || heading.section === unknownSection ? [] : [heading.section],
  );
  return sections.some((section, index) => section < (sections[index - 1] ?? 0));
};

/**
 * Where no label is long enough to tell in which order a document prints its values, or it prints its sections in another
 * order, each value may be another's, or be missed.
 */
const doubtOrder = ({ text, isLayoutGuessed }: Reports, report: ReadReport): Doubt[] =>
  isLayoutGuessed || isReordered(report)
    ? fieldOrder
        .filter((field) => field !== "title")
        .map((field) => makeDoubt(text, field, "TWO_READINGS", 0.7, spanOf(report.texts.get(field), report)))
    : [];

/** The fields whose labels are not found below the heading of their section, and those beside them. */
const doubtUnprinted = (reports: Reports, report: ReadReport): Doubt[] => {
  const printed = printedFields(report, "OCR");
  const doubts: Doubt[] = [];
  const doubt = (field: ReportField, confidence: number): void => {
    doubts.push(
      makeDoubt(reports.text, field, "LABEL_MISSING", confidence, spanOf(report.texts.get(field), report)),
    );
  };
  // A name that stands without its label may have the words of another label before it.
  const isLoose = report.texts.get("title")?.units.some(({ labelled: label }) => label === null) ?? false;
  if (isLoose && !printed.has("title")) doubt("title", 0.7);
  const sections = new Set(report.part.lines.flatMap(({ heading }) => (heading ? [heading.section] : [])));
  for (const field of labelled) {
    if (printed.has(field) || !sections.has(sectionOf(field))) continue;
    const place = fieldOrder.indexOf(field);
    if ((reports.shareOf.get(field) ?? 0) === 0) {
      for (const each of fieldOrder.slice(Math.max(1, place - 2)))
        if (hasValue(report, each) || each === field) doubt(each, 0.5);
      continue;
    }
    doubt(field, 0.6);
    for (const each of [fieldOrder[place - 1], fieldOrder[place + 1]])
      if (each && each !== "title" && hasValue(report, each)) doubt(each, 0.7);
  }
  return doubts.length === 0 ? doubts : [...doubts, ...doubtPieces(reports, report)];
};

/** Values with a line that comes back in report after report; and the fields after them that are not printed, which it may label. */
const doubtRepeated = ({ text }: Reports, report: ReadReport, repeated: ReadonlySet<Unit>): Doubt[] => {
  const printed = printedFields(report, "OCR");
  return [...report.texts.values()].flatMap(({ field, units }) => {
    const line = field === "title" ? undefined : units.find((unit) => repeated.has(unit));
    if (!line) return [];
    const after = fieldOrder.slice(fieldOrder.indexOf(field) + 1);
    const next = after.findIndex((each) => printed.has(each));
    const unprinted = after.slice(0, next === -1 ? after.length : next);
    return [field, ...unprinted].map((each) =>
      makeDoubt(text, each, "NEAR_UNKNOWN_LABEL", each === field ? 0.6 : 0.3, line),
    );
  });
};

const doubtPieces = ({ text }: Reports, { texts }: ReadReport): Doubt[] =>
  [...texts.values()].flatMap(({ field, units }) => {
    const piece = field === "title" ? undefined : units.find(mayBePiece);
    return piece ? [makeDoubt(text, field, "LABEL_MISSING", 0.6, piece)] : [];
  });

/** Values beside a line with letters that was left out as a scrap: it may be the begin or the end of one. */
const doubtScraps = ({ text }: Reports, { items, texts }: ReadReport): Doubt[] => {
  const fieldOf = (item: Item | undefined): ReportField[] =>
    [...texts.values()].flatMap(({ field, units }) =>
      item?.kind === "text" && units.some(({ start }) => start === item.span.start) ? [field] : [],
    );
  return items.flatMap((item, at) => {
    const isLeft = item.kind === "text" && item.labelled === null && fieldOf(item).length === 0;
    if (!isLeft || !/\p{L}/u.test(text.slice(item.span.start, item.span.end))) return [];
    return [...new Set([items[at - 1], items[at + 1]].flatMap(fieldOf))].map((field) =>
      makeDoubt(text, field, "WORDS_LEFT", 0.7, item.span),
    );
  });
};

const endsSentence = /[.!?:]["')]?$/u;

/**
 * A line of small words, which the strokes of a label can give too, is of a value where it ends the sentence of the line above
 * or begins that of the line below.
 */
const isJoined = (units: readonly Unit[], at: number): boolean => {
  const [above = "", own = "", below = ""] = [units[at - 1]?.text, units[at]?.text, units[at + 1]?.text];
  const ends = endsSentence.test(own) && above !== "" && !endsSentence.test(above);
  return ends || (/^\p{Lu}/u.test(own) && /^\p{Ll}/u.test(below));
};

const doubtSmallWords = ({ text }: Reports, report: ReadReport): Doubt[] =>
  saidIn(report).flatMap(({ of, units }) => {
    const small = units.find(
      (unit, at) => unit.labelled === null && isScrap(unit.text) && !isJoined(units, at),
    );
    return small ? [makeDoubt(text, of, "WORDS_LEFT", 0.7, small)] : [];
  });

/** The fields that the template has between two others, the first and the last of them too. */
const fieldsBetween = (around: readonly ReportField[]): readonly ReportField[] => {
  const places = around.map((field) => fieldOrder.indexOf(field));
  return fieldOrder.slice(Math.min(...places), Math.max(...places) + 1);
};

/**
 * Values of the section in which a label stands that the template lacks, blank or not; those of the labels beside it; and
 * those of fields that the template has there and whose label is not found.
 */
const doubtAround = ({ text }: Reports, report: ReadReport): Doubt[] => {
  const printed = printedFields(report, "OCR");
  const doubts: Doubt[] = [];
  let section: Section = opening.title;
  for (const [index, item] of report.items.entries()) {
    if (item.kind === "heading") ({ section } = item.key);
    if (item.kind !== "label" || item.key.field !== null || item.key.how !== "UNKNOWN") continue;
    const around = [
      report.items.slice(0, index).findLast((each) => each.kind === "label" && each.key.field !== null),
      report.items.slice(index).find((each) => each.kind === "label" && each.key.field !== null),
    ].flatMap((each) => (each?.kind === "label" && each.key.field ? [each.key.field] : []));
    const unprinted = fieldsBetween(around).filter((field) => !printed.has(field));
    // What it says has no label beside it, and may be read as more of any running text.
    const running = [...report.texts.values()].flatMap(({ field, units }) =>
      reportFields[field].kind === "text" && units.length > 1 ? [field] : [],
    );
    for (const field of new Set([...fieldsOf(section), ...around, ...unprinted, ...running]))
      doubts.push(makeDoubt(text, field, "NEAR_UNKNOWN_LABEL", 0.6, item.span));
  }
  return doubts;
};

/** Fields whose label was told by likeness, by its place, or from its ruins. */
const doubtGuessed = ({ text }: Reports, { items }: ReadReport): Doubt[] =>
  items.flatMap((item) => {
    if (item.kind === "text") return [];
    const { field, how } = item.key;
    if (field === null || (how !== "ALIKE" && how !== "PLACE")) return [];
    const reason = how === "ALIKE" ? "LABEL_ALIKE" : "LABEL_BY_PLACE";
    return [makeDoubt(text, field, reason, confidenceBy[how], item.span)];
  });

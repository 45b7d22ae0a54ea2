import type { ReportField } from "../../domain/report-fields.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt } from "../report.ts";
import { fieldOrder, fieldsOf, opening, sectionOf, type Section } from "../template/sections.ts";
import { makeDoubt, spanOf } from "./make-doubt.ts";
import { printedFields } from "./printed-fields.ts";
import type { Reports } from "./reports.ts";

/** The printed table gives each of these a row with a label of its own; the description stands below its heading. */
const labelled = fieldOrder.filter((field) => field !== "description" && field !== "title");

const hasValue = ({ texts }: ReadReport, field: ReportField): boolean => texts.has(field);

/**
 * In the scanned table values are given to labels by how they fit. Where a label is not found, because it has other words
 * or was ruined, its words may stand in a value, and values may have moved: what stands around it is in doubt.
 */
export const doubtScannedLabels = (reports: Reports, report: ReadReport): Doubt[] => {
  const printed = printedFields(report, "OCR");
  const doubts: Doubt[] = [];
  const doubt = (field: ReportField, confidence: number): void => {
    doubts.push(
      makeDoubt(reports.text, field, "LABEL_MISSING", confidence, spanOf(report.texts.get(field), report)),
    );
  };
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
  return [...doubts, ...doubtAround(reports, report)];
};

/** Values of the section in which a label stands that the template lacks, and of the labels beside it. */
const doubtAround = ({ text }: Reports, report: ReadReport): Doubt[] => {
  const doubts: Doubt[] = [];
  let section: Section = opening.title;
  for (const [index, item] of report.items.entries()) {
    if (item.kind === "heading") ({ section } = item.key);
    if (item.kind !== "label" || item.key.field !== null || item.key.how !== "UNKNOWN") continue;
    const around = [
      report.items.slice(0, index).findLast((each) => each.kind === "label" && each.key.field !== null),
      report.items.slice(index).find((each) => each.kind === "label" && each.key.field !== null),
    ].flatMap((each) => (each?.kind === "label" && each.key.field ? [each.key.field] : []));
    for (const field of new Set([...fieldsOf(section), ...around]))
      if (hasValue(report, field)) doubts.push(makeDoubt(text, field, "NEAR_UNKNOWN_LABEL", 0.6, item.span));
  }
  return doubts;
};

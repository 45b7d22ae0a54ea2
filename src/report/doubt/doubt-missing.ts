import type { ReportField } from "../../domain/report-fields.ts";
import type { Unit } from "../ocr/units.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt } from "../report.ts";
import { fieldOrder, onlyFieldOf, sectionOf } from "../template/sections.ts";
import { makeDoubt } from "./make-doubt.ts";
import { printedFields } from "./printed-fields.ts";
import type { Reports } from "./reports.ts";

/** So many of the reports print a label when a report without it is an exception. */
const usual = 0.6;

/** A short line that is no sentence and no item of a list, as labels are. */
const looksLikeLabel = ({ text, traits }: Unit): boolean => {
  if (traits.isListItem || traits.isShortAnswer || traits.isBareDate) return false;
  return (
    (text.length < 70 && !/[.;,!]$/.test(text) && /^\p{Lu}/u.test(text)) ||
    /^[^.!]{3,110}\?(?:\s|$)/.test(text)
  );
};

/**
 * A label that the other reports have and this one lacks, or that the whole document lacks: where the value before it has
 * lines to spare, one of them may be that label in other words, and the value below it lost.
 */
export const doubtMissing = (reports: Reports, report: ReadReport): Doubt[] => {
  const printed = printedFields(report, reports.layout);
  const doubts: Doubt[] = [];
  for (const field of fieldOrder) {
    if (printed.has(field) || field === "title") continue;
    const isException = (reports.shareOf.get(field) ?? 0) >= usual;
    if (!isException && !reports.own.missing.has(field)) continue;
    const before = predecessorOf(field, reports, report, printed);
    const units = before === null ? [] : (report.texts.get(before)?.units ?? []);
    // A label that is a heading too stands on a line of its own.
    const isBeside = isException && onlyFieldOf(sectionOf(field)) === null;
    const spare = units.slice(1).find((unit) => isBeside || looksLikeLabel(unit));
    if (before === null || !spare) continue;
    const reason = isException ? "LABEL_MISSING" : "NEAR_UNKNOWN_LABEL";
    doubts.push(makeDoubt(reports.text, before, reason, 0.6, spare));
    doubts.push(makeDoubt(reports.text, field, reason, 0.3, spare));
  }
  return doubts;
};

/** The field that is printed before another one in this report, by the order of the reports that have both. */
const predecessorOf = (
  field: ReportField,
  { all, layout }: Reports,
  report: ReadReport,
  printed: ReadonlySet<ReportField>,
): ReportField | null => {
  const model = all.find((each) => printedFields(each, layout).has(field));
  const order = model ? fieldsInOrder(model) : fieldOrder;
  const own = model ? order : fieldsInOrder(report);
  if (!model) {
    // The template's own order, as far as this report keeps to it.
    const earlier = fieldOrder.slice(0, fieldOrder.indexOf(field)).filter((each) => printed.has(each));
    return earlier.at(-1) ?? null;
  }
  return own.slice(0, own.indexOf(field)).findLast((each) => printed.has(each)) ?? null;
};

const fieldsInOrder = ({ items }: ReadReport): readonly ReportField[] => [
  ...new Set(items.flatMap((item) => (item.kind !== "text" && item.key.field ? [item.key.field] : []))),
];

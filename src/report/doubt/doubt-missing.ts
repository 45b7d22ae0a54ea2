import type { Unit } from "../ocr/units.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt } from "../report.ts";
import { fieldOrder } from "../template/sections.ts";
import { makeDoubt } from "./make-doubt.ts";
import { looksLikeLabel } from "./pieces.ts";
import { printedFields } from "./printed-fields.ts";
import type { Reports } from "./reports.ts";

/**
 * A label that the whole document lacks: where the value before it has a line that looks like one, that line may be it in
 * other words, and the value below it lost. Lines that open alike in report after report are in doubt wherever they stand.
 */
export const doubtMissing = (
  { text, layout, own }: Reports,
  report: ReadReport,
  openings: ReadonlySet<Unit>,
): Doubt[] => {
  const printed = printedFields(report, layout);
  const doubts: Doubt[] = [];
  const doubt = (field: Doubt["field"], confidence: number, unit: Unit): void => {
    doubts.push(makeDoubt(text, field, "NEAR_UNKNOWN_LABEL", confidence, unit));
  };
  for (const { field, units } of report.texts.values()) {
    const opening = units.find((unit) => openings.has(unit));
    if (!opening) continue;
    doubt(field, 0.6, opening);
    for (const next of fieldOrder.slice(fieldOrder.indexOf(field) + 1)) {
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

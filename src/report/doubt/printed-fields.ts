import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { ReadReport } from "../read-report.ts";
import { fieldOrder } from "../template/sections.ts";

/** The fields that a report prints under a label of their own, or under a heading that stands for them alone. */
export const printedFields = ({ items }: ReadReport, layout: Layout): ReadonlySet<ReportField> =>
  new Set(
    items.flatMap((item) =>
      item.kind === "text" || item.key.field === null || (layout === "OCR" && item.kind === "heading")
        ? []
        : [item.key.field],
    ),
  );

export const shareOfPrints = (
  reports: readonly ReadReport[],
  layout: Layout,
): ReadonlyMap<ReportField, number> => {
  const printed = reports.map((report) => printedFields(report, layout));
  return new Map(
    fieldOrder.map((field) => [
      field,
      printed.filter((each) => each.has(field)).length / Math.max(1, printed.length),
    ]),
  );
};

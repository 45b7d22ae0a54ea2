import { mentionFields } from "../domain/mention-fields.ts";
import { reportFields, type ReportField } from "../domain/report-fields.ts";
import { isFilled } from "../report/recogniser/count-read.ts";
import type { Doubt, Reading, Report } from "../report/report.ts";

/** The fields of a report by how sure they were read, as the annex calls them. */
export interface Weighed {
  readonly sure: readonly string[];
  /** Lists of what the report mentions, and its name, can be in doubt too. */
  readonly doubtful: readonly string[];
  readonly missing: readonly string[];
}

export const labelOf = (field: Doubt["field"]): string =>
  field === "pilot" ? "Naam" : { ...reportFields, ...mentionFields }[field].label;

/** How a label was read that the template does not have. */
export const howRead = ({ how, fields }: Reading["labels"][number]): string =>
  how === "UNKNOWN" ? "kent de sjabloon niet" : `is gelezen als ${fields.map(labelOf).join(", ")}`;

/** Parts the fields of a report in what is sure, in doubt, and not there. */
export function weighReport(report: Report): Weighed {
  const fields = Object.keys(reportFields) as ReportField[];
  const doubtful = new Set(report.doubts.map(({ field }) => field));
  const others = fields.filter((field) => !doubtful.has(field));
  return {
    sure: others.filter((field) => isFilled(report[field])).map(labelOf),
    doubtful: [...doubtful].map(labelOf),
    missing: others.filter((field) => !isFilled(report[field])).map(labelOf),
  };
}

const listed = (words: string, labels: readonly string[]): string =>
  labels.length === 0 ? "" : `, ${labels.length} ${words} (${labels.join(", ")})`;

/** One line on a pilot: how much is sure, and what is in doubt or missing. */
export function lineOnReport(report: Report): string {
  const { sure, doubtful, missing } = weighReport(report);
  const many = missing.length === 1 ? "ontbreekt" : "ontbreken";
  return `${report.pilot.name}: ${sure.length} zeker${listed("in twijfel", doubtful)}${listed(many, missing)}`;
}

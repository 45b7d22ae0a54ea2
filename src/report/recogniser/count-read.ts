import { type ReportField, reportFieldNames, type ReportValues } from "../../domain/report-fields.ts";
import type { Doubt } from "../report.ts";

/** A report has a name by being one: counted, a report that was cut in two would be understood better. */
const fields = reportFieldNames.filter((field) => field !== "title");

export const isFilled = (value: ReportValues[ReportField]): boolean =>
  value !== null && (typeof value === "string" || !("verdict" in value) || value.text !== null);

/** The most that so many reports can count. */
export const mostRead = (reports: number): number => reports * fields.length;

/**
 * How much of a document was read, in fields: three less for a pilot without a name and a half for a line that no field used. It
 * tells which of two ways to read one document understood it.
 * @param doubted what a field counts that is in doubt
 */
export const countRead = (
  reports: readonly { readonly values: ReportValues; readonly doubts: readonly Doubt[] }[],
  unread: number,
  doubted: number,
): number => {
  const read = reports.map(({ values, doubts }) => {
    const isDoubted = new Set(doubts.map(({ field }) => field));
    const nameless = doubts.some(({ reason }) => reason === "NO_NAME");
    return fields
      .filter((field) => isFilled(values[field]))
      .reduce((sum, field) => sum + (isDoubted.has(field) ? doubted : 1), nameless ? -3 : 0);
  });
  return read.reduce((sum, each) => sum + each, 0) - unread / 2;
};

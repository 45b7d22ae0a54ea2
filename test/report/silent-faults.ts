import type { ReportField } from "../../src/domain/report-fields.ts";
import { blocksOf } from "../../src/report/lines/blocks-of-text.ts";
import { ReadError } from "../../src/report/errors.ts";
import { readDocument, type ReadingContext } from "../../src/report/read-document.ts";
import type { Reading, Report } from "../../src/report/report.ts";
import { fieldOrder } from "../../src/report/template/sections.ts";

const wordsOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  if ("text" in value) return typeof value.text === "string" ? value.text : "";
  if (!("name" in value) || typeof value.name !== "string") return "";
  return "number" in value && typeof value.number === "number" ? `${value.number} ${value.name}` : value.name;
};
export const evenWords = (value: unknown): string =>
  wordsOf(value)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");

/** What a changed text gets wrong, by report and field. */
export interface Faults {
  /** Wrong, and neither in doubt, nor in an extra field, nor unread. */
  readonly silent: readonly string[];
  readonly told: number;
  readonly values: number;
}

export const tryReading = (name: string, text: string, context: ReadingContext): Reading | null => {
  try {
    return readDocument(blocksOf({ name, text }), context);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
};

const alike = (report: Report, slug: string, title: string): boolean =>
  report.pilot.slug === slug ||
  evenWords(report.pilot.name) === evenWords(title) ||
  evenWords(report.title) === evenWords(title);

/** Holds the reading of a changed text against that of the text before; a refusal is no fault in silence. */
export const findSilentFaults = (before: readonly Report[], reading: Reading | null): Faults => {
  if (reading === null) return { silent: [], told: 0, values: 0 };
  const silent: string[] = [];
  let told = 0;
  let values = 0;
  const unread = evenWords(reading.unread.map(({ text }) => text).join(" "));
  const isWarned = reading.reports.length !== before.length && reading.doubts.length > 0;
  for (const [index, expected] of before.entries()) {
    const report =
      reading.reports.find((each) => alike(each, expected.pilot.slug, expected.title)) ??
      (reading.reports.length === before.length ? reading.reports[index] : undefined);
    if (!report) {
      if (isWarned) told += 1;
      else silent.push(`${expected.pilot.slug}: lost`);
      continue;
    }
    const extra = evenWords(report.extra.map(({ text }) => text).join(" "));
    for (const field of fieldOrder) {
      values += 1;
      const [was, is] = [evenWords(expected[field]), evenWords(report[field])];
      if (was === is) continue;
      if (isTold(report, field, was, extra + unread)) told += 1;
      else
        silent.push(
          `${expected.pilot.slug}.${field}: ${wordsOf(expected[field]).slice(0, 60)} -> ${wordsOf(report[field]).slice(0, 90)}`,
        );
    }
  }
  return { silent, told, values };
};

const isTold = (report: Report, field: ReportField, was: string, listed: string): boolean =>
  report.doubts.some((doubt) => doubt.field === field || (field === "title" && doubt.field === "pilot")) ||
  (was !== "" && listed.includes(was));

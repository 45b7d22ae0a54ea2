import type { ReportField } from "../../domain/report-fields.ts";
import type { PrintedLine } from "../lines.ts";
import type { Span } from "../report.ts";
import type { LabelFinder } from "./find-label.ts";
import type { LabelRun } from "./match-label.ts";
import type { Section } from "./sections.ts";

/** A line of a report, after its headings were found. */
export interface ReportLine {
  readonly line: PrintedLine;
  /** The section whose heading this line is; null for any other line. */
  readonly heading: Section | null;
}

/** What a line of a report turned out to be; a line with a label and a value makes two. */
export type Item =
  | { readonly kind: "heading"; readonly section: Section; readonly span: Span; readonly line: PrintedLine }
  | { readonly kind: "label"; readonly field: ReportField; readonly span: Span; readonly line: PrintedLine }
  | {
      readonly kind: "text";
      readonly span: Span;
      readonly line: PrintedLine;
      readonly section: Section | null;
      /** The field whose label stands on the same line. */
      readonly labelled: ReportField | null;
    };

/** Nothing readable: OCR makes such scraps of the strokes of a label that it read twice. */
export const isScrap = (printed: string): boolean =>
  printed.length <= 10 &&
  !/\d|\p{L}{3}/u.test(printed) &&
  !/^(?:ja|nee|ok|n\.?\s?v\.?\s?t|n\.?\s?t\.?\s?b|n\.?\s?b)\b/i.test(printed);

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Tells the labels and the values of a report apart, line by line. */
export const findRows = (
  document: string,
  lines: readonly ReportLine[],
  findLabel: LabelFinder,
): readonly Item[] => {
  const items: Item[] = [];
  const seen = new Set<ReportField>();
  let section: Section | null = null;
  let open: LabelRun | null = null;
  for (const { line, heading } of lines) {
    if (heading !== null) {
      section = heading;
      open = null;
      items.push({ kind: "heading", section: heading, span: line, line });
      continue;
    }
    const run = findLabel(line.form, { open, section, seen });
    if (!run) {
      items.push({ kind: "text", span: line, line, section, labelled: null });
      continue;
    }
    const { field, words } = run.label;
    const isDone = run.next === words.length;
    open = isDone ? null : run;
    seen.add(field);
    const rest = run.rest === null ? null : shifted(run.rest, line.start);
    if (rest === null || isScrap(document.slice(rest.start, rest.end))) {
      items.push({ kind: "label", field, span: line, line });
    } else {
      items.push({ kind: "label", field, span: shifted(run.printed, line.start), line });
      items.push({ kind: "text", span: rest, line, section, labelled: field });
    }
  }
  return items;
};

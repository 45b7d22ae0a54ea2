import type { ReportField } from "../../fields/report-fields.ts";
import type { PrintedLine } from "../lines.ts";
import type { Span } from "../report.ts";
import { LabelLine } from "./label-line.ts";
import { labels, type Label } from "./labels.ts";
import {
  damaged,
  expectedHere,
  matchLabel,
  mayBeWhole,
  type LabelRun,
  type Tolerance,
} from "./match-label.ts";
import { opening, sectionOf, type Section } from "./sections.ts";

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

interface OpenLabel {
  readonly label: Label;
  readonly next: number;
}

/** Nothing readable: OCR makes such scraps of the strokes of a label that it read twice. */
export const isScrap = (printed: string): boolean =>
  printed.length <= 10 &&
  !/\d|\p{L}{3}/u.test(printed) &&
  !/^(?:ja|nee|ok|n\.?\s?v\.?\s?t|n\.?\s?t\.?\s?b|n\.?\s?b)\b/i.test(printed);

/** Words that stand in running text too are a label only where the template has them. */
const standsInPlace = (run: LabelRun, section: Section | null, seen: ReadonlySet<ReportField>): boolean => {
  const { field } = run.label;
  if (seen.has(field)) return run.rest === null;
  switch (field) {
    case "title":
      return section === null || section === opening.title;
    case "programme":
    case "portfolio":
      return section === null || section === opening.programme || section === opening.title;
    case "description":
      return section === null || section === opening.description;
    case "goal":
      return section !== opening.description || run.similarity > 0.9;
    case "start":
    case "end":
    case "evaluationMoment":
      return section !== opening.description && section !== opening.title;
    case "successful":
    case "policyChange":
    case "financialConsequence":
    case "reporting":
      return true;
  }
};

/** Finds the label that a line begins with, or goes on with. */
const findLabel = (
  target: LabelLine,
  open: OpenLabel | null,
  section: Section | null,
  seen: ReadonlySet<ReportField>,
  tolerance: Tolerance,
): LabelRun | null => {
  if (open) {
    const run = matchLabel(target, open.label, open.next, tolerance === damaged ? expectedHere : tolerance);
    if (run) return run;
  }
  let best: LabelRun | null = null;
  for (const label of labels) {
    const isExpected =
      tolerance === damaged &&
      section === opening.dates &&
      sectionOf(label.field) === section &&
      !seen.has(label.field);
    const run = matchLabel(target, label, 0, isExpected ? expectedHere : tolerance);
    if (!run || !standsInPlace(run, section, seen)) continue;
    if (!best || run.score > best.score) best = run;
  }
  return best ?? findTail(target, open, tolerance);
};

const mostTailLetters = 64;

/** A later line of a label whose earlier lines are lost; it must be the whole line. */
const findTail = (target: LabelLine, open: OpenLabel | null, tolerance: Tolerance): LabelRun | null => {
  if (target.line.text.length > mostTailLetters) return null;
  for (const label of open ? [open.label, ...labels] : labels) {
    for (let from = 1; from < label.words.length; from += 1) {
      if (!mayBeWhole(target, label, from, tolerance)) continue;
      const run = matchLabel(target, label, from, tolerance);
      if (run && run.rest === null && isDistinct(run, from, open?.label === label)) return run;
    }
  }
  return null;
};

const isDistinct = (run: LabelRun, from: number, isOpen: boolean): boolean => {
  const words = run.label.words.slice(from, run.next);
  const asks = words.at(-1)?.endsWith("?") ?? false;
  if (words.length >= 3) return true;
  if (words.length === 2) return isOpen || asks || run.similarity >= 0.85;
  return asks && (isOpen || run.similarity >= 0.85);
};

/** Tells the labels and the values of a report apart, line by line. */
export const findRows = (
  document: string,
  lines: readonly ReportLine[],
  tolerance: Tolerance,
): readonly Item[] => {
  const items: Item[] = [];
  const seen = new Set<ReportField>();
  let section: Section | null = null;
  let open: OpenLabel | null = null;
  for (const { line, heading } of lines) {
    if (heading !== null) {
      section = heading;
      open = null;
      items.push({ kind: "heading", section: heading, span: line, line });
      continue;
    }
    const run: LabelRun | null = findLabel(new LabelLine(document, line), open, section, seen, tolerance);
    if (!run) {
      items.push({ kind: "text", span: line, line, section, labelled: null });
      continue;
    }
    const { field, words } = run.label;
    const isDone = run.next === words.length;
    open = isDone ? null : { label: run.label, next: run.next };
    seen.add(field);
    const { rest } = run;
    if (rest === null || isScrap(document.slice(rest.start, rest.end))) {
      items.push({ kind: "label", field, span: line, line });
    } else {
      items.push({ kind: "label", field, span: run.printed, line });
      items.push({ kind: "text", span: rest, line, section, labelled: field });
    }
  }
  return items;
};

import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines.ts";
import type { DocumentWords } from "./document-words.ts";
import { findStarts } from "./find-starts.ts";
import { isHeadingText, markSections, type Mark } from "./mark-sections.ts";
import type { ReportLine } from "./rows.ts";
import { fold, similarity } from "./similarity.ts";

/** The lines of one report, with the heading that names its pilot. */
export interface ReportPart {
  /** Empty when nothing above the first section looks like a heading. */
  readonly heading: readonly PrintedLine[];
  /** The pilot as the navigation lines name it, null when they do not. */
  readonly pilot: string | null;
  readonly lines: readonly ReportLine[];
  /** First line of the report, heading and all. */
  readonly first: PrintedLine;
}

/** A document taken apart: every line that is no page furniture stands in exactly one list. */
export interface DocumentParts {
  /** Headings of the annex itself, and navigation lines. */
  readonly known: readonly PrintedLine[];
  readonly introduction: readonly PrintedLine[];
  readonly reports: readonly ReportPart[];
}

/** Lines between the pilot's heading and its first section that belong to the report: "Naam pilot …" and its like. */
const findBodyStart = (lines: readonly PrintedLine[], start: number, words: DocumentWords): number => {
  const title = lines[start - 1];
  if (!title || title.block.kind === "heading") return start;
  const names = words.labels.flatMap(({ key, words: label }) =>
    key.field === "title" ? [label.join("")] : [],
  );
  const isLike = (text: string, least: number): boolean =>
    names.some((name) => similarity(fold(text).slice(0, name.length), name) >= least);
  if (!isLike(title.text, 0.7) || !names.some((name) => title.text.length > name.length + 2)) return start;
  const above = lines[start - 2];
  const isDamagedHeading = above !== undefined && above.text.length < 16 && isLike(above.text, 0.4);
  return isDamagedHeading ? start - 2 : start - 1;
};

/** The heading above the first section: its last printed line, and the lines it was wrapped from. */
const findHeadingStart = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  bodyStart: number,
  previousEnd: number,
  pilot: string | null,
  isLink: (index: number) => boolean,
): number => {
  if (pilot !== null) {
    for (let index = bodyStart - 1; index >= Math.max(previousEnd, bodyStart - 6); index -= 1) {
      if (fold(lines[index]?.text ?? "") === fold(pilot)) return index;
    }
  }
  let index = bodyStart - 1;
  // A navigation line of the pilot itself stands between its heading and its first section.
  while (index > previousEnd && isLink(index)) index -= 1;
  const line = lines[index];
  if (!line || index < previousEnd || marks[index] || isLink(index) || !isHeadingText(line.text))
    return bodyStart;
  if (line.block.kind === "value" || line.block.kind === "item" || line.block.kind === "label")
    return bodyStart;
  if (line.block.kind === "heading") return firstLineOf(lines, index, previousEnd);
  if (line.gap > 0 || index === previousEnd) return index;
  let top = index;
  while (top > previousEnd && lines[top]?.gap === 0 && index - top < 3) top -= 1;
  const block = lines.slice(top, index + 1);
  const isWrapped =
    (lines[top]?.gap ?? 0) >= 2 && block.every(({ text }) => isHeadingText(text) && text.length < 110);
  return isWrapped ? top : index;
};

/** A heading of the form can run over lines of print. */
const firstLineOf = (lines: readonly PrintedLine[], index: number, previousEnd: number): number => {
  let first = index;
  while (first > previousEnd && lines[first - 1]?.block === lines[index]?.block) first -= 1;
  return first;
};

/**
 * Takes a document apart into introduction and reports. A report begins at a section that its predecessor already
 * has, at another pilot's navigation line, or below a heading that stands apart.
 */
export const findReports = (
  lines: readonly PrintedLine[],
  layout: Layout,
  words: DocumentWords,
): DocumentParts => {
  const { sections: marks, navigation } = markSections(lines, layout, words);
  const isLink = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && navigation.get(line)?.key === null;
  };
  const starts = findStarts(lines, marks, layout);
  const known: PrintedLine[] = [];
  const reports: ReportPart[] = [];
  let previousEnd = 0;
  const bounds = starts.map((opened) => {
    const body = findBodyStart(lines, opened.start, words);
    const heading = findHeadingStart(lines, marks, body, previousEnd, opened.pilot, isLink);
    previousEnd = opened.start + 1;
    return { heading, body, pilot: opened.pilot };
  });
  for (const [place, { heading, body, pilot }] of bounds.entries()) {
    const end = bounds[place + 1]?.heading ?? lines.length;
    const headingLines: PrintedLine[] = [];
    for (let index = heading; index < body; index += 1) {
      const line = lines[index];
      if (line) (marks[index] || isLink(index) ? known : headingLines).push(line);
    }
    const content: ReportLine[] = [];
    for (let index = body; index < end; index += 1) {
      const line = lines[index];
      if (!line) continue;
      if (isLink(index)) known.push(line);
      else content.push({ line, heading: marks[index]?.key ?? null });
    }
    const first = lines[heading];
    if (first) reports.push({ heading: headingLines, pilot, lines: content, first });
  }
  const opened = splitOpening(lines.slice(0, bounds[0]?.heading ?? lines.length), words, known);
  return { known, introduction: opened, reports };
};

/** Before the first report: the title of the annex, "Inleiding", and the introduction itself. */
const splitOpening = (
  lines: readonly PrintedLine[],
  words: DocumentWords,
  known: PrintedLine[],
): PrintedLine[] => {
  const start = lines.findIndex(({ form }) =>
    words.introduction.some((heading) => similarity(form.folded.text, heading) >= 0.75),
  );
  const introduction: PrintedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const isTitle =
      start === -1 ? /^bijlage\b|^monitoring\s/i.test(line.text) && line.text.length < 90 : index <= start;
    (isTitle || line.form.navigation ? known : introduction).push(line);
  }
  return introduction;
};

import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import { isAnnexTitle, isIntroduction, type DocumentWords } from "./document-words.ts";
import { findBounds, levelOf } from "./find-bounds.ts";
import { followLines } from "./follow-lines.ts";
import { linesBetween } from "./lines-between.ts";
import { markSections } from "./mark-sections.ts";
import type { ReportLine } from "./rows.ts";

export interface ReportPart {
  /** Empty when nothing above the first section looks like a heading. */
  readonly heading: readonly PrintedLine[];
  /** The pilot as the navigation lines name it, null when they do not. */
  readonly pilot: string | null;
  readonly lines: readonly ReportLine[];
  readonly first: PrintedLine;
  /** A heading that looks the same stands right above its own: the two may be one name. */
  readonly isBelowAlike: boolean;
  /** The chapters that it stands in, the nearest first. */
  readonly chapters: readonly Chapter[];
}

/** The heading of a group of reports, and the lines right below it. */
export type Chapter = { readonly heading: readonly PrintedLine[]; readonly lines: readonly PrintedLine[] };

/** A document taken apart: every line that is no page furniture stands in exactly one list. */
export interface DocumentParts {
  /** Headings of the annex itself, and navigation lines. */
  readonly known: readonly PrintedLine[];
  readonly introduction: readonly PrintedLine[];
  readonly reports: readonly ReportPart[];
}

const isAlike = (above: PrintedLine | undefined, own: PrintedLine): boolean =>
  above !== undefined && levelOf(above) < Infinity && levelOf(above) === levelOf(own);

const nothing: ReadonlySet<number> = new Set();

/** Takes a document apart into introduction and reports. */
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
  const followed = followLines(lines, layout, words);
  const bounds = findBounds(lines, { layout, words, marks, followed, isLink });
  const between = layout === "WEB" ? linesBetween(followed, bounds) : nothing;
  const known: PrintedLine[] = [];
  const reports: ReportPart[] = [];
  for (const { heading, body, end, pilot } of bounds) {
    const headingLines: PrintedLine[] = [];
    const content: ReportLine[] = [];
    for (let index = heading; index < body; index += 1) {
      const line = lines[index];
      const name = lines[heading];
      if (!line || !name) continue;
      const isLower = line.block.kind === "heading" && levelOf(line) > levelOf(name);
      // What stands between a name and a lower heading is no part of it.
      const isBelow = levelOf(name) < Infinity && levelOf(line) === Infinity;
      if (marks[index] || isLink(index) || isLower) known.push(line);
      else if (isBelow) content.push({ line, heading: null });
      else headingLines.push(line);
    }
    for (let index = body; index < end; index += 1) {
      const line = lines[index];
      if (!line) continue;
      if (isLink(index) || between.has(index)) known.push(line);
      else content.push({ line, heading: marks[index]?.key ?? null });
    }
    const first = lines[heading];
    if (first)
      reports.push({
        heading: headingLines,
        pilot,
        lines: content,
        first,
        isBelowAlike: isAlike(lines[heading - 1], first),
        chapters: chaptersOf(lines, heading),
      });
  }
  const opened = splitOpening(lines.slice(0, bounds[0]?.heading ?? lines.length), words, known);
  return { known, introduction: opened, reports };
};

/** The headings above a line that are higher than it, and higher than each other. */
const chaptersOf = (lines: readonly PrintedLine[], heading: number): Chapter[] => {
  const chapters: Chapter[] = [];
  const first = lines[heading];
  let lowest = first ? levelOf(first) : Infinity;
  let below: PrintedLine[] = [];
  for (let index = heading - 1; index >= 0 && lowest > 1; index -= 1) {
    const line = lines[index];
    if (!line) continue;
    below.unshift(line);
    const { block } = line;
    if (block.kind !== "heading" || block === lines[index - 1]?.block) continue;
    if (levelOf(line) < lowest)
      chapters.push({
        heading: below.filter((each) => each.block === block),
        lines: below.filter((each) => each.block !== block),
      });
    lowest = Math.min(lowest, levelOf(line));
    below = [];
  }
  return chapters;
};

/** Before the first report: the title of the annex, "Inleiding", and the introduction itself. */
const splitOpening = (
  lines: readonly PrintedLine[],
  words: DocumentWords,
  known: PrintedLine[],
): PrintedLine[] => {
  const start = lines.findIndex(({ form }) => isIntroduction(words, form.folded.text));
  const introduction: PrintedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const isTitle = start === -1 ? isAnnexTitle(line.text) : index <= start;
    (isTitle || line.form.navigation ? known : introduction).push(line);
  }
  return introduction;
};

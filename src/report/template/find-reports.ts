import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines.ts";
import { ruinedSection, sectionOfLine, type Navigation } from "./match-section.ts";
import type { ReportLine } from "./rows.ts";
import { opening, type Section } from "./sections.ts";
import { fold, similarity } from "./similarity.ts";

/** The heading of a section that the template does not have. */
export const unknownSection: Section = -1;

/** The lines of one report, with the heading that names its pilot. */
export interface ReportPart {
  /** Empty when nothing above the first section looks like a heading. */
  readonly heading: readonly PrintedLine[];
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

interface Mark {
  readonly section: Section;
  readonly navigation: Navigation | null;
  /** Pilot that the navigation line here, or right below, names. */
  readonly pilot: string | null;
}

/** Tells for each line which section it opens; a navigation line opens the section that it names. */
const markSections = (lines: readonly PrintedLine[], layout: Layout): (Mark | null)[] => {
  const least = layout === "OCR" ? 0.7 : 0.9;
  return lines.map((line, index) => {
    const { navigation } = line.form;
    if (navigation)
      return { section: navigation.section ?? unknownSection, navigation, pilot: navigation.pilot };
    const next = lines[index + 1];
    const below = layout === "WEB" && next ? next.form.navigation : null;
    const target = below?.target;
    if (target !== undefined && isTarget(line, target) && sectionOfLine(line, least) === null) return null;
    if (layout === "WEB" && target === undefined && line.gap === 0 && index > 0) return null;
    // "Doel, beoogd resultaat" is the label below the heading "Doel/Beoogd resultaat".
    if (line.text.includes(",")) return null;
    const section =
      sectionOfLine(line, least) ?? (layout === "OCR" && next ? ruinedSection(line, next.text) : null);
    const pilot = below?.section === section ? below?.pilot : null;
    return section === null ? null : { section, navigation: null, pilot: pilot ?? null };
  });
};

const isTarget = ({ form }: PrintedLine, target: string): boolean => {
  const folded = form.folded.text;
  return folded !== "" && fold(target).endsWith(folded);
};

const isHeadingText = (text: string): boolean => {
  const words = text.split(" ").length;
  if (text.length > 140 || words > 16 || /^[-–•*]\s/.test(text)) return false;
  return !/[.;:,!]$/.test(text) || words <= 3;
};

interface Opened {
  readonly start: number;
  readonly sections: Set<Section>;
  pilot: string | null;
  last: Section;
}

/** Finds where reports begin, as an index in `lines` of the first section of each. */
const findStarts = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  layout: Layout,
): readonly Opened[] => {
  const opened: Opened[] = [];
  let lastMark = -1;
  for (const [index, mark] of marks.entries()) {
    if (!mark || mark.section === unknownSection) continue;
    const current = opened.at(-1);
    const { pilot } = mark;
    const isNavigationOfHeading =
      mark.navigation !== null && lastMark === index - 1 && current?.last === mark.section;
    if (current && (isNavigationOfHeading || !beginsReport(current, mark.section, pilot))) {
      if (!hasHeadingAbove(lines, marks, index, layout) || isNavigationOfHeading) {
        current.pilot = pilot ?? current.pilot;
        current.sections.add(mark.section);
        current.last = mark.section;
        lastMark = index;
        continue;
      }
    } else if (current && mark.section === current.last && isSecondPrint(mark.section, index, lastMark)) {
      lastMark = index;
      continue;
    }
    opened.push({ start: index, sections: new Set([mark.section]), pilot, last: mark.section });
    lastMark = index;
  }
  return opened;
};

const beginsReport = (current: Opened, section: Section, pilot: string | null): boolean => {
  if (pilot !== null && current.pilot !== null) return fold(pilot) !== fold(current.pilot);
  return current.sections.has(section);
};

/** A heading with its label below it looks like the same heading twice. */
const isSecondPrint = (section: Section, index: number, lastMark: number): boolean =>
  section === opening.goal || (section === opening.title && lastMark === index - 1);

/** On the web page a pilot's heading stands apart by several blank lines; sections by one. */
const hasHeadingAbove = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  index: number,
  layout: Layout,
): boolean => {
  const above = lines[index - 1];
  const line = lines[index];
  if (layout !== "WEB" || !above || !line || marks[index - 1]) return false;
  return above.gap >= 3 && line.gap >= 1 && line.gap < above.gap && isHeadingText(above.text);
};

/** Lines between the pilot's heading and its first section that belong to the report: "Naam pilot …" and its like. */
const findBodyStart = (lines: readonly PrintedLine[], start: number): number => {
  let first = start;
  const title = lines[first - 1];
  if (title && similarity(fold(title.text).slice(0, 9), "naampilot") >= 0.7 && title.text.length > 11) {
    first -= 1;
    const damagedHeading = lines[first - 1];
    if (
      damagedHeading &&
      damagedHeading.text.length < 16 &&
      similarity(fold(damagedHeading.text), "naampilot") >= 0.4
    )
      first -= 1;
  }
  return first;
};

/** The heading above the first section: its last printed line, and the lines it was wrapped from. */
const findHeadingStart = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  bodyStart: number,
  previousEnd: number,
  pilot: string | null,
): number => {
  if (pilot !== null) {
    for (let index = bodyStart - 1; index >= Math.max(previousEnd, bodyStart - 4); index -= 1) {
      if (fold(lines[index]?.text ?? "") === fold(pilot)) return index;
    }
  }
  let index = bodyStart - 1;
  // A navigation line of the pilot itself stands between its heading and its first section.
  while (index > previousEnd && marks[index]?.section === unknownSection) index -= 1;
  const line = lines[index];
  if (!line || index < previousEnd || marks[index] || !isHeadingText(line.text)) return bodyStart;
  if (line.gap > 0 || index === previousEnd) return index;
  let top = index;
  while (top > previousEnd && lines[top]?.gap === 0 && index - top < 3) top -= 1;
  const block = lines.slice(top, index + 1);
  const isWrapped =
    (lines[top]?.gap ?? 0) >= 2 && block.every(({ text }) => isHeadingText(text) && text.length < 110);
  return isWrapped ? top : index;
};

/**
 * Takes a document apart into introduction and reports. A report begins at a section that its predecessor already
 * has, at another pilot's navigation line, or below a heading that stands apart.
 */
export const findReports = (lines: readonly PrintedLine[], layout: Layout): DocumentParts => {
  const marks = markSections(lines, layout);
  const starts = findStarts(lines, marks, layout);
  const known: PrintedLine[] = [];
  const reports: ReportPart[] = [];
  let previousEnd = 0;
  const bounds = starts.map((opened) => {
    const body = findBodyStart(lines, opened.start);
    const heading = findHeadingStart(lines, marks, body, previousEnd, opened.pilot);
    previousEnd = opened.start + 1;
    return { heading, body };
  });
  for (const [place, { heading, body }] of bounds.entries()) {
    const end = bounds[place + 1]?.heading ?? lines.length;
    const headingLines: PrintedLine[] = [];
    for (let index = heading; index < body; index += 1) {
      const line = lines[index];
      if (line) (marks[index] ? known : headingLines).push(line);
    }
    const content: ReportLine[] = [];
    for (let index = body; index < end; index += 1) {
      const line = lines[index];
      if (!line) continue;
      const mark = marks[index];
      const isUnknown = !mark && isUnknownSectionAt(marks, index + 1, line, lines[index + 1]);
      content.push({ line, heading: mark ? mark.section : isUnknown ? unknownSection : null });
    }
    const first = lines[heading];
    if (first) reports.push({ heading: headingLines, lines: content, first });
  }
  const opened = splitOpening(lines.slice(0, bounds[0]?.heading ?? lines.length), known);
  return { known, introduction: opened, reports };
};

const isUnknownSectionAt = (
  marks: readonly (Mark | null)[],
  next: number,
  line: PrintedLine,
  following: PrintedLine | undefined,
): boolean => {
  const navigation = marks[next]?.navigation;
  return Boolean(following && navigation && navigation.section === null && isTarget(line, navigation.target));
};

/** Before the first report: the title of the annex, "Inleiding", and the introduction itself. */
const splitOpening = (lines: readonly PrintedLine[], known: PrintedLine[]): PrintedLine[] => {
  const start = lines.findIndex(({ form }) => similarity(form.folded.text, "inleiding") >= 0.75);
  const introduction: PrintedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const isTitle =
      start === -1 ? /^bijlage\b|^monitoring\s/i.test(line.text) && line.text.length < 90 : index <= start;
    (isTitle || line.form.navigation ? known : introduction).push(line);
  }
  return introduction;
};

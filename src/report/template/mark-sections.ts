import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { DocumentWords } from "./document-words.ts";
import type { SectionKey } from "./keys.ts";
import type { Label } from "./labels.ts";
import { matchLabel, printed } from "./match-label.ts";
import { headingOfLine, ruinedHeading } from "./match-section.ts";
import { readNavigation, type Target } from "./navigation.ts";
import { unknownSection, type Section } from "./sections.ts";
import { fold } from "./similarity.ts";
import { beginsAnswer } from "../../source/value-openings.ts";

export interface Mark {
  readonly key: SectionKey;
  readonly isNavigation: boolean;
  /** Pilot that the navigation line here, or right below, names. */
  readonly pilot: string | null;
}

/** Tells for each line which section it opens; a navigation line opens the section that it names. */
export const markSections = (lines: readonly PrintedLine[], layout: Layout, words: DocumentWords) => {
  const least = layout === "OCR" ? 0.7 : 0.9;
  const navigation = readNavigation(lines, words.introduction);
  const isHeaded = printsHeadings(lines, navigation);
  /** The sections of the pilot so far. */
  const seen = new Set<Section>();
  const meet = (mark: Mark | null): Mark | null => {
    if (mark === null || mark.key.section === unknownSection) return mark;
    if (!mark.isNavigation && seen.has(mark.key.section)) seen.clear();
    seen.add(mark.key.section);
    return mark;
  };
  const markOf = (line: PrintedLine, index: number): Mark | null => {
    const own = navigation.get(line);
    if (own) return own.key && { key: own.key, isNavigation: true, pilot: own.pilot };
    const { kind } = line.block;
    if (kind === "value" || kind === "item") return null;
    const next = lines[index + 1];
    const below = next ? (navigation.get(next) ?? null) : null;
    // A page of paragraphs alone may have headings among them: what the navigation line below names is one.
    const isNamedBelow = below !== null && isTarget(line, below.words);
    if (kind === "paragraph" && !isNamedBelow) return null;
    const key = headingOfLine(line, least);
    if (isNamedBelow && key === null)
      return below.key && { key: below.key, isNavigation: false, pilot: below.pilot };
    if (below?.key && key === null && isHeaded && isHeadingOf(below, lines, index, seen))
      return {
        key: { ...below.key, words: line.text, how: "PLACE" },
        isNavigation: false,
        pilot: below.pilot,
      };
    if (layout === "WEB" && kind === "line" && below === null && line.gap === 0 && index > 0) return null;
    // "Doel, beoogd resultaat" is the label below the heading "Doel/Beoogd resultaat".
    if (line.text.includes(",")) return null;
    // In a table the words of a section stand before the value itself.
    if (
      kind === "label" &&
      (key === null || key.field !== null) &&
      lines[index + 1]?.block.row === line.block.row
    )
      return null;
    // "Evaluatie" above a date is its label, and above other labels the heading of what they say.
    if (layout === "WEB" && key !== null && key.field === null && next && isLabelOf(words, line, next))
      return null;
    const found = key ?? (layout === "OCR" && next ? ruinedHeading(words, line, next.text) : null);
    if (found === null) return null;
    return {
      key: found,
      isNavigation: false,
      pilot: below?.key?.section === found.section ? below.pilot : null,
    };
  };
  const sections = lines.map((line, index) => meet(markOf(line, index)));
  return { sections, navigation };
};

/** A line that is a label as well as a heading has its value, and no label or heading, right below it or beside it. */
const isLabelOf = ({ labels }: DocumentWords, line: PrintedLine, next: PrintedLine): boolean => {
  const isWhole = ({ words }: Label): boolean => words.join("") === line.form.folded.text;
  if (!labels.some(isWhole)) return false;
  if (line.block.kind === "label") return next.block.row === line.block.row;
  if (line.block.kind === "heading" || next.gap > 0 || next.block.kind !== "line") return false;
  return (
    next.form.likeliest.alike < 0.9 &&
    labels.every((label) => {
      const run = matchLabel(next.form, label, 0, printed);
      // "Begin 2027" is a moment.
      return run === null || (label.isBare && run.rest !== null);
    })
  );
};

/** Whether a document has a heading above most of its navigation lines; some copies keep the lines alone. */
const printsHeadings = (
  lines: readonly PrintedLine[],
  navigation: ReadonlyMap<PrintedLine, Target>,
): boolean => {
  let headed = 0;
  for (const [index, line] of lines.entries()) {
    const link = navigation.get(line);
    const above = lines[index - 1];
    if (link && above && isTarget(above, link.words)) headed += 1;
  }
  return headed * 2 > navigation.size;
};

/**
 * A line apart, right above the navigation line of a section, is its heading, whatever its words. That of a pilot is what the
 * navigation line names, or else it stands further apart, above the first section of its report.
 */
const isHeadingOf = (
  { pilot, key }: Target,
  lines: readonly PrintedLine[],
  index: number,
  seen: ReadonlySet<Section>,
): boolean => {
  const line = lines[index];
  if (!line || !isHeadingText(line.text) || beginsAnswer(line.text)) return false;
  if (line.block.kind !== "heading" && (line.block.kind !== "line" || line.gap === 0)) return false;
  if (pilot !== null) return fold(pilot) !== line.form.folded.text;
  const above = lines[index - 1];
  const isBelowPilot = above !== undefined && above.gap >= apart && isHeadingText(above.text);
  return line.gap < apart || isBelowPilot || (key !== null && seen.size > 0 && !seen.has(key.section));
};

const isTarget = ({ form }: PrintedLine, target: string): boolean => {
  const folded = form.folded.text;
  return folded !== "" && fold(target).endsWith(folded);
};

/** A heading that names a pilot is short, and no sentence. */
export const isHeadingText = (text: string): boolean => {
  const words = text.split(" ").length;
  if (text.length > 140 || words > 16 || /^[-–•*]\s/.test(text)) return false;
  return !/[.;:,!]$/.test(text) || words <= 3;
};

/** Blank lines above the heading of a pilot on the web page; above that of a section there are fewer. */
export const apart = 3;

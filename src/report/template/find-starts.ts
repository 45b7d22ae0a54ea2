import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { DocumentWords } from "./document-words.ts";
import { isLabelled } from "./find-heading.ts";
import { apart, isHeadingText, type Mark } from "./mark-sections.ts";
import { opening, unknownSection, type Section } from "./sections.ts";
import { fold } from "./similarity.ts";

/** The beginning of a report. */
interface Opened {
  readonly start: number;
  readonly sections: Set<Section>;
  pilot: string | null;
  last: Section;
}

/** Finds where reports begin, as an index in `lines` of the first section of each. */
export const findStarts = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  layout: Layout,
  words: DocumentWords,
): readonly Opened[] => {
  const opened: Opened[] = [];
  let lastMark = -1;
  for (const [index, mark] of marks.entries()) {
    if (!mark) continue;
    const { pilot } = mark;
    const { section } = mark.key;
    const current = opened.at(-1);
    if (section === unknownSection && (pilot === null || (current && !beginsOtherPilot(current, pilot))))
      continue;
    const isNavigationOfHeading = mark.isNavigation && lastMark === index - 1 && current?.last === section;
    if (current && (isNavigationOfHeading || !beginsReport(current, section, pilot))) {
      const isSamePilot = pilot !== null && current.pilot !== null && !current.sections.has(section);
      if (isSamePilot || isNavigationOfHeading || !hasHeadingAbove(lines, marks, index, layout)) {
        current.pilot = pilot ?? current.pilot;
        current.sections.add(section);
        current.last = section;
        lastMark = index;
        continue;
      }
    } else if (
      current &&
      section === current.last &&
      (isSecondPrint(section, index, lastMark) || isBelowLabel(lines[index - 1], words))
    ) {
      lastMark = index;
      continue;
    }
    opened.push({ start: index, sections: new Set([section]), pilot, last: section });
    lastMark = index;
  }
  return opened;
};

const beginsOtherPilot = (current: Opened, pilot: string | null): boolean =>
  pilot !== null && current.pilot !== null && fold(pilot) !== fold(current.pilot);

const beginsReport = (current: Opened, section: Section, pilot: string | null): boolean =>
  pilot !== null && current.pilot !== null
    ? fold(pilot) !== fold(current.pilot)
    : current.sections.has(section);

/** A heading with its label below it looks like the same heading twice. */
const isSecondPrint = (section: Section, index: number, lastMark: number): boolean =>
  section === opening.goal || (section === opening.title && lastMark === index - 1);

/** What stands right above is no name but a value with its label: another heading of the same section. */
const isBelowLabel = (above: PrintedLine | undefined, words: DocumentWords): boolean =>
  above !== undefined && isLabelled(above, words);

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
  const [over, own] = [above.block, line.block];
  if (over.kind === "heading") return own.kind !== "heading" || (over.level ?? 1) < (own.level ?? 9);
  return (
    over.kind === "line" &&
    above.gap >= apart &&
    line.gap >= 1 &&
    line.gap < above.gap &&
    isHeadingText(above.text)
  );
};

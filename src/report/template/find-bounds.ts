import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { DocumentWords } from "./document-words.ts";
import { findBodyStart, findHeadingStart, firstSection, sectionHeadingsIn } from "./find-heading.ts";
import { findStarts } from "./find-starts.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { apart, type Mark } from "./mark-sections.ts";
import { lineOfNumber } from "./rows.ts";
import { areValues, likenessOfParts, partByHeadings, type Part } from "./part-by-headings.ts";

/** Where a report stands, by the indexes of its lines. */
interface Bounds extends Part {
  readonly pilot: string | null;
}

const boundsBySections = (
  lines: readonly PrintedLine[],
  layout: Layout,
  words: DocumentWords,
  marks: readonly (Mark | null)[],
  isLink: (index: number) => boolean,
): readonly Bounds[] => {
  let previousEnd = 0;
  const sections = sectionHeadingsIn(lines);
  const begins = findStarts(lines, marks, layout, words).map((opened) => {
    const first = firstSection(lines, marks, opened.start, previousEnd);
    const begin = first < opened.start ? first : findBodyStart(lines, opened.start, words);
    const heading = findHeadingStart(lines, marks, begin, previousEnd, opened.pilot, isLink, words, sections);
    previousEnd = opened.start + 1;
    const marked = marks.findIndex((mark, index) => mark !== null && index > heading);
    const isApart = (lines[heading]?.gap ?? 0) >= apart && (lines[heading + 1]?.gap ?? 0) > 0;
    const body = heading >= begin ? begin : Math.min(begin, isApart ? heading + 1 : marked);
    return { heading, body, pilot: opened.pilot };
  });
  return begins.map((each, place) => {
    const next = begins[place + 1]?.heading ?? lines.length;
    const own = lines[each.heading];
    const level = own === undefined ? Infinity : levelOf(own);
    const isOver = (line: PrintedLine, index: number): boolean =>
      levelOf(line) < level || (levelOf(line) === level && isLoneHeading(lines, marks, index, next));
    const after = lines
      .slice(each.body, next)
      .findIndex((line, at) => level < Infinity && isOver(line, each.body + at));
    return { ...each, end: after === -1 ? next : each.body + after };
  });
};

/** A heading that no other line says again, with nothing of a table or section below it, as "Contact" at the end of a page. */
const isLoneHeading = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  index: number,
  end: number,
): boolean =>
  lines.every(({ text }, at) => at === index || text !== lines[index]?.text) &&
  lines.slice(index, end).every((line, at) => !marks[index + at] && !isCell(line));

const isCell = ({ block }: PrintedLine): boolean => block.row !== undefined;

/** Where the last report ends: where each report before it ends with the last cell of its table, what stands below that is of the page. */
const withoutTail = (lines: readonly PrintedLine[], bounds: readonly Bounds[]): readonly Bounds[] => {
  const last = bounds.at(-1);
  const others = bounds.slice(0, -1);
  const lastCell = lines.findLastIndex(isCell);
  const isTable = others.length > 0 && others.every(({ end }) => lines.slice(end - 1, end).some(isCell));
  return last && isTable && lastCell >= last.body && lastCell + 1 < last.end
    ? [...others, { ...last, end: lastCell + 1 }]
    : bounds;
};

const withoutNumbers = (lines: readonly PrintedLine[], bounds: readonly Bounds[]): readonly Bounds[] =>
  bounds.map((each, place) => {
    const last = each.end - 1;
    const isOfNext = bounds[place + 1]?.heading === each.end && last > each.body;
    return isOfNext && lineOfNumber.test(lines[last]?.text ?? "") ? { ...each, end: last } : each;
  });

/** Headings that are the values of a label name nothing: the reports begin below them, and have no names. */
const withoutValues = (
  bounds: readonly Bounds[],
  followed: readonly FollowedLine[],
  words: DocumentWords,
): readonly Bounds[] => {
  const headings = bounds.flatMap(({ heading, body, pilot }) =>
    pilot === null && heading < body ? [heading] : [],
  );
  if (!areValues(headings, followed, words)) return bounds;
  const begun = bounds.map((each) => (each.pilot === null ? { ...each, heading: each.body } : each));
  return begun.map((each, place) => ({ ...each, end: begun[place + 1]?.heading ?? each.end }));
};

/** A report without a name began in the middle, or what its name is was not seen. */
const isNamed = ({ heading, body, pilot }: Bounds): boolean => pilot !== null || heading < body;

/** Its heading is what the form calls one, or stands as far apart as those of pilots do. */
const isHeaded = (lines: readonly PrintedLine[], { heading, pilot }: Bounds): boolean => {
  const { block, gap } = lines[heading] ?? {};
  return pilot !== null || block?.kind === "heading" || (gap ?? 0) >= apart;
};

const fewTold = 2;
const fewNamed = 3;
const mostlyNamed = 0.7;
const leastLead = 0.1;

/** The reports as headings tell them; null where sections tell as well. */
const byHeadings = (
  lines: readonly PrintedLine[],
  layout: Layout,
  words: DocumentWords,
  followed: readonly FollowedLine[],
  bySections: readonly Bounds[],
): readonly Bounds[] | null => {
  const named = bySections.filter(isNamed).length;
  const isFound = named > 0 && named === bySections.length;
  const isWhole = isFound && bySections.every((each) => isHeaded(lines, each));
  // A section or two can be told where the others are labels, beside their values on all other pages.
  const isTold = isWhole && bySections.length > fewTold;
  const heads = bySections.map(({ heading }) => lines[heading]);
  const isOfForm = heads.every((line) => line?.block.kind === "heading");
  if (isFound && (layout === "OCR" || (isTold && !isOfForm))) return null;
  // One name among many can be no name; what parts the others as well says nothing better.
  const isOfText = heads.every((line) => line?.block.kind !== "heading");
  const isFoundMostly = isOfText && named >= fewNamed && named > bySections.length * mostlyNamed;
  const least = isFoundMostly || isFound ? likenessOfParts(followed, bySections) : 0;
  const parts = partByHeadings(followed, least + (isFound ? 0 : leastLead * Number(isFoundMostly)), words);
  const isOfMore =
    isOfForm &&
    parts !== null &&
    bySections.every(({ heading }) => parts.some((part) => part.heading === heading));
  const fewest = isOfMore
    ? bySections.length + 1
    : isTold
      ? Infinity
      : isWhole
        ? bySections.length * 2 + 1
        : bySections.length;
  if (parts === null || parts.length < fewest || losesNames(lines, bySections, parts)) return null;
  return parts.map((part) => ({ ...part, pilot: null }));
};

/** Parts that begin at a label with the name of the pilot, each below a heading that has that name: they are the same reports. */
const losesNames = (lines: readonly PrintedLine[], whole: readonly Part[], parts: readonly Part[]): boolean =>
  whole.length === parts.length &&
  parts.every(({ heading: at }, place) => {
    const heading = whole[place]?.heading ?? at;
    const name = lines[heading]?.text ?? "";
    return heading < at && [lines[at], lines[at + 1]].some((line) => line?.text.endsWith(name));
  });

/** The level of a heading that the form sets apart; lines of text have none. */
export const levelOf = ({ block }: PrintedLine): number =>
  block.kind === "heading" ? (block.level ?? 1) : Infinity;

/** What is known of a document's lines when its reports are looked for. */
interface Told {
  readonly layout: Layout;
  readonly words: DocumentWords;
  readonly marks: readonly (Mark | null)[];
  readonly followed: readonly FollowedLine[];
  readonly isLink: (index: number) => boolean;
}

/**
 * Where the reports of a document stand. A report begins at a section that its predecessor already has, at another pilot's navigation line,
 * or below a heading that stands apart; where sections don't tell, below the headings that have the same labels below them.
 */
export const findBounds = (
  lines: readonly PrintedLine[],
  { layout, words, marks, followed, isLink }: Told,
): readonly Bounds[] => {
  const sections = boundsBySections(lines, layout, words, marks, isLink);
  // In OCR labels stand apart from their values: a name can be below one.
  const bySections = layout === "OCR" ? sections : withoutValues(sections, followed, words);
  const told = byHeadings(lines, layout, words, followed, bySections) ?? bySections;
  return withoutNumbers(lines, withoutTail(lines, told));
};

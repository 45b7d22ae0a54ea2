import type { PrintedLine } from "../lines/lines.ts";
import type { DocumentWords } from "./document-words.ts";
import { apart, isHeadingText, type Mark } from "./mark-sections.ts";
import { unknownSection } from "./sections.ts";
import { fold, similarity } from "./similarity.ts";

/** Lines between the pilot's heading and its first section that belong to the report: "Naam pilot …" and its like. */
export const findBodyStart = (lines: readonly PrintedLine[], start: number, words: DocumentWords): number => {
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

/** A line that says which value it holds, as "Evaluatiemoment: voorjaar 2022", names no pilot. */
export const isLabelled = ({ text }: PrintedLine, words: DocumentWords): boolean => {
  const [, said] = /^([^:?]{2,120})[:?]\s/u.exec(text) ?? [];
  return (
    said !== undefined &&
    words.labels.some(({ key, words: label }) => key.field !== "title" && label.join("") === fold(said))
  );
};

/** The heading above the first section: its last printed line, and the lines it was wrapped from. */
export const findHeadingStart = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  bodyStart: number,
  previousEnd: number,
  pilot: string | null,
  isLink: (index: number) => boolean,
  words: DocumentWords,
  sections: ReadonlySet<PrintedLine>,
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
  if (isLabelled(line, words)) return bodyStart;
  if (line.block.kind === "value" || line.block.kind === "item" || line.block.kind === "label")
    return bodyStart;
  if (line.block.kind === "heading") {
    // "Over deze pilot" below the name of each is no name.
    const named = sections.has(line) ? headingOver(lines, index, previousEnd) : index;
    return firstLineOf(lines, named, previousEnd);
  }
  if (line.gap > 0 || index === previousEnd) return index;
  let top = index;
  while (top > previousEnd && lines[top]?.gap === 0 && index - top < 3) top -= 1;
  const block = lines.slice(top, index + 1);
  // "huishoudens met schulden" goes on with the line above it.
  const isRest = /^\p{Ll}/u.test(line.text) && (lines[top]?.gap ?? 0) >= 1;
  const isWrapped =
    ((lines[top]?.gap ?? 0) >= 2 || isRest) &&
    block.every(({ text }) => isHeadingText(text) && text.length < 110);
  return isWrapped ? top : index;
};

/** So often the same words are a heading of each pilot, and no name of two. */
const fewestAlike = 3;

/** The headings of which so many say the same, that they are one of the sections that each pilot has. */
export const sectionHeadingsIn = (lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> => {
  const headings = lines.filter(({ block }) => block.kind === "heading");
  const byText = Map.groupBy(headings, ({ text }) => text);
  const byLevel = Map.groupBy(headings, ({ block }) => block.level);
  return new Set(
    headings.filter(({ text, block }) => {
      const alike = byText.get(text)?.length ?? 0;
      return alike >= fewestAlike && alike >= (byLevel.get(block.level)?.length ?? 0) / 4;
    }),
  );
};

/** So many lines stand between a name and the first section at the most, as the buttons of a site. */
const mostBetween = 2;

/** The heading right above a lower one; that one itself where none is. */
const headingOver = (lines: readonly PrintedLine[], index: number, previousEnd: number): number => {
  const over = lines.slice(0, index).findLastIndex(({ block }) => block.kind === "heading");
  const isNear = over >= previousEnd && index - over <= mostBetween + 1;
  return isNear && (lines[over]?.block.level ?? 1) < (lines[index]?.block.level ?? 1) ? over : index;
};

/** A heading of the form can run over lines of print. */
const firstLineOf = (lines: readonly PrintedLine[], index: number, previousEnd: number): number => {
  let first = index;
  while (first > previousEnd && lines[first - 1]?.block === lines[index]?.block) first -= 1;
  return first;
};

/** The line stands as far apart as the headings of pilots do, and can be one. */
const isApart = (line: PrintedLine | undefined): boolean =>
  line !== undefined && line.gap >= apart && isHeadingText(line.text);

/** The first section of a report can be one that is not known: then the heading of the pilot stands above that. */
export const firstSection = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  start: number,
  previousEnd: number,
): number => {
  for (let index = start - 1; index > previousEnd; index -= 1) {
    const section = marks[index]?.key.section;
    if (section !== undefined && section !== unknownSection) break;
    if (section === undefined && isApart(lines[index])) break;
    if (section === unknownSection && isApart(lines[index - 1]) && !marks[index - 1]) return index;
  }
  return start;
};

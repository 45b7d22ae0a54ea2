import type { PrintedLine } from "../lines.ts";
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

/** The heading above the first section: its last printed line, and the lines it was wrapped from. */
export const findHeadingStart = (
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
  if (line.gap > 0) return furtherApart(lines, marks, index, previousEnd) ?? index;
  if (index === previousEnd) return index;
  let top = index;
  while (top > previousEnd && lines[top]?.gap === 0 && index - top < 3) top -= 1;
  const block = lines.slice(top, index + 1);
  const isWrapped =
    (lines[top]?.gap ?? 0) >= 2 && block.every(({ text }) => isHeadingText(text) && text.length < 110);
  return isWrapped ? top : index;
};

/** So many lines can stand between the heading of a pilot and its first known section. */
const mostBetween = 4;

/** Where two lines above a report look like its heading, it is the one that stands as far apart as those of pilots do. */
const furtherApart = (
  lines: readonly PrintedLine[],
  marks: readonly (Mark | null)[],
  index: number,
  previousEnd: number,
): number | null => {
  for (let above = index; above >= Math.max(previousEnd, index - mostBetween) && !marks[above]; above -= 1) {
    const { gap, text, block } = lines[above] ?? { gap: 0, text: "", block: null };
    if (block?.kind === "line" && gap >= apart && isHeadingText(text)) return above;
  }
  return null;
};

/** A heading of the form can run over lines of print. */
const firstLineOf = (lines: readonly PrintedLine[], index: number, previousEnd: number): number => {
  let first = index;
  while (first > previousEnd && lines[first - 1]?.block === lines[index]?.block) first -= 1;
  return first;
};

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
    const above = lines[index - 1];
    const isBelowPilot = (above?.gap ?? 0) >= apart && isHeadingText(above?.text ?? "");
    if (section === unknownSection && isBelowPilot && !marks[index - 1]) return index;
  }
  return start;
};

import type { Block, BlockDocument } from "../../source/blocks.ts";
import type { SourceDocument } from "../../source/source-document.ts";
import { inkOf } from "./blanks.ts";
import { withAskedItems, withoutCounting } from "./counted-labels.ts";
import { matchesOf } from "./matches.ts";
import { runningLines } from "../../source/forms/text/running-lines.ts";
import { withNumberedHeadings, withoutHeadingNumbers } from "./numbered-headings.ts";

/** A row of a table that was copied from a page: its cells are parted by a tab. */
const cells = /^[^\t\n]{2,160}\t+[^\t\n]+$/gmu;
const ends = /\r\n|[\n\r\u2028\u2029]/;
const fewestRows = 4;
const longestCell = 160;

/**
 * The blocks of a text: each line with ink is one, of which the form tells nothing. Line ends are LF, CRLF or CR; a form
 * feed ends a line too but does not count as one, so that line numbers are those of an editor.
 */
export const blocksOfText = (text: string): Block[] => {
  const blocks: Block[] = [];
  const hasCells = (text.match(cells)?.length ?? 0) >= fewestRows;
  const running = runningLines(text.split("\f").map((page) => page.split(ends)));
  let [page, lineOfPage] = [0, 0];
  let line = 1;
  let start = 0;
  let gap = 0;
  const take = (end: number): void => {
    const ink = inkOf(text, start, end);
    if (ink === null) {
      gap += 1;
      return;
    }
    const tab = hasCells ? text.slice(ink.start, ink.end).search(/\t[^\t]*$/u) : -1;
    const label = tab === -1 ? null : inkOf(text, ink.start, ink.start + tab);
    const value = tab === -1 ? null : inkOf(text, ink.start + tab, ink.end);
    const origin = { form: "text", line } as const;
    if (running[page]?.has(lineOfPage) === true) {
      blocks.push({ kind: "furniture", ...ink, gap, origin });
      return;
    }
    if (label && value && label.end - label.start <= longestCell)
      blocks.push(
        { kind: "label", ...label, gap, row: line, origin },
        { kind: "value", ...value, gap: 0, row: line, origin },
      );
    else blocks.push({ kind: "line", ...ink, gap, origin });
    gap = 0;
  };
  for (const match of matchesOf(/\r\n|[\n\r\f\u2028\u2029]/g, text)) {
    take(match.index);
    start = match.index + match[0].length;
    if (match[0] === "\f") [page, lineOfPage] = [page + 1, 0];
    else [line, lineOfPage] = [line + 1, lineOfPage + 1];
  }
  take(text.length);
  return withNumberedHeadings(text, withoutCounting(text, blocks));
};

/** A document as blocks, whatever its form: those that its form sets apart, or else its lines. */
export const blocksOf = ({
  name,
  text,
  blocks,
  rung,
}: Pick<SourceDocument, "name" | "text" | "blocks" | "rung">): BlockDocument => ({
  name,
  text,
  blocks: blocks
    ? withAskedItems(text, withoutCounting(text, withoutHeadingNumbers(text, blocks)))
    : blocksOfText(text),
  rung: rung ?? null,
});

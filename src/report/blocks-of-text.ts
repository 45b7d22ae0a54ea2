import type { Block, BlockDocument } from "../source/blocks.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { inkOf } from "./blanks.ts";
import { matchesOf } from "./matches.ts";

/**
 * The blocks of a text: each line with ink is one, of which the form tells nothing. Line ends are LF, CRLF or CR; a form
 * feed ends a line too but does not count as one, so that line numbers are those of an editor.
 */
export const blocksOfText = (text: string): Block[] => {
  const blocks: Block[] = [];
  let line = 1;
  let start = 0;
  let gap = 0;
  const take = (end: number): void => {
    const ink = inkOf(text, start, end);
    if (ink === null) {
      gap += 1;
      return;
    }
    blocks.push({ kind: "line", ...ink, gap, origin: { form: "text", line } });
    gap = 0;
  };
  for (const match of matchesOf(/\r\n|[\n\r\f\u2028\u2029]/g, text)) {
    take(match.index);
    start = match.index + match[0].length;
    if (match[0] !== "\f") line += 1;
  }
  take(text.length);
  return blocks;
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
  blocks: blocks ?? blocksOfText(text),
  rung: rung ?? null,
});

import type { Block, BlockDocument } from "../../source/blocks.ts";
import { inkOf } from "./blanks.ts";
import { LineForm } from "./line-form.ts";
import { matchesOf } from "./matches.ts";
import type { Span } from "../report.ts";
import type { DocumentWords } from "../template/document-words.ts";

/** A printed line that is not blank; the span leaves the blanks at its ends out. */
export interface PrintedLine extends Span {
  /** Counted from 1, in the text as it is stored. */
  readonly number: number;
  /** What a reader sees: no soft hyphens, plain spaces. */
  readonly text: string;
  /** Blank lines between this line and the one before. */
  readonly gap: number;
  /** What the line looks like: one for all lines of the document that are printed the same. */
  readonly form: LineForm;
  readonly block: Block;
}

/**
 * Splits the blocks of a document into lines with ink, in the order of its text.
 * @param known the headings that lines are held against; none when lines are only counted
 */
export const splitLines = (
  { text, blocks }: Pick<BlockDocument, "text" | "blocks">,
  known: DocumentWords | null = null,
): PrintedLine[] => {
  const lines: PrintedLine[] = [];
  const forms = new Map<string, LineForm>();
  const numberAt = createLineCounter(text);
  for (const block of blocks) {
    let gap = block.gap;
    const take = (start: number, end: number): void => {
      const ink = inkOf(text, start, end);
      if (ink === null) return;
      const printed = text.slice(ink.start, ink.end);
      const form = forms.getOrInsertComputed(printed, () => new LineForm(printed, known));
      lines.push({ ...ink, number: numberAt(ink.start), text: form.text, gap, form, block });
      gap = 0;
    };
    if (block.origin.form === "text" && !text.slice(block.start, block.end).includes("\n")) {
      take(block.start, block.end);
      continue;
    }
    let start = block.start;
    for (const { index } of matchesOf(/\n/g, text.slice(block.start, block.end))) {
      take(start, block.start + index);
      start = block.start + index + 1;
    }
    take(start, block.end);
  }
  return lines;
};

/** Makes what tells the number of the line at an offset; offsets must be asked for in their order. */
const createLineCounter = (text: string): ((at: number) => number) => {
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  let number = 1;
  let end = ends.exec(text);
  return (at) => {
    while (end !== null && end.index < at) {
      number += 1;
      end = ends.exec(text);
    }
    return number;
  };
};

export const withHeadings = (lines: readonly PrintedLine[], known: DocumentWords): PrintedLine[] => {
  const forms = new Map<LineForm, LineForm>();
  return lines.map((line) => ({
    ...line,
    form: forms.getOrInsertComputed(line.form, () => line.form.heldAgainst(known)),
  }));
};

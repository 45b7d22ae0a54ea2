import type { Block, BlockDocument } from "../../blocks.ts";
import { composeDocument } from "../draft.ts";
import { LabelWords, type PrintedWords } from "../printed-words.ts";
import { boxAround, type Word } from "../layout/word.ts";
import { joinCutRows } from "../join-cut-rows.ts";
import { readLayout } from "../layout/read-layout.ts";
import {
  recognise,
  type OnPage,
  type ScannedLine,
  type ScannedPages,
  type ScannedWord,
} from "./recognise.ts";

/** Letters that hang below the line of the others, and marks that do. */
const hanging = /[gjpqy,;()]/;
/** From the tops of letters to the ends of low ones, in heights of what is printed. */
const leading = 1.09;
/** Heights this near each other are the same: they are measured in dots. */
const same = 0.1;
/** Bold letters have strokes so much thicker than those of most words. */
const bolder = 1.22;

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 1;

/** How many words a line begins with that are bold: none, all, or those of a label; one word tells little, its letters differ. */
function boldWords(words: readonly ScannedWord[], thick: number): number {
  const sums = [0];
  for (const { text, thickness } of words)
    sums.push(
      (sums.at(-1) ?? 0) + (thickness === 0 ? 0 : (thickness / thick - 1) * Math.min(text.length, 8)),
    );
  const all = sums.at(-1) ?? 0;
  const worth = sums.map((sum, at) => 2 * sum - all - (at > 0 && at < words.length ? split : 0));
  const end = worth.indexOf(Math.max(...worth));
  // The short last word of a label tells less than the mark behind it.
  const mark = words.slice(end, end + mostBehind).findIndex(({ text }) => /[:?]$/u.test(text));
  return end === 0 || mark < 0 ? end : end + mark + 1;
}

const mostBehind = 2;
/** What is bold in part of a line only must be clear. */
const split = 0.6;

/** Gives the words of a line one height and one base, and tells which are bold. */
function levelWords(lines: readonly ScannedLine[]): Word[] {
  const usual = middleOf(lines.flatMap(({ words, height }) => words.map(() => height)));
  const thickness = middleOf(
    lines.flatMap(({ words, height }) =>
      words.filter((word) => word.thickness > 0).map((word) => word.thickness / height),
    ),
  );
  return lines.flatMap(({ words, height, baseAt }) => {
    const own = leading * (Math.abs(height - usual) < same * usual ? usual : height);
    const bold = boldWords(words, bolder * thickness * height);
    return words.map(({ text, page, x, right, y, height: high }, at) => {
      const base = baseAt((x + right) / 2);
      const bottom = y + high - (hanging.test(text) ? 0.2 * own : 0);
      // Words of two cells can be taken for one line; a box that is too high says nothing.
      const isApart = Math.abs(bottom - base) > 0.4 * own && high < 1.1 * own;
      return {
        text,
        page,
        x,
        right,
        y: (isApart ? bottom : base) - 0.8 * own,
        height: own,
        isBold: at < bold,
      };
    });
  });
}

/**
 * Recognises the pages of a scan, and reads them in two ways: rows by where words stand, and the plain text in the order in
 * which it was recognised. Neither is always the better one.
 * @throws FormError when recognition is not installed, or nothing is recognised
 */
export async function readScan(
  name: string,
  pages: ScannedPages,
  printed: PrintedWords,
  onPage: OnPage,
): Promise<BlockDocument[]> {
  const { lines, strokes } = await recognise(pages, onPage);
  const labels = new LabelWords(printed);
  const drafts = readLayout({ form: "scan", rung: "positions", words: levelWords(lines), strokes });
  return [composeDocument(name, joinCutRows(drafts, labels), "positions"), plainText(name, lines)];
}

/** The lines as they were recognised, with a blank line between paragraphs. */
function plainText(name: string, lines: readonly ScannedLine[]): BlockDocument {
  const blocks: Block[] = [];
  let text = "";
  for (const { text: printed, gap, words } of lines) {
    const above = blocks.length === 0 ? 0 : gap;
    text += blocks.length === 0 ? "" : "\n".repeat(gap + 1);
    const start = text.length;
    text += printed;
    blocks.push({
      kind: "line",
      start,
      end: text.length,
      gap: above,
      origin: { form: "scan", page: words[0]?.page ?? 1, box: boxAround(words), rung: "positions" },
    });
  }
  return { name, text: `${text}\n`, blocks, rung: null };
}

import type { Block, BlockDocument } from "../../blocks.ts";
import { composeDocument } from "../draft.ts";
import type { Gaps } from "../grid/grid-lines.ts";
import { LabelWords, type PrintedWords } from "../grid/printed-words.ts";
import { readGrid } from "../grid/read-grid.ts";
import { boxAround, type Word } from "../grid/word.ts";
import { joinCutRows } from "../join-cut-rows.ts";
import { recognise, type OnPage, type ScannedLine, type ScannedPages } from "./recognise.ts";

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 1;

/** A box is as high as the letters in it; a line of print is a little higher than its usual word. */
const leading = 1.15;
/** Letters that hang below the line of the others, and marks that do. */
const hanging = /[gjpqy,;()]/;

/**
 * Gives the words of a line one height and one base: boxes of recognition are as high as their letters ("om" is lower than
 * "lijf"), and a speck makes one higher. Lines of which most words are larger stay larger: they are headings.
 */
function levelWords(lines: readonly ScannedLine[]): Word[] {
  const usual = middleOf(lines.flatMap(({ words }) => words.map(({ height }) => height)));
  const body = leading * usual;
  return lines.flatMap(({ words }) => {
    const own = middleOf(words.map(({ height }) => height));
    const isLarge = own > 1.3 * usual && words.every(({ height }) => height > 1.1 * usual);
    const height = isLarge ? leading * own : body;
    const flat = words.filter(({ text }) => !hanging.test(text));
    const bottoms = (flat.length > 0 ? flat : words).map(
      (word) => word.y + word.height - (flat.length > 0 ? 0 : 0.22 * body),
    );
    const y = middleOf(bottoms) - height;
    return words.map((word) => ({ ...word, y, height }));
  });
}

/** Boxes of words are less exact than the places of a PDF: smaller gaps part columns, and none does so without a gap. */
const gaps: Gaps = { between: 0.6, atColumn: 0.75, isExact: false };

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
  const lines = await recognise(pages, onPage);
  const labels = new LabelWords(printed);
  const drafts = readGrid(levelWords(lines), { form: "scan", words: labels, rulings: [], gaps });
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

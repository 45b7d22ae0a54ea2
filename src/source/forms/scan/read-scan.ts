import type { Block, BlockDocument } from "../../blocks.ts";
import { composeDocument } from "../draft.ts";
import type { Gaps } from "../grid/grid-lines.ts";
import { LabelWords, type PrintedWords } from "../grid/printed-words.ts";
import { readGrid } from "../grid/read-grid.ts";
import { boxAround } from "../grid/word.ts";
import { joinCutRows } from "../join-cut-rows.ts";
import { levelWords } from "./level-words.ts";
import { recognise, type OnPage, type ScannedLine, type ScannedPages } from "./recognise.ts";

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

import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BlockDocument } from "../../blocks.ts";
import { composeDocument, type Draft } from "../draft.ts";
import { FormError } from "../form-error.ts";
import { LabelWords, type PrintedWords } from "../grid/printed-words.ts";
import type { Gaps } from "../grid/grid-lines.ts";
import { readGrid } from "../grid/read-grid.ts";
import { joinCutRows } from "../join-cut-rows.ts";
import { openPdf } from "./open-pdf.ts";
import { readPageWords, WordCount, type PageWords } from "./page-words.ts";
import { readRulings, type PageRulings } from "./read-rulings.ts";
import { readTags, type TaggedPage, type TagNode } from "./read-tags.ts";

const gaps: Gaps = { between: 0.9, atColumn: 0.5, isExact: true };

interface ReadPage {
  readonly words: PageWords;
  readonly tree: TagNode | null;
  readonly rulings: PageRulings;
}

/**
 * Reads a PDF in each way that it allows, the best evidence first: by the marks of the file itself, by its ruling lines, by
 * where its words stand. Which is understood best tells who reads reports.
 * @throws FormError when it cannot be opened, takes too much, or has no text
 */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  printed: PrintedWords,
): Promise<BlockDocument[]> {
  const pages = await readPages(await openPdf(bytes));
  const words = pages.flatMap((page) => page.words.words);
  if (words.length === 0) throw new FormError("de PDF bevat geen tekst: het is een scan");
  const labels = new LabelWords(printed);
  const compose = (drafts: readonly Draft[], rung: "tags" | "rulings" | "positions"): BlockDocument =>
    composeDocument(name, joinCutRows(drafts, labels), rung);
  const grid = (rulings: readonly PageRulings[]): Draft[] =>
    readGrid(words, { form: "pdf", words: labels, rulings, gaps });

  const documents: BlockDocument[] = [];
  const tagged = pages.filter((page): page is ReadPage & TaggedPage => page.tree !== null);
  if (tagged.length === pages.length) documents.push(compose(readTags(tagged), "tags"));
  const rulings = pages.map((page) => page.rulings);
  if (rulings.some(({ heights }) => heights.length > 2)) documents.push(compose(grid(rulings), "rulings"));
  documents.push(compose(grid([]), "positions"));
  return documents;
}

async function readPages(pdf: PDFDocumentProxy): Promise<ReadPage[]> {
  const count = new WordCount();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, count));
    page.cleanup();
  }
  return pages;
}

const readPage = async (page: PDFPageProxy, count: WordCount): Promise<ReadPage> => ({
  words: await readPageWords(page, count),
  // pdf.js declares its nodes more loosely than it makes them.
  tree: (await page.getStructTree()) as TagNode | null,
  rulings: await readRulings(page),
});

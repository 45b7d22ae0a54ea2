import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BlockDocument } from "../../blocks.ts";
import { composeDocument, type Draft } from "../draft.ts";
import { LabelWords, type PrintedWords } from "../grid/printed-words.ts";
import type { Gaps } from "../grid/grid-lines.ts";
import { readGrid } from "../grid/read-grid.ts";
import { joinCutRows } from "../join-cut-rows.ts";
import type { DrawingBound } from "./bound-drawing.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { readPageWords, WordCount, type PageWords } from "./page-words.ts";
import { readRulings, type PageRulings } from "./read-rulings.ts";
import { readTags, type TaggedPage, type TagNode } from "./read-tags.ts";

const gaps: Gaps = { between: 0.9, atColumn: 0.5, isExact: true };

/** On a page, on average; an annex has a hundred. */
const leastWords = 3;

interface ReadPage {
  readonly words: PageWords;
  readonly tree: TagNode | null;
  readonly rulings: PageRulings;
}

/**
 * Reads a PDF in each way that it allows, the best evidence first: by the marks of the file itself, by its ruling lines, by
 * where its words stand. Which is understood best tells who reads reports. None when its pages have no text.
 * @throws FormError when it takes too much
 */
export async function readPdf(name: string, open: OpenPdf, printed: PrintedWords): Promise<BlockDocument[]> {
  const pages = await readPages(open);
  const words = pages.flatMap((page) => page.words.words);
  // Scanning programs print a name or a date on pages that are pictures.
  if (words.length < leastWords * pages.length) return [];
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

async function readPages({ pdf, drawing }: OpenPdf): Promise<ReadPage[]> {
  const count = new WordCount();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, count, drawing));
    page.cleanup();
  }
  return pages;
}

async function readPage(page: PDFPageProxy, count: WordCount, drawing: DrawingBound): Promise<ReadPage> {
  const words = await readPageWords(page, count);
  return {
    words,
    // pdf.js declares its nodes more loosely than it makes them.
    tree: await page.getStructTree(),
    // What is drawn on a page without words are pictures, and they are large.
    rulings:
      words.words.length === 0 ? { page: page.pageNumber, heights: [] } : await readRulings(page, drawing),
  };
}

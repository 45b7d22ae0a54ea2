import { type PDFPageProxy, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BlockDocument, Rung } from "../../blocks.ts";
import { composeDocument, type Draft } from "../draft.ts";
import { LabelWords, type PrintedWords } from "../printed-words.ts";
import { joinCutRows } from "../join-cut-rows.ts";
import { readLayout } from "../layout/read-layout.ts";
import { hasRulings, type Stroke } from "../layout/strokes.ts";
import type { Word } from "../layout/word.ts";
import type { DrawingBound } from "./bound-drawing.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { readPageWords, WordCount, type PageWords } from "./page-words.ts";
import { readTags, type TaggedPage, type TagNode } from "./read-tags.ts";

type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];
const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
const at = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

const thickest = 2;
/** A cell is higher, and wider. */
const shortest = 8;

/** Finds the level and upright lines of a page, drawn as strokes or as thin rectangles; none where more is drawn than in any table. */
async function readStrokes(page: PDFPageProxy, drawing: DrawingBound): Promise<Stroke[]> {
  const operators = await drawing.within(() => page.getOperatorList());
  if (operators === null) return [];
  const { fnArray, argsArray } = operators;
  const viewport = page.getViewport({ scale: 1 });
  const strokes: Stroke[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = unit;
  fnArray.forEach((operation, index) => {
    const args = argsArray[index] as unknown;
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? unit;
    else if (operation === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operation === OPS.constructPath) {
      const bounds = (args as readonly unknown[])[2] as ArrayLike<number> | null;
      if (!bounds) return;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds);
      const [fromX = 0, fromY = 0] = viewport.convertToViewportPoint(...at(matrix, x0, y0)) as number[];
      const [toX = 0, toY = 0] = viewport.convertToViewportPoint(...at(matrix, x1, y1)) as number[];
      const [x, right] = [Math.min(fromX, toX), Math.max(fromX, toX)];
      const [y, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)];
      const isStroke =
        right - x < thickest ? bottom - y > shortest : bottom - y < thickest && right - x > shortest;
      if (isStroke) strokes.push({ page: page.pageNumber, x, y, right, bottom });
    }
  });
  return strokes;
}

/** On a page, on average; an annex has a hundred. */
const leastWords = 3;

interface ReadPage {
  readonly words: PageWords;
  readonly tree: TagNode | null;
  readonly strokes: readonly Stroke[];
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
  const compose = (drafts: readonly Draft[], rung: Rung): BlockDocument =>
    composeDocument(name, joinCutRows(drafts, labels), rung);
  const layout = (rung: Rung, strokes: readonly Stroke[]): BlockDocument => {
    return compose(readLayout({ form: "pdf", rung, words, strokes }), rung);
  };

  const documents: BlockDocument[] = [];
  const tagged = pages.filter((page): page is ReadPage & TaggedPage => page.tree !== null);
  if (tagged.length === pages.length) documents.push(compose(readTags(tagged), "tags"));
  const strokes = pages.flatMap((page) => page.strokes);
  if (hasRulings(strokes)) documents.push(layout("rulings", strokes));
  documents.push(layout("positions", []));
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
  // pdf.js declares its nodes more loosely than it makes them.
  const tree = await page.getStructTree();
  // What is drawn on a page without words are pictures, and they are large.
  const strokes = words.words.length === 0 ? [] : await readStrokes(page, drawing);
  return { words: withWeights(words, page), tree, strokes };
}

/** Tells of each word in what letters it is printed. */
function withWeights(words: PageWords, page: PDFPageProxy): PageWords {
  const printed = new Map(
    words.words.map((word) => {
      const font = nameOfFont(page, words.fonts.get(word));
      const isBold = /bold|black|heavy/i.test(font);
      return [word, { ...word, isBold, isItalic: /italic|oblique/i.test(font) }];
    }),
  );
  const inPrint = (some: readonly Word[]): Word[] => some.map((word) => printed.get(word) ?? word);
  return {
    ...words,
    words: inPrint(words.words),
    byMark: new Map([...words.byMark].map(([mark, marked]) => [mark, inPrint(marked)])),
    unmarked: inPrint(words.unmarked),
  };
}

/** Fonts are known when what is drawn is. */
function nameOfFont(page: PDFPageProxy, font = ""): string {
  const { name } = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }) : {};
  return name ?? "";
}

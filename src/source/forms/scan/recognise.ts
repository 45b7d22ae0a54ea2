import { fileURLToPath } from "node:url";
import type { Canvas } from "@napi-rs/canvas";
import type { createWorker as CreateWorker } from "tesseract.js";
import type { Word } from "../layout/word.ts";
import type { Stroke } from "../layout/strokes.ts";
import { notInstalled } from "./not-installed.ts";
import { findStrokes, PageCanvas, thicknessIn } from "./page-image.ts";

/** A word as it was recognised; its box is as high as its letters. */
export interface ScannedWord extends Word {
  /** Of the strokes of its letters, in dots; 0 where that is not known. */
  readonly thickness: number;
}

/** A line of print as it was recognised, with the blank lines above it. */
export interface ScannedLine {
  readonly text: string;
  readonly gap: number;
  readonly words: readonly ScannedWord[];
  /** From the tops of high letters to the ends of low ones. */
  readonly height: number;
  /** Where its letters stand on, at a place from left to right. */
  readonly baseAt: (x: number) => number;
}

export interface ScannedPages {
  readonly images: AsyncIterable<Canvas> | Iterable<Uint8Array>;
  readonly count: number;
}

/** Is told how many pages were recognised of how many, none at first: each takes seconds. */
export type OnPage = (done: number, pages: number) => void;

async function loadRecogniser(): Promise<{
  createWorker: typeof CreateWorker;
  data: string;
}> {
  try {
    const { default: tesseract } = await import("tesseract.js");
    const packaged = import.meta.resolve("@tesseract.js-data/nld/package.json");
    return {
      createWorker: tesseract.createWorker,
      data: fileURLToPath(new URL("4.0.0_best_int", packaged)),
    };
  } catch (cause) {
    throw notInstalled(cause);
  }
}

/** Neural recognition only: the older engine's data does not come with the package. */
const neuralOnly = 1;

/**
 * Recognises Dutch text in images of pages, one after the other, without the internet.
 * @throws FormError when recognition is not installed
 */
export async function recognise({ images, count }: ScannedPages, onPage: OnPage) {
  onPage(0, count);
  const { createWorker, data } = await loadRecogniser();
  const worker = await createWorker("nld", neuralOnly, { langPath: data, cacheMethod: "none", gzip: true });
  const lines: ScannedLine[] = [];
  const strokes: Stroke[] = [];
  let page = 0;
  try {
    for await (const scanned of images) {
      page += 1;
      const canvas = await PageCanvas.open(scanned);
      const image = await canvas.straighten();
      const drawn = findStrokes(image, page);
      strokes.push(...drawn);
      const { data: found } = await worker.recognize(
        canvas.without(drawn),
        {},
        { text: false, blocks: true },
      );
      for (const paragraph of (found.blocks ?? []).flatMap((block) => block.paragraphs))
        for (const [index, line] of paragraph.lines.entries()) {
          const words = line.words
            // The bar, stroke or mark that is seen in the rule of a table is no word.
            .filter(({ text }) => !/^[|¦_—!/\\-]+$/.test(text))
            .map(({ text, bbox }) => ({
              text,
              page,
              x: bbox.x0,
              right: bbox.x1,
              y: bbox.y0,
              height: bbox.y1 - bbox.y0,
              thickness: thicknessIn(image, bbox),
            }));
          const { x0, y0, x1, y1 } = line.baseline;
          const slope = (y1 - y0) / Math.max(1, x1 - x0);
          if (words.length > 0)
            lines.push({
              text: words.map(({ text }) => text).join(" "),
              gap: index === 0 ? 1 : 0,
              words,
              height: line.rowAttributes.rowHeight,
              baseAt: (x) => y0 + (x - x0) * slope,
            });
        }
      onPage(page, count);
    }
  } finally {
    await worker.terminate();
  }
  return { lines, strokes };
}

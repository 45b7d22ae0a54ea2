import { fileURLToPath } from "node:url";
import type { createWorker as CreateWorker } from "tesseract.js";
import type { Word } from "../grid/word.ts";
import { notInstalled } from "./not-installed.ts";

/** A line of print as it was recognised, with the blank lines above it. */
export interface ScannedLine {
  readonly text: string;
  readonly gap: number;
  readonly words: readonly Word[];
}

export interface ScannedPages {
  readonly images: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
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
export async function recognise({ images, count }: ScannedPages, onPage: OnPage): Promise<ScannedLine[]> {
  onPage(0, count);
  const { createWorker, data } = await loadRecogniser();
  const worker = await createWorker("nld", neuralOnly, { langPath: data, cacheMethod: "none", gzip: true });
  const lines: ScannedLine[] = [];
  let page = 0;
  try {
    for await (const image of images) {
      page += 1;
      const { data: found } = await worker.recognize(Buffer.from(image), {}, { text: false, blocks: true });
      for (const paragraph of (found.blocks ?? []).flatMap((block) => block.paragraphs)) {
        for (const [index, line] of paragraph.lines.entries()) {
          const words = line.words
            // The bar, stroke or mark that is seen in the rule of a table is no word.
            .filter(({ text }) => !/^[|¦_—!/\\-]+$/.test(text))
            .map(({ text, bbox: { x0, y0, x1, y1 } }) => ({
              text,
              page,
              x: x0,
              right: x1,
              y: y0,
              height: y1 - y0,
            }));
          if (words.length > 0)
            lines.push({ text: words.map(({ text }) => text).join(" "), gap: index === 0 ? 1 : 0, words });
        }
      }
      onPage(page, count);
    }
  } finally {
    await worker.terminate();
  }
  return lines;
}

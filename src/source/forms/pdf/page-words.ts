import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { FormError } from "../form-error.ts";
import type { Word } from "../layout/word.ts";

/** The text of a page: its words by the mark that they stand in, in the order of the file; null is none. */
export interface PageWords {
  readonly words: readonly Word[];
  readonly byMark: ReadonlyMap<string, readonly Word[]>;
  readonly unmarked: readonly Word[];
  /** The name of the font that each word is printed in, as the page calls it. */
  readonly fonts: ReadonlyMap<Word, string>;
}

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;
type TextItem = TextContent["items"][number];

const mostWords = 200_000;

/** No word is longer on average, also where the file prints no blanks. */
const longest = 20;

const countWords = (text: string): number =>
  Math.max(text.split(" ").length, Math.ceil(text.length / longest));

export class WordCount {
  #count = 0;

  /** @throws FormError at more than 200,000 */
  add(items: readonly TextItem[]): void {
    for (const item of items) if ("str" in item) this.#count += countWords(item.str);
    if (this.#count > mostWords)
      throw new FormError(`de PDF heeft meer dan ${mostWords} woorden; dat is geen bijlage`);
  }
}

/** What a page says, counted while it is handed out. */
async function readItems(page: PDFPageProxy, count: WordCount): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const parts = page.streamTextContent({ includeMarkedContent: true }) as ReadableStream<TextContent>;
  const reader = parts.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    count.add(part.value.items);
    items.push(...part.value.items);
  }
  return items;
}

/** Reads the words of a page; those on their side or outside of the page are not of its text. */
export async function readPageWords(page: PDFPageProxy, count: WordCount): Promise<PageWords> {
  const items = await readItems(page, count);
  const viewport = page.getViewport({ scale: 1 });
  const byMark = new Map<string, Word[]>();
  const unmarked: Word[] = [];
  const words: Word[] = [];
  const fonts = new Map<Word, string>();
  const marks: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      if (item.str.trim() === "") continue;
      const word = wordOf(item, page.pageNumber, viewport);
      if (word === null) continue;
      words.push(word);
      fonts.set(word, item.fontName);
      const mark = marks.findLast((each) => each !== null);
      if (mark === undefined || mark === null) unmarked.push(word);
      else if (byMark.get(mark)?.push(word) === undefined) byMark.set(mark, [word]);
    } else if (item.type === "endMarkedContent") marks.pop();
    else marks.push("id" in item && typeof item.id === "string" ? item.id : null);
  }
  return { words, byMark, unmarked, fonts };
}

type PrintedItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

function wordOf(
  { str, transform, width }: PrintedItem,
  page: number,
  viewport: ReturnType<PDFPageProxy["getViewport"]>,
): Word | null {
  const [, , c = 0, d = 0, e = 0, f = 0] = transform;
  const height = Math.hypot(c, d);
  const [x = 0, base = 0] = viewport.convertToViewportPoint(e, f) as number[];
  const [right = 0, end = 0] = viewport.convertToViewportPoint(...along(transform, width)) as number[];
  const isLevel = Math.abs(end - base) < height;
  const isOnPage = x > -height && x < viewport.width && base > 0 && base < viewport.height + height;
  if (!isLevel || !isOnPage || height === 0) return null;
  return {
    text: str,
    page,
    x: Math.min(x, right),
    right: Math.max(x, right),
    y: base - 0.8 * height,
    height,
  };
}

/** The point at the end of a text, from its start in the direction that it is written in. */
function along([a = 0, b = 0, , , e = 0, f = 0]: readonly number[], width: number): [number, number] {
  const size = Math.hypot(a, b) || 1;
  return [e + (a / size) * width, f + (b / size) * width];
}

import { findIdentifiers } from "./identifiers.ts";

/** A stretch of a text that search treats as one, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Of an identifier: its key. Absent for a word. */
  readonly identifier?: string;
}

// Numbers keep their points and commas (€ 200.000); words keep their accents, soft hyphens and inner apostrophes.
const wordOrNumber = /\d+(?:[.,]\d+)+(?![\p{L}\d])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD]|['’](?=\p{L}))*/gu;

/** Cuts a text into words and identifiers, in order, without overlap; the text is taken as it is, so offsets hold. */
export function cutText(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { start, end, key } of findIdentifiers(text)) {
    addWords(spans, text, from, start);
    spans.push({ start, end, identifier: key });
    from = end;
  }
  addWords(spans, text, from, text.length);
  return spans;
}

function addWords(spans: Span[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(wordOrNumber)) {
    const start = from + match.index;
    spans.push({ start, end: start + match[0].length });
  }
}

/** Where an identifier stands in a text, in UTF-16 units. */
interface IdentifierSpan {
  readonly start: number;
  readonly end: number;
  /** "#" and the identifier with plain hyphens, in lower case: "#1711-19a". */
  readonly key: string;
}

const dash = "[-\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]";
// Motions of the council (1911-35, 1711-19A, 21-0642) and memos (2022-089979), under any dash.
const identifier = new RegExp(
  `(?<![\\d]|\\d[.,]|\\d${dash})(?:(\\d{4})${dash}(\\d{2,3}[A-Za-z]?)|(\\d{2})${dash}(\\d{4})|(20\\d{2})${dash}(\\d{5,6}))(?![\\p{L}\\d]|[.,]\\d|${dash}\\d)`,
  "gu",
);

// Looks back and ahead at nothing: most texts have no such number, and are done here.
const mayHaveOne = new RegExp(`\\d{2}${dash}\\d{2}`, "u");

/** Finds the numbers of motions and memos, and neither dates nor ranges of years. */
function findIdentifiers(text: string): IdentifierSpan[] {
  const found: IdentifierSpan[] = [];
  if (!mayHaveOne.test(text)) return found;
  for (const match of text.matchAll(identifier)) {
    const head = match[1] ?? match[3] ?? match[5] ?? "";
    const tail = match[2] ?? match[4] ?? match[6] ?? "";
    if (isYearRange(head, tail) || isMonthOfYear(head, tail)) continue;
    const key = `#${head}-${tail}`.toLowerCase();
    found.push({ start: match.index, end: match.index + match[0].length, key });
  }
  return found;
}

/** 2023-24 and 2024-01. A motion's first four digits are a year and a month: 2011-35 is from November 2020. */
function isYearRange(head: string, tail: string): boolean {
  if (!/^(?:19|20)\d{2}$/.test(head) || tail.length !== 2) return false;
  const month = Number(head.slice(2));
  return month < 1 || month > 12 || Number(tail) === month + 1;
}

/** 03-2024. */
const isMonthOfYear = (head: string, tail: string): boolean =>
  head.length === 2 && Number(head) >= 1 && Number(head) <= 12 && /^(?:19|20)\d{2}$/.test(tail);

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

import { columnsOf, type Cell, type Column } from "../shape/columns.ts";
import { chunksOf, onlyOne, type Format, type Table } from "./format.ts";

/** Excel takes a CSV without it for the code page of the machine. */
const byteOrderMark = "\uFEFF";

/** RFC 4180 with Dutch headings: commas, CRLF between records, line breaks of a text inside quotes. */
export const csv: Format = {
  extension: "csv",
  mediaType: "text/csv",
  contentType: "text/csv; charset=utf-8; header=present",
  label: "CSV",
  manyTables: false,
  write: (tables) => chunksOf(recordsOf(onlyOne(tables))),
  writeOne: null,
};

async function* recordsOf(table: Table): AsyncGenerator<string> {
  const columns = columnsOf(table.shape);
  yield byteOrderMark + lineOf(columns.map(({ header }) => header));
  for await (const page of table.pages())
    for (const record of page) yield lineOf(columns.map((column) => guarded(column, column.read(record))));
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(fieldOf).join(",")}\r\n`;

/** RFC 4180, section 2: what would end a field or a record stands in quotes, and a quote is doubled. */
function fieldOf(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet calculates a text that begins like a formula. Such a text gets an apostrophe before it, and so
 * does a text that begins with apostrophes and then like a formula: taking off one apostrophe gives the text back.
 */
export const looksLikeFormula = (text: string): boolean =>
  /^'*[=+@\t\r]/.test(text) || (/^'*-/.test(text) && !isBullet(text));

/** The goals of a pilot are often printed as a list of dashes; a dash, a space and words without a call is no formula. */
const isBullet = (text: string): boolean => /^- \p{L}/u.test(text) && !/\||!|[\p{L}\p{N}_.]\s*\(/u.test(text);

function guarded({ kind }: Column, cell: Cell): Cell {
  const calculable = typeof cell === "string" && (kind === "text" || kind === "string" || kind === "uri");
  return calculable && looksLikeFormula(cell) ? `'${cell}` : cell;
}

import { stringify } from "csv-stringify/sync";
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
  yield byteOrderMark + linesOf([columns.map(({ header }) => header)]);
  for await (const page of table.pages())
    yield linesOf(page.map((record) => columns.map((column) => guarded(column, column.read(record)))));
}

const linesOf = (rows: Cell[][]): string =>
  stringify(rows, { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });

/**
 * A spreadsheet calculates a text that begins like a formula. Such a text gets an apostrophe before it, and so
 * does a text that begins with apostrophes and then like a formula: taking off one apostrophe gives the text back.
 */
export const looksLikeFormula = (text: string): boolean =>
  /^'*[=+@\t\r]/.test(text) || (/^'*-/.test(text) && !isBullet(text));

/** The goals of a pilot are often printed as a list of dashes; a dash, a space and words without a call is no formula. */
const isBullet = (text: string): boolean => /^- \p{L}/u.test(text) && !/\||!|[\w.]\(/.test(text);

function guarded({ kind }: Column, cell: Cell): Cell {
  const calculable = typeof cell === "string" && (kind === "text" || kind === "string" || kind === "uri");
  return calculable && looksLikeFormula(cell) ? `'${cell}` : cell;
}

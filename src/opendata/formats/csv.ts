import type { ShownAtom } from "../../domain/atoms.ts";
import { columnsOf, type Cell, type Column } from "../shape/columns.ts";
import type { DataRecord } from "../shape/shape.ts";
import { chunksOf, ofRecords, onlyOne, type Format, type Table } from "./format.ts";

/** Excel takes a CSV without it for the code page of the machine. */
const byteOrderMark = "\uFEFF";

/** What parts the cells of a record, and what stands before the decimals of a number. */
type Signs = { readonly separator: string; readonly decimal: string };

const csvWith = (signs: Signs): Format => ({
  extension: "csv",
  mediaType: "text/csv",
  contentType: "text/csv; charset=utf-8; header=present",
  label: "CSV",
  manyTables: false,
  write: (tables) => chunksOf(recordsOf(onlyOne(tables), signs)),
  writeOne: null,
});

/** RFC 4180 with Dutch headings: commas, CRLF between records, line breaks of a text inside quotes. */
export const csv = csvWith({ separator: ",", decimal: "." });
/** The same as Excel opens it where Windows has Dutch settings: there a comma stands in a number, and parts no cells. */
export const dutchCsv = csvWith({ separator: ";", decimal: "," });

async function* recordsOf(table: Table, signs: Signs): AsyncGenerator<string> {
  const columns = columnsOf(table.shape);
  const lineOf = (cells: readonly Cell[]): string => `${cells.map(fieldOf).join(signs.separator)}\r\n`;
  const cellOf = (column: Column, record: DataRecord): Cell => {
    const cell = guarded(column, column.read(record));
    return cell !== null && decimals.has(column.of) ? String(cell).replaceAll(".", signs.decimal) : cell;
  };
  yield byteOrderMark + lineOf(columns.map(({ header }) => header));
  yield* ofRecords([table], (record) => lineOf(columns.map((column) => cellOf(column, record))));
}
const decimals: ReadonlySet<ShownAtom> = new Set(["number", "share", "euros"]);

/** RFC 4180, section 2: what would end a field or a record stands in quotes, and a quote is doubled. */
function fieldOf(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet calculates a text that begins like a formula, in signs of any width and after what it leaves out: blanks, and
 * characters without a form. Such a text gets an apostrophe before it, and so does a text that begins with apostrophes and
 * then like a formula: taking off one apostrophe gives the text back.
 */
export const looksLikeFormula = (text: string): boolean =>
  /^'*[\t\r\n]|^[\s\p{C}']*[=+@＝＋＠]/u.test(text) || (/^[\s\p{C}']*[-－]/u.test(text) && !isBullet(text));

/** The goals of a pilot are often printed as a list of dashes; a dash, a space and words without a call is no formula. */
const isBullet = (text: string): boolean =>
  /^\s*- \p{L}/u.test(text) && !/[|｜!！]|[\p{L}\p{N}_.]\s*[(（]/u.test(text);

function guarded({ kind }: Column, cell: Cell): Cell {
  const calculable = typeof cell === "string" && (kind === "text" || kind === "string" || kind === "uri");
  return calculable && looksLikeFormula(cell) ? `'${cell}` : cell;
}

import { chunksOf, onlyOne, type Format, type Table } from "./format.ts";

/** One record a line. */
export const ndjson: Format = {
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  contentType: "application/x-ndjson; charset=utf-8",
  label: "NDJSON",
  manyTables: false,
  write: (tables) => chunksOf(linesOf(onlyOne(tables))),
  writeOne: (_, record) => `${JSON.stringify(record)}\n`,
};

async function* linesOf(table: Table): AsyncGenerator<string> {
  for await (const page of table.pages()) for (const record of page) yield `${JSON.stringify(record)}\n`;
}

import { chunksOf, onlyOne, type Envelope, type Format, type Table } from "./format.ts";

/** One object: what is said of the list, and the records in `items`. */
export const json: Format = {
  extension: "json",
  mediaType: "application/json",
  contentType: "application/json; charset=utf-8",
  label: "JSON",
  manyTables: false,
  write: (tables, { envelope = {} }) => chunksOf(piecesOf(onlyOne(tables), envelope)),
  writeOne: (_, record) => JSON.stringify(record),
};

async function* piecesOf(table: Table, envelope: Envelope): AsyncGenerator<string> {
  const head = JSON.stringify({ ...envelope, items: [] });
  yield head.slice(0, -"]}".length);
  let before = "\n";
  for await (const page of table.pages())
    for (const record of page) {
      yield before + JSON.stringify(record);
      before = ",\n";
    }
  yield "]}\n";
}

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

import { chunksOf, listed, ofRecords, onlyOne, type Format } from "./format.ts";

/** One object: what is said of the list, and the records in `items`. */
export const json: Format = {
  extension: "json",
  mediaType: "application/json",
  contentType: "application/json; charset=utf-8",
  label: "JSON",
  manyTables: false,
  write(tables, { envelope = {} }) {
    const head = JSON.stringify({ ...envelope, items: [] });
    const items = ofRecords([onlyOne(tables)], (record) => JSON.stringify(record));
    return chunksOf(listed(head.slice(0, -"]}".length), items, "]}\n"));
  },
  writeOne: (_, record) => JSON.stringify(record),
};

export const ndjson: Format = {
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  contentType: "application/x-ndjson; charset=utf-8",
  label: "NDJSON",
  manyTables: false,
  write: (tables) => chunksOf(ofRecords([onlyOne(tables)], (record) => `${JSON.stringify(record)}\n`)),
  writeOne: (_, record) => `${JSON.stringify(record)}\n`,
};

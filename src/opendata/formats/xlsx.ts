import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Format, Table } from "./format.ts";
import { noLinks, fixedParts, sheetOf, sheetRelations, zipTime } from "./spreadsheet-parts.ts";

/** A workbook with a sheet for each table: days and amounts are typed, and a text is never calculated. */
export const xlsx: Format = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  label: "Excel (XLSX)",
  manyTables: true,
  write: (tables) => workbookOf(tables),
  writeOne: null,
};

async function* workbookOf(tables: readonly Table[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  for (const [path, xml] of Object.entries(fixedParts(tables.map(({ title }) => title))))
    zip.addBuffer(Buffer.from(xml), path, { mtime: zipTime, forceDosTimestamp: true });
  const add = (path: string, pieces: () => Iterable<string> | AsyncIterable<Uint8Array>): void =>
    zip.addReadStreamLazy(path, { mtime: zipTime, forceDosTimestamp: true }, (done) =>
      done(null, Readable.from(pieces(), { objectMode: false })),
    );
  tables.forEach((table, i) => {
    const links = noLinks();
    add(`xl/worksheets/sheet${i + 1}.xml`, () => sheetOf(table, links));
    // Written after its sheet, when it is known what that leads to.
    add(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, () => [sheetRelations(links)]);
  });
  zip.end();
  for await (const chunk of zip.outputStream) yield chunk as Uint8Array;
}

import { turtleHead, turtleTexts } from "../linked/turtle-text.ts";
import { chunksOf, type Format, type Table, type WriteOptions } from "./format.ts";

/** Linked data as Turtle. */
export const turtle: Format = {
  extension: "ttl",
  mediaType: "text/turtle",
  contentType: "text/turtle; charset=utf-8",
  label: "Turtle",
  manyTables: true,
  write: (tables, options) => chunksOf(piecesOf(tables, options)),
  writeOne: (shape, record, { publicUrl }) => turtleHead(publicUrl) + turtleTexts(publicUrl)()(shape, record),
};

async function* piecesOf(tables: readonly Table[], { publicUrl }: WriteOptions): AsyncGenerator<string> {
  const textsOfPage = turtleTexts(publicUrl);
  yield turtleHead(publicUrl);
  for (const table of tables) {
    for await (const page of table.pages()) {
      const textOf = textsOfPage();
      for (const record of page) yield textOf(table.shape, record);
    }
  }
}

import { recordTurtle } from "../linked/record-turtle.ts";
import { chunksOf, type Format, type Table, type WriteOptions } from "./format.ts";

/** Linked data as Turtle. */
export const turtle: Format = {
  extension: "ttl",
  mediaType: "text/turtle",
  contentType: "text/turtle; charset=utf-8",
  label: "Turtle",
  manyTables: true,
  write: (tables, options) => chunksOf(piecesOf(tables, options)),
  writeOne: (shape, record, { publicUrl }) => {
    const text = recordTurtle(publicUrl);
    text.add(shape, record);
    return text.end();
  },
};

async function* piecesOf(tables: readonly Table[], { publicUrl }: WriteOptions): AsyncGenerator<string> {
  const text = recordTurtle(publicUrl);
  for (const table of tables) {
    for await (const page of table.pages()) {
      for (const record of page) {
        text.add(table.shape, record);
        yield text.take();
      }
      text.forget();
    }
  }
  yield text.end();
}

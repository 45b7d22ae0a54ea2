import { Writer } from "n3";
import { prefixesAt } from "../../fields/namespaces.ts";
import { tripleWriter } from "../linked/triples.ts";
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
    const { writer, taken } = collectingWriter(publicUrl);
    tripleWriter(publicUrl, writer)(shape, record);
    writer.end();
    return taken();
  },
};

async function* piecesOf(tables: readonly Table[], { publicUrl }: WriteOptions): AsyncGenerator<string> {
  const { writer, taken } = collectingWriter(publicUrl);
  const write = tripleWriter(publicUrl, writer);
  for (const table of tables) {
    for await (const page of table.pages()) {
      for (const record of page) write(table.shape, record);
      yield taken();
    }
  }
  writer.end();
  yield taken();
}

/** A writer of Turtle whose text is taken from it as it grows. */
function collectingWriter(publicUrl: string) {
  let pieces: string[] = [];
  const sink = {
    write(piece: string, _: string, done?: () => void) {
      pieces.push(piece);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { prefixes: prefixesAt(publicUrl) });
  const taken = (): string => {
    const text = pieces.join("");
    pieces = [];
    return text;
  };
  return { writer, taken };
}

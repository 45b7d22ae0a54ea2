import { contextOf, contextPath, jsonLdOf } from "../linked/context.ts";
import { chunksOf, listed, ofRecords, type Format, type Table, type WriteOptions } from "./format.ts";
import { recordTurtle } from "../linked/turtle-writer.ts";

/**
 * Linked data as JSON: the records of all tables in one `@graph`, with the context inside, so that a file that was kept says
 * for ever what it means. What is said of one thing has the context by reference.
 */
export const jsonLd: Format = {
  extension: "jsonld",
  mediaType: "application/ld+json",
  contentType: "application/ld+json; charset=utf-8",
  label: "JSON-LD",
  manyTables: true,
  write(tables, { publicUrl }) {
    const { "@context": context } = contextOf(
      publicUrl,
      tables.map(({ shape }) => shape),
    );
    const records = ofRecords(tables, (record, { shape }) => JSON.stringify(jsonLdOf(shape, record)));
    return chunksOf(listed(`{"@context":${JSON.stringify(context)},"@graph":[`, records, "]}\n"));
  },
  writeOne: (shape, record, { publicUrl }) =>
    JSON.stringify({ "@context": publicUrl + contextPath, ...jsonLdOf(shape, record) }),
};

export const turtle: Format = {
  extension: "ttl",
  mediaType: "text/turtle",
  contentType: "text/turtle; charset=utf-8",
  label: "Turtle",
  manyTables: true,
  write: (tables, options) => chunksOf(turtlePieces(tables, options)),
  writeOne: (shape, record, { publicUrl }) => {
    const text = recordTurtle(publicUrl);
    text.add(shape, record);
    return text.end();
  },
};

async function* turtlePieces(tables: readonly Table[], { publicUrl }: WriteOptions): AsyncGenerator<string> {
  const text = recordTurtle(publicUrl);
  for (const table of tables)
    for await (const page of table.pages()) {
      for (const record of page) {
        text.add(table.shape, record);
        yield text.take();
      }
      text.forget();
    }
  yield text.end();
}

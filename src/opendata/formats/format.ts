import type { DataRecord, Shape } from "../shape/shape.ts";

/** Records of one shape, still to be read; they come by the page, so that the whole is never in memory. */
export interface Table {
  /** File name without its extension: `pilots`. */
  readonly name: string;
  readonly title: string;
  readonly shape: Shape;
  readonly pages: () => AsyncIterable<readonly DataRecord[]>;
}

/** What is said about a list as a whole, where a format has a place for it. */
export type Envelope = Readonly<Record<string, unknown>>;

export interface WriteOptions {
  readonly publicUrl: string;
  /** Stands before the records of a list in JSON. */
  readonly envelope?: Envelope;
}

/** A way to write tables to bytes. What it yields is asked for piece by piece: a slow reader holds it back. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  readonly contentType: string;
  readonly label: string;
  /** Whether one file can hold more than one table; the others take the first. */
  readonly manyTables: boolean;
  readonly write: (tables: readonly Table[], options: WriteOptions) => AsyncIterable<Uint8Array>;
  /** Writes one record as itself, not as a list of one; null when the format knows only lists. */
  readonly writeOne: ((shape: Shape, record: DataRecord, options: WriteOptions) => string) | null;
}

/** Text by the piece becomes bytes by chunks of some 64 kB, so that a stream is not a rain of drops. */
export async function* chunksOf(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < 65_536) continue;
    yield Buffer.from(waiting.join(""));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(waiting.join(""));
}

/** Texts between two others, a line each with commas between. */
export async function* listed(
  before: string,
  texts: AsyncIterable<string>,
  after: string,
): AsyncGenerator<string> {
  yield before;
  let comma = "\n";
  for await (const text of texts) {
    yield comma + text;
    comma = ",\n";
  }
  yield after;
}

/** What is written of each record of some tables, in their order. */
export async function* ofRecords(
  tables: readonly Table[],
  write: (record: DataRecord, table: Table) => string,
): AsyncGenerator<string> {
  for (const table of tables)
    for await (const page of table.pages()) for (const record of page) yield write(record, table);
}

export function onlyOne(tables: readonly Table[]): Table {
  const [table] = tables;
  if (table === undefined) throw new TypeError("a format that writes one table was given none");
  return table;
}

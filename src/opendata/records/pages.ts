import type { LRUCache } from "lru-cache";
import type { GraphReader, Position } from "../../graph/reader.ts";
import type { Table } from "../formats/format.ts";
import type { DataRecord } from "../shape/shape.ts";
import { recordReader, type RecordContext } from "./record-reader.ts";
import { stretchOf, type Row, type Selection } from "./rows.ts";
import type { RecordTable } from "./tables.ts";

/** What a walk through records needs; a reader remembers what it read, so every page gets a new one. */
export interface Walk extends Omit<RecordContext, "reader"> {
  readonly newReader: () => GraphReader;
}

/** Rows without their long texts are small, and a database sorts the list for every stretch. */
const rowsAtOnce = 5_000;
const recordsAtOnce = 200;

/** The records that rows give in a table. */
export async function recordsOf(table: RecordTable, rows: readonly Row[], walk: Walk): Promise<DataRecord[]> {
  const from = recordReader({ ...walk, reader: walk.newReader() });
  return (await Promise.all(rows.map((row) => table.records(row, from)))).flat();
}

/** The rows of a selection, by the number that is read as records at one time. */
async function* rowsOf(selection: Selection, { newReader }: Walk): AsyncGenerator<readonly Row[]> {
  let after: Position | null = null;
  let more = true;
  while (more) {
    const stretch = await stretchOf(newReader(), selection, after, rowsAtOnce);
    const rows = stretch.rows.map(({ row }) => row);
    for (let at = 0; at < rows.length; at += recordsAtOnce) yield rows.slice(at, at + recordsAtOnce);
    after = stretch.rows.at(-1)?.position ?? null;
    more = stretch.more && after !== null;
  }
}

/** A table of all records of a selection; nothing is read before it is written, but one page ahead. */
export const tableOf = (table: RecordTable, selection: Selection, walk: Walk): Table => ({
  name: table.name,
  title: table.title,
  shape: table.shape,
  pages: async function* pages() {
    let ahead: Promise<DataRecord[]> | null = null;
    for await (const rows of rowsOf(selection, walk)) {
      const next = recordsOf(table, rows, walk);
      // Who stops reading halfway never asks for it.
      next.catch(() => undefined);
      if (ahead !== null) yield await ahead;
      ahead = next;
    }
    if (ahead !== null) yield await ahead;
  },
});

/** Where pages of lists end, by list, size and revision: a client that reads on does not start over. */
export type PageEnds = LRUCache<string, (Position | undefined)[]>;

/**
 * The rows of a page, counted from 1; empty past the last. The graph pages by key, so a page far from any
 * that was asked for before is walked to.
 */
export async function pageRows(
  reader: () => GraphReader,
  selection: Selection,
  page: { readonly number: number; readonly size: number; readonly revision: number },
  ends: PageEnds,
): Promise<readonly Row[]> {
  const { number, size, revision } = page;
  const key = JSON.stringify([revision, size, selection]);
  const known = ends.get(key) ?? [];
  ends.set(key, known);
  let at = Math.min(number - 1, known.length);
  while (at > 0 && known[at - 1] === undefined) at -= 1;
  while (at < number - 1) {
    const steps = Math.min(number - 1 - at, Math.max(1, Math.floor(rowsAtOnce / size)));
    const { rows, more } = await stretchOf(reader(), selection, known[at - 1] ?? null, steps * size);
    for (let step = 1; step * size <= rows.length; step += 1)
      known[at + step - 1] = rows[step * size - 1]?.position;
    if (!more) return [];
    at += steps;
  }
  const { rows } = await stretchOf(reader(), selection, known[at - 1] ?? null, size);
  if (rows.length === size) known[at] = rows.at(-1)?.position;
  return rows.map(({ row }) => row);
}

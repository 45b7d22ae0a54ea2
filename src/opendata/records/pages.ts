import type { LRUCache } from "lru-cache";
import { allOf, type Awaitable } from "../../read/awaitable.ts";
import type { GraphReader, Position, ListReader } from "../../read/reader.ts";
import type { Table } from "../formats/format.ts";
import type { DataRecord } from "../shape/shape.ts";
import {
  recordReader,
  type RecordContext,
  fewRows,
  listOf,
  orderOf,
  pageOf,
  type Listed,
  type Selection,
} from "./rows.ts";
import type { RecordTable } from "./tables.ts";

/** What a walk through records needs; a reader remembers what it read, so every page gets a new one. */
export interface Walk extends Omit<RecordContext, "reader"> {
  readonly newReader: () => GraphReader;
  readonly lists: ListReader;
}

/** Rows without their long texts are small; this many are stepped over at once on the way to a page. */
const rowsAtOnce = 5_000;
/** A page in memory is some 2 kB a record; with fewer records statements would cost more than what they read. */
const recordsAtOnce = 250;

/**
 * So many pages of files are read at a time, of all files together: any number of downloads can be under way, and who asks
 * something else waits for no more of their statements than this.
 */
const readAtOnce = 2;
let reading = 0;
const waiting: (() => void)[] = [];

async function amongFew<T>(read: () => Awaitable<T>): Promise<T> {
  if (reading < readAtOnce) reading += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await read();
  } finally {
    const next = waiting.shift();
    if (next === undefined) reading -= 1;
    else next();
  }
}

/** The records that rows give in a table. The first row asks for whatever its reader can then tell of the others at once. */
export async function recordsOf(
  table: RecordTable,
  rows: readonly Listed[],
  context: RecordContext,
): Promise<DataRecord[]> {
  const from = recordReader(context);
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const records = await table.records(first, from);
  return [...records, ...(await allOf(others.map((row) => table.records(row, from)))).flat()];
}

async function* pagesOf(
  table: RecordTable,
  selection: Selection,
  walk: Walk,
): AsyncGenerator<() => Promise<DataRecord[]>> {
  const { lists, newReader } = walk;
  const list = listOf(selection);
  if (list === null) {
    const reader = newReader();
    const rows = await fewRows(reader, selection);
    for (let at = 0; at < rows.length; at += recordsAtOnce)
      yield () => recordsOf(table, rows.slice(at, at + recordsAtOnce), { ...walk, reader: newReader() });
    return;
  }
  const { field, direction } = orderOf(selection);
  const ids = await amongFew(() => lists.ids(list, { order: field, direction }));
  for (let at = 0; at < ids.length; at += recordsAtOnce)
    yield async () => {
      const rows = await lists.rows(list.of, ids.subarray(at, at + recordsAtOnce));
      return recordsOf(table, rows, { ...walk, reader: lists.readerOf(list.of, rows) });
    };
}

/** A table of all records of a selection; nothing is read before it is written, but one page ahead. */
export const tableOf = (table: RecordTable, selection: Selection, walk: Walk): Table => ({
  name: table.name,
  title: table.title,
  shape: table.shape,
  pages: async function* pages() {
    let ahead: Promise<DataRecord[]> | null = null;
    for await (const read of pagesOf(table, selection, walk)) {
      const next = amongFew(read);
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
): Promise<readonly Listed[]> {
  const { number, size, revision } = page;
  if (selection.rows !== undefined) return selection.rows.slice((number - 1) * size, number * size);
  const key = JSON.stringify([revision, size, selection]);
  const known = ends.get(key) ?? [];
  ends.set(key, known);
  let at = Math.min(number - 1, known.length);
  while (at > 0 && known[at - 1] === undefined) at -= 1;
  while (at < number - 1) {
    const steps = Math.min(number - 1 - at, Math.max(1, Math.floor(rowsAtOnce / size)));
    const { rows, more } = await pageOf(reader(), selection, known[at - 1] ?? null, steps * size);
    for (let step = 1; step * size <= rows.length; step += 1)
      known[at + step - 1] = rows[step * size - 1]?.position;
    if (!more) return [];
    at += steps;
  }
  const { rows } = await pageOf(reader(), selection, known[at - 1] ?? null, size);
  if (rows.length === size) known[at] = rows.at(-1)?.position;
  return rows.map(({ row }) => row);
}

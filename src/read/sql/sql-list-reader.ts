import { sql } from "kysely";
import type { ListReader } from "../list-reader.ts";
import { allOf } from "./fragments.ts";
import type { Db } from "../../database/tables.ts";
import { listSql } from "./lists.ts";
import { readRows, withIds } from "./loaders.ts";
import { nodeTables } from "./node-tables.ts";
import { pageReader } from "./rows-reader.ts";
import { orderOf } from "./pages.ts";

/** Reads whole lists from a database. */
export const sqlListReader = (db: Db): ListReader => ({
  async ids(list, { order, direction }) {
    const source = listSql(list, [], { field: order, direction });
    // One text instead of a row for each: a driver makes an object of every row.
    const { rows } = await sql<{ ids: string | null }>`
      select string_agg(${sql.ref(nodeTables[list.of].id)}::text, ',' order by ${orderOf(source, direction)}) as ids
      from ${source.from} where ${allOf(source.where)}`.execute(db);
    return Int32Array.from(rows[0]?.ids?.split(",") ?? [], Number);
  },
  async rows(type, ids) {
    const found = await readRows(db, type, withIds(type, [...ids]));
    const byId = new Map(found.map((row) => [row.id, row]));
    return [...ids].map((id) => byId.get(id)).filter((row) => row !== undefined);
  },
  readerOf: (type, rows) => pageReader(db, type, rows),
});

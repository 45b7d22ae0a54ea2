import { sql } from "kysely";
import type { OrderDirection } from "../../domain/vocabularies.ts";
import type { List, Position, Stretch, StretchOf, ListedType } from "../reader.ts";
import { allOf, type Fragment } from "./fragments.ts";
import type { Db } from "../../database/tables.ts";
import { listSql, type ListSql } from "./lists.ts";
import { nodeTables } from "./node-tables.ts";
import type { Raw } from "./raw.ts";

/** A stretch that is asked of a list. */
export interface Asked {
  readonly list: List;
  readonly stretch: Stretch;
}

const positionOf = ({ sort, key }: ListSql): Fragment => sql`(${sort}) collate "C", (${key}) collate "C"`;

function between(list: ListSql, { after, before, direction }: Stretch): Fragment[] {
  const position = positionOf(list);
  const [past, ahead] = direction === "ASC" ? [sql`>`, sql`<`] : [sql`<`, sql`>`];
  const limit = (side: Fragment, { sort, key }: Position) =>
    sql`(${position}) ${side} (${sort}::text, ${key}::text)`;
  return [...(after ? [limit(past, after)] : []), ...(before ? [limit(ahead, before)] : [])];
}

/** The order of a list; no two rows are equal in it. */
export const orderOf = ({ sort, key }: ListSql, direction: OrderDirection): Fragment => {
  const way = direction === "ASC" ? sql`asc` : sql`desc`;
  return sql`(${sort}) collate "C" ${way}, (${key}) collate "C" ${way}`;
};

/** One statement for the same stretch of the same list, under each of several things or under none. */
export async function readStretches(
  db: Db,
  { list, stretch }: Asked,
  parents: readonly number[],
): Promise<Map<number | null, StretchOf<ListedType>>> {
  const source = listSql(list, parents, { field: stretch.order, direction: stretch.direction });
  const table = nodeTables[list.of];
  const ascending = (stretch.direction === "ASC") !== stretch.fromEnd;
  const order = orderOf(source, ascending ? "ASC" : "DESC");
  const columns = sql`${table.columns}, ${source.sort} as "position.sort", ${source.key} as "position.key"`;
  const where = allOf([...source.where, ...between(source, stretch)]);
  const limit = stretch.size + 1;
  const { rows } = await (
    source.parent
      ? sql<Raw>`select * from (select ${columns}, ${source.parent} as "parent",
        row_number() over (partition by ${source.parent} order by ${order}) as "place"
        from ${source.from} where ${where}) listed where "place" <= ${limit} order by "parent", "place"`
      : sql<Raw>`select ${columns}, null as "parent" from ${source.from} where ${where} order by ${order} limit ${limit}`
  ).execute(db);
  const byParent = Map.groupBy(rows, (row) => row["parent"] as number | null);
  return new Map(
    [...byParent].map(([parent, found]) => {
      const read = found.slice(0, stretch.size).map((raw) => ({
        position: { sort: raw["position.sort"], key: raw["position.key"] } as Position,
        row: table.read(raw),
      }));
      return [
        parent,
        { rows: stretch.fromEnd ? read.toReversed() : read, more: found.length > stretch.size },
      ];
    }),
  );
}

/** How many rows a list has, under each of several things or under none. */
export async function readTotals(
  db: Db,
  list: List,
  parents: readonly number[],
): Promise<Map<number | null, number>> {
  const source = listSql(list, parents, { field: "NAME", direction: "ASC" });
  const { rows } = await (
    source.parent
      ? sql<Raw>`select ${source.parent} as "parent", count(*)::int as "total"
        from ${source.from} where ${allOf(source.where)} group by 1`
      : sql<Raw>`select null as "parent", count(*)::int as "total" from ${source.from} where ${allOf(source.where)}`
  ).execute(db);
  return new Map(rows.map((row) => [row["parent"] as number | null, row["total"] as number]));
}

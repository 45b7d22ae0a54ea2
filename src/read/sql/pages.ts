import { sql } from "kysely";
import type { OrderDirection } from "../../domain/vocabularies.ts";
import type { List, ListedType, NamedList, PageRequest, Position, RowPage } from "../reader.ts";
import { allOf, type Fragment, type Raw } from "./fragments.ts";
import type { Db } from "../../database/tables.ts";
import { listSql, type ListSql } from "./lists.ts";
import { nodeTables } from "./node-tables.ts";

/** A page that is asked of a list. */
export interface PagesRequest {
  readonly list: List;
  readonly page: PageRequest;
}

const positionOf = ({ sort, key }: ListSql): Fragment => sql`(${sort}) collate "C", (${key}) collate "C"`;

function between(list: ListSql, { after, before, direction }: PageRequest): Fragment[] {
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

/** One statement for the same page of the same list, under each of several things or under none. */
export async function readPages(
  db: Db,
  { list, page }: PagesRequest,
  parents: readonly number[],
): Promise<Map<number | null, RowPage<ListedType>>> {
  const source = listSql(list, parents, { field: page.order, direction: page.direction });
  const table = nodeTables[list.of];
  const ascending = (page.direction === "ASC") !== page.fromEnd;
  const order = orderOf(source, ascending ? "ASC" : "DESC");
  const columns = sql`${table.columns}, ${source.sort} as "position.sort", ${source.key} as "position.key"`;
  const where = allOf([...source.where, ...between(source, page)]);
  const limit = page.size + 1;
  const { skip = 0 } = page;
  const { rows } = await (
    source.parent
      ? sql<Raw>`select * from (select ${columns}, ${source.parent} as "parent",
        row_number() over (partition by ${source.parent} order by ${order}) as "place"
        from ${source.from} where ${where}) listed where "place" > ${skip} and "place" <= ${skip + limit} order by "parent", "place"`
      : sql<Raw>`select ${columns}, null as "parent" from ${source.from} where ${where} order by ${order} limit ${limit} offset ${skip}`
  ).execute(db);
  const byParent = Map.groupBy(rows, (row) => row["parent"] as number | null);
  return new Map(
    [...byParent].map(([parent, found]) => {
      const read = found.slice(0, page.size).map((raw) => ({
        position: { sort: raw["position.sort"], key: raw["position.key"] } as Position,
        row: table.read(raw),
      }));
      return [parent, { rows: page.fromEnd ? read.toReversed() : read, more: found.length > page.size }];
    }),
  );
}

/** How many names of a list begin with each sign, in their order. */
export async function readInitials(db: Db, list: NamedList): Promise<ReadonlyMap<string, number>> {
  const parents = list.under === null ? [] : [list.under.id];
  const { from, where, sort } = listSql(list, parents, { field: "NAME", direction: "ASC" });
  const { rows } = await sql<{ initial: string; total: number }>`
    select left(${sort}, 1) collate "C" as "initial", count(*)::int as "total"
    from ${from} where ${allOf(where)} group by 1 order by 1`.execute(db);
  return new Map(rows.map(({ initial, total }) => [initial, total]));
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

import { sql } from "kysely";
import type { OrderDirection, PilotOrderField } from "../../domain/vocabularies.ts";
import { byName, type Order } from "../../domain/pilot-sortings.ts";
import type { List, ListedType, NamedList, PageRequest, Position, RowPage, PlainType } from "../reader.ts";
import {
  allOf,
  type Fragment,
  type Raw,
  editionSort,
  isOneOf,
  isOneOfTexts,
  latestEditionFirst,
} from "./fragments.ts";
import type { Db } from "../../database/tables.ts";
import { nodeTables } from "./node-tables.ts";
import type { NamedType } from "../../domain/referred.ts";
import { columnName, snake, tableOf, type Thing } from "../../domain/thing.ts";
import { always, type Condition } from "../../domain/condition.ts";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { things } from "../../domain/things/things.ts";
import { sortNameSql } from "../../domain/sort-name.ts";
import { lastInOrder, slipDigits, verdictsInOrder } from "../sort-texts.ts";
import { conditionSql, latestReport, needsLatest } from "./pilot-conditions.ts";

type PagesRequest = { readonly list: List; readonly page: PageRequest };

function between(list: ListSql, { after, before, direction }: PageRequest): Fragment[] {
  const [sort, key] = [sql`(${list.sort}) collate "C"`, sql`(${list.key}) collate "C"`];
  const limit = (past: Fragment, beyond: Fragment, at: Position) =>
    direction === "ASC"
      ? sql`(${sort}, ${key}) ${past} (${at.sort}::text, ${at.key}::text)`
      : sql`(${sort} ${beyond} ${at.sort}::text or ${sort} = ${at.sort}::text and ${key} ${past} ${at.key}::text)`;
  return [
    ...(after ? [limit(sql`>`, sql`<`, after)] : []),
    ...(before ? [limit(sql`<`, sql`>`, before)] : []),
  ];
}

/**
 * The order of a list, or of its rows from the end; no two rows are equal in it. What is alike keeps its order whichever way
 * a list goes.
 */
export const orderOf = ({ sort, key }: ListSql, direction: OrderDirection, fromEnd = false): Fragment => {
  const way = (goesDown: boolean) => (goesDown ? sql`desc` : sql`asc`);
  return sql`(${sort}) collate "C" ${way((direction === "DESC") !== fromEnd)}, (${key}) collate "C" ${way(fromEnd)}`;
};

/** One statement for the same page of the same list, under each of several things or under none. */
export async function readPages(
  db: Db,
  { list, page }: PagesRequest,
  parents: readonly number[],
): Promise<Map<number | null, RowPage<ListedType>>> {
  const source = listSql(list, parents, { field: page.order, direction: page.direction });
  const table = nodeTables[list.of];
  const order = orderOf(source, page.direction, page.fromEnd);
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

export async function readInitials(db: Db, list: NamedList): Promise<ReadonlyMap<string, number>> {
  const parents = list.under === null ? [] : [list.under.id];
  const { from, where, sort } = listSql(list, parents, byName);
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
  const source = listSql(list, parents, byName);
  const { rows } = await (
    source.parent
      ? sql<Raw>`select ${source.parent} as "parent", count(*)::int as "total"
        from ${source.from} where ${allOf(source.where)} group by 1`
      : sql<Raw>`select null as "parent", count(*)::int as "total" from ${source.from} where ${allOf(source.where)}`
  ).execute(db);
  return new Map(rows.map((row) => [row["parent"] as number | null, row["total"] as number]));
}

/** A list as SQL: its rows, what it is ordered by as text, and what it hangs under. */
interface ListSql {
  readonly from: Fragment;
  readonly where: readonly Fragment[];
  readonly sort: Fragment;
  readonly key: Fragment;
  /** The id of what the list hangs under, null for a list of everything. */
  readonly parent: Fragment | null;
}
type ListOf<T extends ListedType> = Extract<List, { of: T }>;

const nameSort = (column: string): Fragment => sql.raw(sortNameSql(column));

const pilotSort = {
  NAME: () => nameSort("p.name"),
  START: (direction) => sql`coalesce(latest.start_from::text, ${lastInOrder[direction]})`,
  END: (direction) => sql`coalesce(latest.end_to::text, ${lastInOrder[direction]})`,
  LATEST_EDITION: (direction) => sql`coalesce(latest.edition_sort, ${lastInOrder[direction]})`,
  SLIP: (direction) => sql`coalesce((select lpad(sum(y.days)::text, ${slipDigits}, '0') from change y
    where y.pilot_id = p.id and y.kind = 'END_SLIPPED'), ${lastInOrder[direction]})`,
  OUTCOME: (direction) =>
    sql`coalesce(array_position(${verdictsInOrder}::text[], latest.successful_verdict)::text, ${lastInOrder[direction]})`,
} satisfies Record<PilotOrderField, (direction: OrderDirection) => Fragment>;

/** The pilots under things of a type, each pilot once: through a column of their reports, or of what these mention. */
function pilotsUnder(type: NamedType, ids: readonly number[]): Fragment {
  const { id, pilots } = things[type];
  const [list = "", name] = pilots.path.split(".");
  if (name === undefined) {
    const column = `r.${columnName(list, id)}`;
    return sql`select distinct ${sql.ref(column)} as parent, r.pilot_id from report r
      where ${isOneOf(column, ids)}`;
  }
  const mention = tableOf({ name: mentionFields[list as MentionField].thing });
  const column = `x.${columnName(name, id)}`;
  return sql`select distinct ${sql.ref(column)} as parent, r.pilot_id
    from ${sql.table(mention)} x join report r on r.id = x.report_id where ${isOneOf(column, ids)}`;
}

const latestFor = (condition: Condition): Fragment =>
  needsLatest(condition) ? latestReport(editionSort, condition) : sql``;

function pilotList(list: ListOf<"Pilot">, parents: readonly number[], order: Order): ListSql {
  const link = list.under && pilotsUnder(list.under.type, parents);
  const latest = order.field === "NAME" ? latestFor(list.where) : latestReport(editionSort, list.where);
  return {
    from: sql`pilot p ${link ? sql`join (${link}) link on link.pilot_id = p.id` : sql``} ${latest}`,
    where: [conditionSql(list.where)],
    sort: pilotSort[order.field](order.direction),
    key: sql`p.address`,
    parent: link && sql`link.parent`,
  };
}

function reportList({ where }: ListOf<"Report">): ListSql {
  const inEditions = where.editions ? [isOneOf("r.edition_id", where.editions)] : [];
  return {
    from: sql`${nodeTables.Report.from} ${latestFor(where.pilots)}`,
    where: [conditionSql(where.pilots), ...inEditions],
    sort: sql`${latestEditionFirst} || '/' || lpad(r.position::text, 6, '0')`,
    key: nodeTables.Report.key,
    parent: null,
  };
}

function changeList({ where, under }: ListOf<"Change">, parents: readonly number[]): ListSql {
  const { kinds, fields, editions, pilots = always } = where;
  return {
    from: sql`${nodeTables.Change.from} ${latestFor(pilots)}`,
    where: [
      ...(under ? [isOneOf("c.edition_id", parents)] : []),
      ...(kinds ? [isOneOfTexts("c.kind", kinds)] : []),
      ...(fields ? [isOneOfTexts("c.field", fields)] : []),
      ...(editions ? [isOneOf("c.edition_id", editions)] : []),
      conditionSql(pilots),
    ],
    sort: sql`${latestEditionFirst} || '/' || lpad(c.position::text, 6, '0')`,
    key: nodeTables.Change.key,
    parent: under && sql`c.edition_id`,
  };
}

/** A list that is asked for as it is, by the property that its order begins with. */
function plainList(type: PlainType): ListSql {
  const { from, alias, key } = nodeTables[type];
  const { plural, nameOrder, properties }: Thing = things[type];
  const [by = ""] = plural?.order ?? [];
  const column = `${alias}.${snake(by)}`;
  const told = properties[by]?.optional
    ? sql`coalesce(${sql.ref(column)}, ${lastInOrder.ASC})`
    : sql.ref(column);
  return { from, where: [], sort: nameOrder ? nameSort(column) : told, key, parent: null };
}

/** A list in SQL; `parents` are the ids of the things it is asked for under. */
export function listSql(list: List, parents: readonly number[], order: Order): ListSql {
  if (list.of === "Pilot") return pilotList(list, parents, order);
  if (list.of === "Report") return reportList(list);
  return list.of === "Change" ? changeList(list, parents) : plainList(list.of);
}

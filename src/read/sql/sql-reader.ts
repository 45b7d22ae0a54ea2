import { sql, type RawBuilder } from "kysely";
import { type MentionField, mentionLists } from "../../domain/mention-fields.ts";
import { nodeTypes, type NodeType } from "../../domain/global-id.ts";
import { isReference } from "../../domain/kinds/kind.ts";
import { motionKeyOf } from "../../domain/motion-key.ts";
import { propertiesOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { allOf as together, andThen, type Awaitable } from "../awaitable.ts";
import type {
  Former,
  GraphReader,
  List,
  ListedType,
  ListReader,
  PageRequest,
  RowPage,
  SluggedType,
  WholeType,
} from "../reader.ts";
import type { AnyRow, IdOf, MentionRow, MotionRow, PlacedBlock, ReportTexts, Rows } from "../rows.ts";
import { allOf, isOneOfTexts, type Raw } from "./fragments.ts";
import type { Db } from "../../database/tables.ts";
import { Batch, BatchScheduler, byParent, listBatch, readRows, withIds, type Id } from "./loaders.ts";
import { listSql, orderOf, readInitials, readPages, readTotals } from "./pages.ts";
import { mentionsOf, mentionTables } from "./mention-tables.ts";
import { nodeTables, wholeOrder } from "./node-tables.ts";
import { noTexts, type AskedAddress, readFormers } from "./statements.ts";
import * as statements from "./statements.ts";

/** What the rows of each type refer to: the type, and the property of the row that has its id. */
const references = new Map(
  nodeTypes.map((type) => [
    type,
    propertiesOf(things[type]).flatMap(([name, { kind, place }]) =>
      place === "row" && isReference(kind) ? [{ to: kind.refersTo as NodeType, column: `${name}Id` }] : [],
    ),
  ]),
);

/** The rows of a page, of which what is asked of one is read for all, and of what they refer to. */
type Page = { readonly type: NodeType; readonly rows: readonly AnyRow[] };

/**
 * Reads the graph for one request from a database. What is asked for at one time becomes one statement
 * for each sort of thing; what was read once is not read again: make a new reader for every request.
 */
export function sqlReader(db: Db, page: Page | null = null): GraphReader {
  const levels = new BatchScheduler();
  const known = new Map(nodeTypes.map((type) => [type, new Set<Id>()]));
  const ahead = <K>(of: NodeType) => ({ known: page === null ? undefined : (known.get(of) as Set<K>) });
  const one = <K extends Id, R extends { readonly id: K }, V>(
    of: NodeType,
    statement: (ids: readonly K[]) => RawBuilder<R>,
    none: V,
  ) =>
    new Batch<K, R | V>(
      levels,
      async (ids) => new Map((await statement(ids).execute(db)).rows.map((row) => [row.id, row])),
      none,
      ahead<K>(of),
    );
  const many = <K extends Id, V>(
    of: NodeType,
    statement: (ids: readonly K[]) => RawBuilder<Raw>,
    read: (raw: Raw) => V,
  ) =>
    new Batch<K, readonly V[]>(
      levels,
      async (ids) => byParent((await statement(ids).execute(db)).rows, read),
      [],
      ahead<K>(of),
    );
  const once = <V>(read: () => Promise<V>): (() => Awaitable<V>) => {
    const batch = new Batch<"", V | null>(levels, async () => new Map([["", await read()]]), null);
    return () => batch.get("") as Awaitable<V>;
  };

  const nodes = new Map(nodeTypes.map((type) => [type, nodesOf(type)]));
  const hold = <R extends AnyRow>(type: NodeType, row: R): R => {
    nodes.get(type)?.byId.put(row.id, row);
    nodes.get(type)?.byKey.put(row.key, row);
    if (page === null) return row;
    known.get(type)?.add(row.id);
    for (const { to, column } of references.get(type) ?? []) {
      const id = (row as unknown as Readonly<Record<string, Id | null>>)[column] ?? null;
      if (id !== null) known.get(to)?.add(id);
    }
    return row;
  };
  function nodesOf(type: NodeType) {
    const { withKeys, withSlugs, key } = nodeTables[type];
    const read = async (fits: Parameters<typeof readRows>[2]): Promise<AnyRow[]> =>
      (await readRows(db, type, fits)).map((row) => hold(type, row));
    return {
      byId: new Batch<Id, AnyRow | null>(
        levels,
        async (ids) => new Map((await read(withIds(type, ids))).map((row) => [row.id, row])),
        null,
        ahead<Id>(type),
      ),
      byKey: new Batch<string, AnyRow | null>(
        levels,
        async (keys) => new Map((await read(withKeys(keys))).map((row) => [row.key, row])),
        null,
      ),
      bySlug: new Batch<string, readonly AnyRow[]>(
        levels,
        async (slugs) => {
          if (withSlugs === null) throw new TypeError(`${type} has no slug`);
          const rows = await read(sql`${withSlugs(slugs)} order by ${key} collate "C"`);
          return Map.groupBy(rows, (row) => (row as unknown as { readonly slug: string }).slug);
        },
        [],
      ),
    };
  }
  for (const row of page?.rows ?? []) if (page) hold(page.type, row);

  const under = Object.fromEntries(
    Object.entries(statements.holders).flatMap(([of, names]) =>
      names.map((name) => {
        const read = statements.readersUnder[name] ?? ((raw: Raw) => raw);
        const batch = many(of as NodeType, statements.under[name], read);
        return [name, (id: number) => batch.get(id)];
      }),
    ),
  ) as unknown as Pick<GraphReader, keyof typeof statements.under>;
  const editionsOf = many("Municipality", statements.editionsUnder, nodeTables.Edition.read);
  const mentions = new Map(
    mentionLists.map((list) => {
      const { read } = mentionTables[list];
      return [list, many<number, unknown>("Report", (ids) => mentionsOf(list, ids), read)];
    }),
  );
  const texts = one<number, ReportTexts & { readonly id: number }, ReportTexts>(
    "Report",
    statements.texts,
    noTexts,
  );
  const introductions = one("Edition", statements.introductions, null);
  const documentTexts = one("Document", statements.documentTexts, null);
  const documentBlocks = one("Document", statements.documentBlocks, null);
  const freshness = one("Edition", statements.freshness, statements.noFreshness);
  const motionsByNumber = new Batch<string, readonly MotionRow[]>(
    levels,
    async (keys) => {
      const rows = await readRows(db, "Motion", isOneOfTexts(`${nodeTables.Motion.alias}.key`, keys));
      return Map.groupBy(
        rows.filter(({ number }) => number !== null),
        ({ number }) => motionKeyOf(number ?? ""),
      );
    },
    [],
  );
  const keyOf = ({ type, key }: AskedAddress): string => `${type} ${key}`;
  const formers = new Batch<AskedAddress, Former | null>(levels, (asked) => readFormers(db, asked), null, {
    keyOf,
  });
  const all = new Map(
    nodeTypes.map((type) => [
      type,
      once<readonly AnyRow[]>(() => readRows(db, type, sql`true order by ${wholeOrder(type)}`)),
    ]),
  );

  const pages = listBatch<RowPage<ListedType>>(
    levels,
    async ({ list, page: asked }, parents) =>
      asked ? readPages(db, { list, page: asked }, parents) : new Map<number | null, RowPage<ListedType>>(),
    { rows: [], more: false },
  );
  const totals = listBatch(levels, ({ list }, parents) => readTotals(db, list, parents), 0);

  return {
    byId: <T extends NodeType>(type: T, id: IdOf<T>) =>
      nodes.get(type)?.byId.get(id) as Awaitable<Rows[T] | null>,
    byKey: <T extends NodeType>(type: T, key: string) =>
      nodes.get(type)?.byKey.get(key) as Awaitable<Rows[T] | null>,
    bySlug: <T extends SluggedType>(type: T, slug: string) =>
      nodes.get(type)?.bySlug.get(slug) as unknown as Awaitable<readonly Rows[T][]>,
    motionsByNumber: (number) => motionsByNumber.get(motionKeyOf(number)),
    former: (type, key) => formers.get({ type, key }),
    ...under,
    editionsOf: (code) => editionsOf.get(code),
    reportTexts: (id) => texts.get(id),
    holdTexts: (ids) => andThen(together(ids.map((id) => texts.get(id))), () => undefined),
    mentions: <N extends MentionField>(list: N, id: number) =>
      mentions.get(list)?.get(id) as unknown as Awaitable<readonly MentionRow<N>[]>,
    introduction: (id) => andThen(introductions.get(id), (row) => row?.introduction ?? null),
    freshness: (id) => freshness.get(id),
    documentText: (id) => andThen(documentTexts.get(id), (row) => row?.text ?? ""),
    documentBlocks: (id) =>
      andThen(documentBlocks.get(id), (row) => JSON.parse(row?.blocks ?? "[]") as readonly PlacedBlock[]),
    all: <T extends WholeType>(type: T) => all.get(type)?.() as unknown as Awaitable<readonly Rows[T][]>,
    dataset: once(() => statements.readDataset(db)),
    counts: once(() => statements.readCounts(db)),
    page: <T extends ListedType>(list: Extract<List, { of: T }>, asked: PageRequest) =>
      pages.get({ list, page: asked }) as unknown as Awaitable<RowPage<T>>,
    count: (list) => totals.get({ list, page: null }),
    initials: (list) => readInitials(db, list),
  };
}

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
  readerOf: (type, rows) => sqlReader(db, { type, rows }),
});

import type DataLoader from "dataloader";
import { sql } from "kysely";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { nodeTypes, type NodeType } from "../../domain/global-id.ts";
import { motionKeyOf } from "../../domain/motion-key.ts";
import type {
  GraphReader,
  List,
  ListedType,
  PageRequest,
  RowPage,
  SluggedType,
  WholeType,
  Former,
} from "../reader.ts";
import type { EditionRow, IdOf, MentionRow, MotionRow, ReportTexts, Rows, PlacedBlock } from "../rows.ts";
import { isOneOfTexts, moment } from "./fragments.ts";
import type { Db } from "../../database/tables.ts";
import {
  BatchScheduler,
  listLoader,
  manyLoader,
  nodeLoaders,
  oneLoader,
  onceLoader,
  readRows,
} from "./loaders.ts";
import { mentionsOf, mentionTables } from "./mention-tables.ts";
import { nodeTables, wholeOrder } from "./node-tables.ts";
import { noTexts } from "./report-texts.ts";
import * as statements from "./statements.ts";
import { readInitials, readPages, readTotals } from "./pages.ts";

interface AskedAddress {
  readonly type: string;
  readonly key: string;
}

interface Row extends AskedAddress {
  readonly asked: string;
  readonly name: string;
  readonly at: string | null;
  readonly reason: string | null;
}

/** How often a thing got another address; more is a circle. */
const mostSteps = 100;

/** Where addresses that were given lead, in the order asked; null for one that was never given. */
async function readFormers(db: Db, asked: readonly AskedAddress[]): Promise<(Former | null)[]> {
  const { rows } = await sql<Row>`
    with recursive path as (
      select g.key as asked, g.type, g.key, g.name, g.gone_at, g.reason, g.leads_to, 0 as step from given_address g
      where ${isOneOfTexts(
        "g.type",
        asked.map(({ type }) => type),
      )} and ${isOneOfTexts(
        "g.key",
        asked.map(({ key }) => key),
      )}
      union all
      select path.asked, g.type, g.key, g.name, g.gone_at, g.reason, g.leads_to, step + 1
      from path join given_address g on g.type = path.type and g.key = path.leads_to where step < ${mostSteps}
    )
    select distinct on (type, asked) type, asked, key, name, ${moment("gone_at")} as at, reason
    from path order by type, asked, step desc`.execute(db);
  const found = new Map(rows.map((row) => [`${row.type} ${row.asked}`, row]));
  return asked.map(({ type, key }) => {
    const row = found.get(`${type} ${key}`);
    if (row === undefined) return null;
    const { name, at, reason } = row;
    return at === null ? { key: row.key } : { key: null, name, at, reason: reason ?? "" };
  });
}

type NodeLoaders = { readonly [T in NodeType]: ReturnType<typeof nodeLoaders<T>> };
type MentionLoaders = { readonly [N in MentionField]: DataLoader<number, readonly MentionRow<N>[]> };

const mentionLoader = <N extends MentionField>(levels: BatchScheduler, db: Db, list: N) =>
  manyLoader(
    levels,
    db,
    (ids: readonly number[]) => mentionsOf(list, ids),
    (raw): MentionRow<N> => mentionTables[list].read(raw),
  );

/**
 * Reads the graph for one request from a database. What is asked for at one time becomes one statement
 * for each sort of thing; what was read once is not read again: make a new reader for every request.
 */
export function sqlReader(db: Db): GraphReader {
  const levels = new BatchScheduler();
  const nodes = Object.fromEntries(
    (Object.keys(nodeTables) as NodeType[]).map((type) => [type, nodeLoaders(levels, db, type)]),
  ) as NodeLoaders;
  const mentions = Object.fromEntries(
    (Object.keys(mentionFields) as MentionField[]).map((list) => [list, mentionLoader(levels, db, list)]),
  ) as MentionLoaders;
  const { under, readersUnder } = statements;
  type Under = keyof typeof under;
  const loaders = Object.fromEntries(
    (Object.keys(under) as Under[]).map((name) => {
      const loader = manyLoader(levels, db, under[name], readersUnder[name] ?? ((raw) => raw));
      return [name, (id: number) => loader.load(id)];
    }),
  ) as unknown as Pick<GraphReader, Under>;
  const editionsOf = manyLoader<string, EditionRow>(
    levels,
    db,
    statements.editionsUnder,
    nodeTables.Edition.read,
  );
  const texts = oneLoader(levels, db, statements.texts);
  const held = new Map<number, ReportTexts>();
  const readTexts = async (id: number): Promise<ReportTexts> => (await texts.load(id)) ?? noTexts;
  const introductions = oneLoader(levels, db, statements.introductions);
  const documentTexts = oneLoader(levels, db, statements.documentTexts);
  const documentBlocks = oneLoader(levels, db, statements.documentBlocks);
  const freshness = oneLoader(levels, db, statements.freshness);
  const motionsByNumber = levels.loader(async (keys: readonly string[]): Promise<MotionRow[][]> => {
    const rows = await readRows(db, "Motion", isOneOfTexts("m.key", keys));
    return keys.map((key) => rows.filter(({ number }) => number !== null && motionKeyOf(number) === key));
  });
  const formers = levels.loader((addresses: readonly string[]) =>
    readFormers(
      db,
      addresses.map((address) => {
        const space = address.indexOf(" ");
        return { type: address.slice(0, space), key: address.slice(space + 1) };
      }),
    ),
  );
  const whole = <V>(read: () => Promise<V>) => onceLoader(levels, read);
  const all = new Map(
    nodeTypes.map((type) => [type, whole(() => readRows(db, type, sql`true order by ${wholeOrder(type)}`))]),
  );
  const dataset = whole(() => statements.readDataset(db));
  const counts = whole(() => statements.readCounts(db));
  const nothing: RowPage<ListedType> = { rows: [], more: false };
  const pages = listLoader(
    levels,
    async ({ list, page }, parents) =>
      page ? readPages(db, { list, page }, parents) : new Map<number | null, typeof nothing>(),
    nothing,
  );
  const totals = listLoader(levels, ({ list }, parents) => readTotals(db, list, parents), 0);

  return {
    byId: <T extends NodeType>(type: T, id: IdOf<T>): Promise<Rows[T] | null> => nodes[type].byId.load(id),
    byKey: <T extends NodeType>(type: T, key: string): Promise<Rows[T] | null> => nodes[type].byKey.load(key),
    bySlug: <T extends SluggedType>(type: T, slug: string): Promise<readonly Rows[T][]> =>
      nodes[type].bySlug.load(slug),
    motionsByNumber: (number) => motionsByNumber.load(motionKeyOf(number)),
    former: (type, key) => formers.load(`${type} ${key}`),
    ...loaders,
    reportTexts: (id) => held.get(id) ?? readTexts(id),
    holdTexts: async (ids) => {
      await Promise.all(ids.map(async (id) => held.set(id, await readTexts(id))));
    },
    mentions: <N extends MentionField>(list: N, id: number): Promise<readonly MentionRow<N>[]> =>
      (mentions[list] as DataLoader<number, readonly MentionRow<N>[]>).load(id),
    editionsOf: (code) => editionsOf.load(code),
    introduction: async (id) => (await introductions.load(id))?.introduction ?? null,
    freshness: async (id) => (await freshness.load(id)) ?? statements.noFreshness,
    documentText: async (id) => (await documentTexts.load(id))?.text ?? "",
    documentBlocks: async (id) =>
      JSON.parse((await documentBlocks.load(id))?.blocks ?? "[]") as readonly PlacedBlock[],
    all: <T extends WholeType>(type: T) => (all.get(type) as DataLoader<"", Rows[T][]>).load(""),
    dataset: () => dataset.load(""),
    counts: () => counts.load(""),
    page: <T extends ListedType>(list: Extract<List, { of: T }>, page: PageRequest): Promise<RowPage<T>> =>
      pages.load({ list, page }) as Promise<RowPage<T>>,
    count: (list) => totals.load({ list, page: null }),
    initials: (list) => readInitials(db, list),
  };
}

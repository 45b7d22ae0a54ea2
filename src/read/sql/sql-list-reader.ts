import type { Awaitable } from "../awaitable.ts";
import { type RawBuilder, sql } from "kysely";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { nodeTypes, type NodeType } from "../../domain/global-id.ts";
import { isReference } from "../../domain/kinds/kind.ts";
import { propertiesOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import type { GraphReader, ListReader } from "../reader.ts";
import type { IdOf, MentionRow, Rows } from "../rows.ts";
import type { Db } from "../../database/tables.ts";
import { readRows, withIds } from "./loaders.ts";
import { mentionsOf, mentionTables } from "./mention-tables.ts";
import { nodeTables } from "./node-tables.ts";
import { type Raw, allOf } from "./fragments.ts";
import { noTexts } from "./report-texts.ts";
import { sqlReader } from "./sql-reader.ts";
import * as statements from "./statements.ts";
import { listSql } from "./lists.ts";
import { orderOf } from "./pages.ts";

/**
 * Values of things by id. Asking for one that is not at hand reads those of all things known by then, in one
 * statement; whoever asks for another is answered at once.
 */
class Prefetch<K, V> {
  readonly #values = new Map<K, V>();
  #reading: Promise<void> | null = null;

  readonly #known: Set<K>;
  readonly #read: (ids: readonly K[]) => Promise<ReadonlyMap<K, V>>;
  readonly #none: V;

  /**
   * @param known the ids of the things, which may grow meanwhile
   * @param read the values that are there, by id
   * @param none what a thing without a value has
   */
  constructor(known: Set<K>, read: (ids: readonly K[]) => Promise<ReadonlyMap<K, V>>, none: V) {
    this.#known = known;
    this.#read = read;
    this.#none = none;
  }

  get(id: K): Awaitable<V> {
    const value = this.#values.get(id);
    if (value !== undefined) return value;
    this.#known.add(id);
    this.#reading ??= this.#readKnown().finally(() => (this.#reading = null));
    return this.#reading.then(() => this.get(id));
  }

  put(id: K, value: V): void {
    this.#values.set(id, value);
  }

  async #readKnown(): Promise<void> {
    const ids = [...this.#known].filter((id) => !this.#values.has(id));
    const read = await this.#read(ids);
    for (const id of ids) this.#values.set(id, read.get(id) ?? this.#none);
  }
}

type Id = number | string;
type Nodes = { readonly [T in NodeType]: Prefetch<IdOf<T>, Rows[T] | null> };
type Mentions = { readonly [N in MentionField]: Prefetch<number, readonly MentionRow<N>[]> };

/** What the rows of each type refer to: the type, and the property of the row that has its id. */
const references = new Map(
  nodeTypes.map((type) => [
    type,
    propertiesOf(things[type]).flatMap(([name, { kind, place }]) =>
      place === "row" && isReference(kind) ? [{ to: kind.refersTo as NodeType, column: `${name}Id` }] : [],
    ),
  ]),
);

/** A reader for what rows of one type say: what is asked of one is read for all of them, and of what they refer to. */
function pageReader<T extends NodeType>(db: Db, type: T, rows: readonly Rows[T][]): GraphReader {
  const known = new Map(Object.keys(nodeTables).map((name) => [name as NodeType, new Set<Id>()]));
  const idsOf = <K extends Id>(of: NodeType) => known.get(of) as Set<K>;
  const nodes = Object.fromEntries(
    (Object.keys(nodeTables) as NodeType[]).map((name) => [name, nodesAhead(name)]),
  ) as Nodes;

  function add<U extends NodeType>(of: U, row: Rows[U]): void {
    idsOf(of).add(row.id);
    (nodes[of] as Prefetch<Id, Rows[U] | null>).put(row.id, row);
    for (const { to, column } of references.get(of) ?? []) {
      const id = (row as unknown as Readonly<Record<string, Id | null>>)[column] ?? null;
      if (id !== null) idsOf(to).add(id);
    }
  }
  function nodesAhead<U extends NodeType>(of: U): Prefetch<Id, Rows[U] | null> {
    return new Prefetch<Id, Rows[U] | null>(
      idsOf(of),
      async (ids) => {
        const read = await readRows(db, of, withIds(of, ids));
        for (const row of read) add(of, row);
        return new Map(read.map((row) => [row.id, row]));
      },
      null,
    );
  }
  const under = <V>(
    of: NodeType,
    statement: (ids: readonly number[]) => RawBuilder<Raw>,
    read: (raw: Raw) => V,
  ) =>
    new Prefetch<number, readonly V[]>(
      idsOf(of),
      async (ids) => {
        const { rows: raws } = await statement(ids).execute(db);
        const lists = new Map<number, V[]>();
        for (const raw of raws) {
          const list = lists.get(raw["parent"] as number);
          if (list === undefined) lists.set(raw["parent"] as number, [read(raw)]);
          else list.push(read(raw));
        }
        return lists;
      },
      [],
    );

  for (const row of rows) add(type, row);
  const texts = new Prefetch(
    idsOf<number>("Report"),
    async (ids) => {
      const { rows: read } = await statements.texts(ids).execute(db);
      return new Map(read.map((row) => [row.id, row]));
    },
    { id: 0, ...noTexts },
  );
  const mentions = Object.fromEntries(
    (Object.keys(mentionFields) as MentionField[]).map((list) => [
      list,
      under<unknown>("Report", (ids) => mentionsOf(list, ids), mentionTables[list].read),
    ]),
  ) as unknown as Mentions;
  const reportsOfPilot = under("Pilot", statements.under.reportsOfPilot, (raw) => {
    const row = nodeTables.Report.read(raw);
    add("Report", row);
    return row;
  });
  const editionsOfMotion = under("Motion", statements.under.editionsOfMotion, nodeTables.Edition.read);
  const spellings = under("Partner", statements.under.spellings, ({ printed }) => String(printed));
  const provenance = under("Report", statements.under.provenance, statements.readProvenance);

  return {
    ...sqlReader(db),
    byId: (of, id) => nodes[of].get(id),
    reportTexts: (id) => texts.get(id),
    mentions: (list, id) => mentions[list].get(id),
    reportsOfPilot: (id) => reportsOfPilot.get(id),
    editionsOfMotion: (id) => editionsOfMotion.get(id),
    spellings: (id) => spellings.get(id),
    provenance: (id) => provenance.get(id),
  };
}

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

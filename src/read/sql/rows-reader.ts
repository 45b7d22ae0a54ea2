import type { RawBuilder } from "kysely";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { nodeTypes, type NodeType } from "../../domain/global-id.ts";
import { isReference } from "../../domain/kinds/kind.ts";
import { propertiesOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import type { GraphReader } from "../reader.ts";
import type { IdOf, MentionRow, Rows } from "../rows.ts";
import { Prefetch } from "./prefetch.ts";
import type { Db } from "../../database/tables.ts";
import { readRows, withIds } from "./loaders.ts";
import { mentionsOf, mentionTables } from "./mention-tables.ts";
import { nodeTables } from "./node-tables.ts";
import type { Raw } from "./raw.ts";
import { noTexts } from "./report-texts.ts";
import { sqlReader } from "./sql-reader.ts";
import * as statements from "./statements.ts";

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
export function pageReader<T extends NodeType>(db: Db, type: T, rows: readonly Rows[T][]): GraphReader {
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
  /** What hangs under the things of a type. */
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

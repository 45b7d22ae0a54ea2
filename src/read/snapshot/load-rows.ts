import { sql } from "kysely";
import { nodeTypes } from "../../domain/global-id.ts";
import { isReference } from "../../domain/kinds/kind.ts";
import { propertiesOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { mentionFields, mentionLists, type MentionField } from "../../domain/mention-fields.ts";
import type { IdOf, MentionRow, Rows } from "../rows.ts";
import type { Db } from "../../database/tables.ts";
import { mentionsOf, mentionTables } from "../sql/mention-tables.ts";
import { nodeTables } from "../sql/node-tables.ts";
import type { Raw } from "../sql/fragments.ts";
import {
  compareTexts,
  type RowIndex,
  type SnapshotMentions,
  type SnapshotRows,
  type SnapshotType,
} from "./snapshot-rows.ts";
import type { Scale } from "./scale.ts";

/** So many rows at a time, so that what else goes on never waits long. */
const atOnce = 1000;

/** Reads all rows of a type in the order of their ids, a page at a time. */
async function* readAll<T extends SnapshotType>(
  db: Db,
  type: T,
  scale: Scale,
): AsyncGenerator<readonly Rows[T][]> {
  const { columns, from, id, idType, read } = nodeTables[type];
  let last: number | string = idType === "int" ? -1 : "";
  for (;;) {
    const { rows } = await sql<Raw>`select ${columns} from ${from} where ${sql.ref(id)} > ${last}
      order by ${sql.ref(id)} limit ${atOnce}`.execute(db);
    const page = rows.map((raw) => read(scale.share(raw)));
    for (const row of page) scale.weigh(row);
    yield page;
    const end = page.at(-1);
    if (end === undefined || page.length < atOnce) return;
    last = end.id;
  }
}

async function hold<T extends SnapshotType>(
  db: Db,
  type: T,
  scale: Scale,
  each: (rows: readonly Rows[T][]) => Promise<void> = async () => undefined,
): Promise<RowIndex<T>> {
  const byId = new Map<IdOf<T>, Rows[T]>();
  const byKey = new Map<string, Rows[T]>();
  const slugged: (Rows[T] & { readonly slug: string })[] = [];
  for await (const rows of readAll(db, type, scale)) {
    for (const row of rows) {
      byId.set(row.id, row);
      byKey.set(row.key, row);
      if ("slug" in row) slugged.push(row as Rows[T] & { readonly slug: string });
    }
    await each(rows);
  }
  slugged.sort((a, b) => compareTexts(a.key, b.key));
  return { byId, byKey, bySlug: Map.groupBy(slugged, ({ slug }) => slug) };
}

type LoadedRows = { -readonly [T in SnapshotType]?: RowIndex<T> };

/** The properties of the mentions of each list that point at something, with what they point at. */
const pointers = new Map(
  mentionLists.map((list) => [
    list,
    propertiesOf(things[mentionFields[list].thing]).flatMap(([name, { kind, place }]) =>
      place === "row" && isReference(kind) ? [{ name, to: kind.refersTo as SnapshotType }] : [],
    ),
  ]),
);

/** Puts the row that is held in the place of the one that came along with a mention. */
function shareMentioned<N extends MentionField>(
  list: N,
  mention: MentionRow<N>,
  held: LoadedRows,
): MentionRow<N> {
  const shared: Record<string, unknown> = { ...mention };
  for (const { name, to } of pointers.get(list) ?? []) {
    const row = shared[name] as { readonly id: number } | null;
    const rows = held[to]?.byId as ReadonlyMap<number, unknown> | undefined;
    if (row !== null) shared[name] = rows?.get(row.id) ?? row;
  }
  return shared as MentionRow<N>;
}

type Collected = { readonly [N in MentionField]: Map<number, MentionRow<N>[]> };

async function collect<N extends MentionField>(
  db: Db,
  list: N,
  reports: readonly number[],
  scale: Scale,
  held: LoadedRows,
  collected: Collected,
): Promise<void> {
  const { read } = mentionTables[list];
  const { rows: found } = await mentionsOf(list, reports).execute(db);
  const byReport: Map<number, MentionRow<N>[]> = collected[list];
  for (const [report, raws] of Map.groupBy(found, ({ parent }) => parent as number)) {
    const mentions = raws.map((raw) => shareMentioned(list, read(scale.share(raw)), held));
    scale.weigh(mentions);
    byReport.set(report, mentions);
  }
}

/**
 * Reads all rows and mentions that a snapshot holds.
 * @throws {TooLarge} when they weigh more than the scale allows.
 */
export async function loadRows(
  db: Db,
  scale: Scale,
): Promise<{ readonly rows: SnapshotRows; readonly mentions: SnapshotMentions }> {
  const held: LoadedRows = {};
  const put = <T extends SnapshotType>(type: T, rows: RowIndex<T>): void => {
    (held as Record<SnapshotType, unknown>)[type] = rows;
  };
  const mentioned = new Set([...pointers.values()].flatMap((to) => to.map((pointer) => pointer.to)));
  const mentions = Object.fromEntries(mentionLists.map((list) => [list, new Map()])) as unknown as Collected;
  // What is mentioned comes first, so that mentions share its rows.
  const types = nodeTypes.filter((type): type is SnapshotType => type !== "Change");
  for (const type of types.toSorted((a, b) => Number(mentioned.has(b)) - Number(mentioned.has(a))))
    put(
      type,
      await hold(db, type, scale, async (rows) => {
        if (type !== "Report") return;
        const ids = rows.map(({ id }) => Number(id));
        for (const list of mentionLists) await collect(db, list, ids, scale, held, mentions);
      }),
    );
  return { rows: held as SnapshotRows, mentions };
}

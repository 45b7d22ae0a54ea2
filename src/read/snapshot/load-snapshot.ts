import { motionKeyOf } from "../../domain/motion-key.ts";
import type { EditionRow, MotionRow, ReportRow } from "../rows.ts";
import { editionSortText } from "../sort-texts.ts";
import {
  compareTexts,
  type SnapshotBesides,
  type SnapshotLinks,
  type SnapshotMentions,
  type SnapshotRows,
  type SnapshotChange,
  type SnapshotType,
} from "./snapshot-rows.ts";
import { sql, type Kysely } from "kysely";
import { snake } from "../../domain/thing.ts";
import type { Db, Tables } from "../../database/tables.ts";
import { changeKinds, sourcesOf } from "../../domain/dimensions/values.ts";
import { things } from "../../domain/things/things.ts";
import { Scale, TooLarge } from "./scale.ts";
import { nodeTypes } from "../../domain/global-id.ts";
import { isWhole } from "../reader.ts";
import { freshness, readCounts, readDataset } from "../sql/statements.ts";
import { readPilotsByValue } from "./pilots-by-value.ts";
import { loadRows } from "./load-rows.ts";
import { loadTexts } from "./load-texts.ts";
import type { Snapshot } from "./snapshot-reader.ts";
import { SnapshotLists } from "./snapshot-lists.ts";

function addTo<K, V>(sets: Map<K, Set<V>>, key: K | null, value: V): void {
  if (key === null) return;
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** Editions in the order in which they appear. */
const inOrder = (editions: Iterable<EditionRow>): EditionRow[] =>
  [...editions].toSorted((a, b) => compareTexts(editionSortText(a), editionSortText(b)));

function linkRows(
  rows: SnapshotRows,
  mentions: SnapshotMentions,
  { changes, saying }: SnapshotBesides,
): SnapshotLinks {
  const editions = inOrder(rows.Edition.byId.values());
  const placeOf = new Map(editions.map(({ id }, place) => [id, place]));
  const latestFirst = (a: ReportRow, b: ReportRow): number =>
    (placeOf.get(b.editionId) ?? 0) - (placeOf.get(a.editionId) ?? 0) || a.position - b.position;
  const reportsOfPilot = Map.groupBy(rows.Report.byId.values(), ({ pilotId }) => pilotId);
  for (const reports of reportsOfPilot.values()) reports.sort(latestFirst);
  const reportsOfEdition = Map.groupBy(rows.Report.byId.values(), ({ editionId }) => editionId);
  for (const reports of reportsOfEdition.values()) reports.sort((a, b) => a.position - b.position);
  const numbered = [...rows.Motion.byId.values()].filter(isNumbered);
  return {
    reportsOfPilot,
    reportsOfEdition,
    editionsOf: Map.groupBy(editions, ({ municipalityId }) => municipalityId),
    editionsOfMotion: linkEditions(rows, mentions, editions),
    motionsByKey: Map.groupBy(numbered, ({ number }) => motionKeyOf(number)),
    spellings: listSpellings(mentions),
    changesOfPilot: Map.groupBy(changes, ({ pilotId }) => pilotId),
    saying,
  };
}

const isNumbered = (motion: MotionRow): motion is MotionRow & { readonly number: string } =>
  motion.number !== null;

/** The editions that mention a motion or have it as their mandate. */
function linkEditions(
  rows: SnapshotRows,
  mentions: SnapshotMentions,
  editions: readonly EditionRow[],
): SnapshotLinks["editionsOfMotion"] {
  const ids = new Map<number, Set<number>>();
  for (const { id, editionId } of rows.Report.byId.values())
    for (const { motion } of mentions.motions.get(id) ?? []) addTo(ids, motion.id, editionId);
  for (const { id, mandateId } of editions) addTo(ids, mandateId, id);
  return new Map([...ids].map(([motion, of]) => [motion, inOrder(editionsIn(rows, of))]));
}

const editionsIn = ({ Edition }: SnapshotRows, ids: Iterable<number>): EditionRow[] =>
  Array.from(ids, (id) => Edition.byId.get(id)).filter((edition) => edition !== undefined);

function listSpellings(mentions: SnapshotMentions): SnapshotLinks["spellings"] {
  const spellings = new Map<number, Set<string>>();
  for (const list of mentions.partners.values())
    for (const { partner, printed } of list) addTo(spellings, partner.id, printed);
  return new Map([...spellings].map(([id, printed]) => [id, [...printed].toSorted(compareTexts)]));
}

/** The fields of long text that filters ask for. */
const longFields = (): string[] =>
  sourcesOf().flatMap(({ over, path }) =>
    (over === "reports" || over === "latest") && path in things.Report.properties
      ? things.Report.properties[path as "goal"].place === "asked"
        ? [path]
        : []
      : [],
  );

/** Reads what filters ask of rows that a snapshot does not hold: which reports have a text, and some changes. */
async function loadBesides(db: Db, scale: Scale): Promise<SnapshotBesides> {
  const saying = new Map<string, ReadonlySet<number>>();
  for (const field of longFields()) {
    const { rows } = await sql<{ id: number }>`select id from report
      where ${sql.ref(snake(field))} is not null`.execute(db);
    saying.set(field, new Set(rows.map(({ id }) => id)));
  }
  const { rows: changes } =
    await sql<SnapshotChange>`select kind, pilot_id as "pilotId", edition_id as edition, days, field
    from change where kind = any(${changeKinds()}::text[])`.execute(db);
  for (const change of changes) scale.weigh(change);
  return { saying, changes };
}

type Values = Readonly<Record<string, string | number | null>>;

/** Compares rows by properties in turn: numbers by size and absent ones last, all else as text. */
function compareBy(properties: readonly string[], a: Values, b: Values): number {
  for (const name of properties) {
    const [one = null, other = null] = [a[name], b[name]];
    const order =
      typeof one === "string" && typeof other === "string"
        ? compareTexts(one, other)
        : (one === null ? 1 : 0) - (other === null ? 1 : 0) || Number(one) - Number(other);
    if (order !== 0) return order;
  }
  return 0;
}

/** The rows of lists that come whole, in their order. */
function wholeLists(rows: SnapshotRows): Snapshot["whole"] {
  const lists = nodeTypes.flatMap((type) => {
    if (!isWhole(type)) return [];
    const { order } = things[type].plural;
    const held = [...rows[type as SnapshotType].byId.values()];
    return [
      [type, held.toSorted((a, b) => compareBy(order, a as unknown as Values, b as unknown as Values))],
    ];
  });
  return Object.fromEntries(lists) as Snapshot["whole"];
}

/**
 * Reads the graph as it is at one revision into memory.
 *
 * @param most bytes that it may take
 * @returns null when it would take more
 */
export async function loadSnapshot(db: Kysely<Tables>, most: number): Promise<Snapshot | null> {
  const scale = new Scale(most);
  try {
    return await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (trx) => {
        // All of it may take longer than one answer may.
        await sql`set local statement_timeout = 0`.execute(trx);
        const dataset = await readDataset(trx);
        const counts = await readCounts(trx);
        const { rows, mentions } = await loadRows(trx, scale);
        const { rows: fresh } = await freshness([...rows.Edition.byId.keys()]).execute(trx);
        const links = linkRows(rows, mentions, await loadBesides(trx, scale));
        const lists = new SnapshotLists(rows, links, await readPilotsByValue(rows, links, mentions));
        return {
          dataset,
          counts,
          freshness: new Map(fresh.map(({ id, ...figures }) => [id, figures])),
          rows,
          mentions,
          links,
          whole: wholeLists(rows),
          lists,
          texts: await loadTexts(trx, rows, scale),
          size: scale.weight,
        };
      });
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

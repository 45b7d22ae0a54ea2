import { motionKeyOf } from "../../domain/motion-key.ts";
import type { MotionRow, ReportRow } from "../rows.ts";
import { editionSortText } from "../sort-texts.ts";
import {
  compareTexts,
  type SnapshotBesides,
  type SnapshotLinks,
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
import type { Raw } from "../sql/fragments.ts";
import { byParent } from "../sql/loaders.ts";
import { nodeTables, wholeOrder } from "../sql/node-tables.ts";
import { freshness, readCounts, readDataset, under } from "../sql/statements.ts";
import { readPilotsByValue } from "./pilots-by-value.ts";
import { loadRows } from "./load-rows.ts";
import { loadTexts } from "./load-texts.ts";
import type { Snapshot } from "./snapshot-reader.ts";
import { SnapshotLists } from "./snapshot-lists.ts";

function linkRows(rows: SnapshotRows, { changes, ...besides }: SnapshotBesides): SnapshotLinks {
  const editions = [...rows.Edition.byId.values()].toSorted((a, b) =>
    compareTexts(editionSortText(a), editionSortText(b)),
  );
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
    motionsByKey: Map.groupBy(numbered, ({ number }) => motionKeyOf(number)),
    changesOfPilot: Map.groupBy(changes, ({ pilotId }) => pilotId),
    ...besides,
  };
}

const isNumbered = (motion: MotionRow): motion is MotionRow & { readonly number: string } =>
  motion.number !== null;

/** What a statement tells under things of a type, by their ids and in its order. */
async function readUnder<V>(
  db: Db,
  name: "editionsOfMotion" | "spellings",
  ids: Iterable<number>,
  read: (raw: Raw) => V,
): Promise<ReadonlyMap<number, readonly V[]>> {
  return byParent((await under[name]([...ids]).execute(db)).rows, read) as ReadonlyMap<number, readonly V[]>;
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

/** Reads what is asked of rows that a snapshot does not hold, and what the database puts in order. */
async function loadBesides(db: Db, rows: SnapshotRows, scale: Scale): Promise<SnapshotBesides> {
  const saying = new Map<string, ReadonlySet<number>>();
  for (const field of longFields()) {
    const { rows: found } = await sql<{ id: number }>`select id from report
      where ${sql.ref(snake(field))} is not null`.execute(db);
    saying.set(field, new Set(found.map(({ id }) => id)));
  }
  const { rows: changes } =
    await sql<SnapshotChange>`select kind, pilot_id as "pilotId", edition_id as edition, days, field
    from change where kind = any(${changeKinds()}::text[])`.execute(db);
  for (const change of changes) scale.weigh(change);
  const heldEdition = (raw: Raw) => rows.Edition.byId.get(Number(raw["id"])) ?? nodeTables.Edition.read(raw);
  return {
    saying,
    changes,
    editionsOfMotion: await readUnder(db, "editionsOfMotion", rows.Motion.byId.keys(), heldEdition),
    spellings: await readUnder(db, "spellings", rows.Partner.byId.keys(), ({ printed }) => String(printed)),
  };
}

/** The rows of lists that come whole, in their order. */
async function wholeLists(db: Db, rows: SnapshotRows): Promise<Snapshot["whole"]> {
  const lists: [string, unknown[]][] = [];
  for (const type of nodeTypes.filter(isWhole)) {
    const { from, id } = nodeTables[type];
    const { rows: ids } = await sql<{ id: never }>`select ${sql.ref(id)} as id from ${from}
      order by ${wholeOrder(type)}`.execute(db);
    const { byId } = rows[type as SnapshotType];
    lists.push([type, ids.map((row) => byId.get(row.id)).filter((row) => row !== undefined)]);
  }
  return Object.fromEntries(lists) as unknown as Snapshot["whole"];
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
        const links = linkRows(rows, await loadBesides(trx, rows, scale));
        const lists = new SnapshotLists(rows, links, await readPilotsByValue(rows, links, mentions));
        return {
          dataset,
          counts,
          freshness: new Map(fresh.map(({ id, ...figures }) => [id, figures])),
          rows,
          mentions,
          links,
          whole: await wholeLists(trx, rows),
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

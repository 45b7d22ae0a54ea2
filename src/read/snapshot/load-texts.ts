import type { Db } from "../../database/tables.ts";
import type { ChangeRow, ReportTexts } from "../rows.ts";
import { nodeTables } from "../sql/node-tables.ts";
import { texts, under } from "../sql/statements.ts";
import type { Scale } from "./scale.ts";
import type { SnapshotRows, SnapshotTexts } from "./snapshot-rows.ts";

/** So many pilots or reports at a time: their texts are long, and what else goes on should not wait for them. */
const atOnce = 100;

function* pagesOf<T>(all: Iterable<T>): Generator<T[]> {
  const rest = [...all];
  for (let at = 0; at < rest.length; at += atOnce) yield rest.slice(at, at + atOnce);
}

async function loadChanges(
  db: Db,
  pilots: Iterable<number>,
  scale: Scale,
): Promise<SnapshotTexts["changes"]> {
  const changes = new Map<number, readonly ChangeRow[]>();
  for (const ids of pagesOf(pilots)) {
    const { rows } = await under.changesOfPilot(ids).execute(db);
    for (const [pilot, raws] of Map.groupBy(rows, ({ parent }) => parent as number)) {
      const own = raws.map((raw) => nodeTables.Change.read(scale.share(raw)));
      scale.weigh(own);
      changes.set(pilot, own);
    }
  }
  return changes;
}

async function loadReports(
  db: Db,
  reports: Iterable<number>,
  scale: Scale,
): Promise<SnapshotTexts["reports"]> {
  const held = new Map<number, ReportTexts>();
  for (const ids of pagesOf(reports)) {
    const { rows } = await texts(ids).execute(db);
    for (const row of rows) {
      const own = scale.share(row) as typeof row;
      scale.weigh(own);
      held.set(row.id, own);
    }
  }
  return held;
}

/** Reads what is long: changes first, of which there is less, then the texts of reports; each when all of it fits. */
export async function loadTexts(
  db: Db,
  { Pilot, Report }: SnapshotRows,
  scale: Scale,
): Promise<SnapshotTexts> {
  const changes = await scale.holdIfFits(() => loadChanges(db, Pilot.byId.keys(), scale));
  const reports = await scale.holdIfFits(() => loadReports(db, Report.byId.keys(), scale));
  return { changes, reports };
}

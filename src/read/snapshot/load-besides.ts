import { sql } from "kysely";
import { snake } from "../../domain/table-names.ts";
import type { Db } from "../../database/tables.ts";
import { changeKinds, sourcesOf } from "../../domain/dimensions/sources.ts";
import { things } from "../../domain/things/things.ts";
import type { SnapshotBesides, SnapshotChange } from "./snapshot-rows.ts";
import type { Scale } from "./scale.ts";

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
export async function loadBesides(db: Db, scale: Scale): Promise<SnapshotBesides> {
  const saying = new Map<string, ReadonlySet<number>>();
  for (const field of longFields()) {
    const { rows } = await sql<{ id: number }>`select id from report
      where ${sql.ref(snake(field))} is not null`.execute(db);
    saying.set(field, new Set(rows.map(({ id }) => id)));
  }
  const { rows: changes } =
    await sql<SnapshotChange>`select kind, pilot_id as "pilotId", edition_id as edition, days
    from change where kind = any(${changeKinds()}::text[])`.execute(db);
  for (const change of changes) scale.weigh(change);
  return { saying, changes };
}

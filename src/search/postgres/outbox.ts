import { sql, type Kysely } from "kysely";
import { keyOf, partsOfKey } from "../../domain/addresses.ts";
import { namedTypes, referringTo } from "../../domain/referred.ts";
import { tableOf } from "../../domain/thing.ts";
import type { Tables } from "../../database/database.ts";
import { things } from "../../domain/things/things.ts";

/** What a stretch of the outbox changed. */
export interface Changed {
  /** Keys of pilots whose document may differ. */
  readonly pilots: readonly string[];
  /** Id and revision of the last event. */
  readonly position: string;
  readonly revision: number;
}

interface EventRow {
  readonly id: string;
  readonly revision: number;
  readonly type: string;
  readonly key: string;
}

/** The latest position and revision: what a fill that starts now will hold at least. */
export async function readHead(kysely: Kysely<Tables>): Promise<{ position: string; revision: number }> {
  const { rows } = await sql<{ position: string; revision: number }>`
    select coalesce((select max(id) from event), 0)::text as position, coalesce((select max(revision) from dataset), 0) as revision`.execute(
    kysely,
  );
  return rows[0] ?? { position: "0", revision: 0 };
}

/** Reads what changed after a position, at most `limit` events; null when nothing did. */
export async function readChanged(
  kysely: Kysely<Tables>,
  position: string,
  limit: number,
): Promise<Changed | null> {
  const { rows } = await sql<EventRow>`select id::text as id, revision, type, key from event
    where id > ${position}::bigint order by id limit ${limit}`.execute(kysely);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const byType = Map.groupBy(rows, (row) => row.type);
  const keys = (type: string): string[] => (byType.get(type) ?? []).map((row) => row.key);
  const report = tableOf(things.Report);
  const named = namedTypes.flatMap((type) =>
    referringTo(type).map(({ table, column }) => {
      const mentions = table === report ? sql`` : sql`join ${sql.table(table)} x on x.report_id = r.id`;
      return sql`exists (select 1 from report r ${mentions} join ${sql.table(tableOf(things[type]))} t
        on t.id = ${sql.ref(`${table === report ? "r" : "x"}.${column}`)}
        where r.pilot_id = p.id and ${sql.ref(`t.${things[type].key}`)} = any(${keys(type)}::text[]))`;
    }),
  );
  // What changed for a pilot is part of its document, though nothing of the pilot itself need have changed.
  const ofChanges = keys("Change").map((key) => {
    const [municipality = "", , pilot = ""] = partsOfKey(key);
    return keyOf(municipality, pilot);
  });
  const linked = await sql<{ key: string }>`
    select p.address as key from pilot p where
      ${sql.join(named, sql` or `)}
      or p.municipality_code in (select municipality_code from edition where address = any(${keys("Edition")}::text[]))`.execute(
    kysely,
  );
  return {
    pilots: [...new Set([...keys("Pilot"), ...ofChanges, ...linked.rows.map(({ key }) => key)])],
    position: last.id,
    revision: last.revision,
  };
}

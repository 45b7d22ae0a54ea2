import { type Kysely, sql } from "kysely";
import type { Tables } from "../database/tables.ts";
import { endedSince, type ToldEnd } from "../domain/ended.ts";
import type { SequelKind, Verdict } from "../domain/vocabularies.ts";
import { readColumns } from "./report-row.ts";
import type { Trx } from "./rows.ts";

interface Row extends Record<string, unknown> {
  readonly pilot: number;
  readonly as_of: string;
  readonly says_over: boolean;
  readonly sequels: readonly SequelKind[];
  readonly vanished_on: string | null;
}

const toldBy = (row: Row): ToldEnd => {
  const { start, end } = readColumns(row);
  const verdict = row.successful_verdict as Verdict;
  return { asOf: row.as_of, start, end, saysOver: row.says_over, sequels: row.sequels, verdict };
};

/** Since when each pilot of a municipality is over, by what its reports say; null for one of which none says so. */
export async function deriveEnded(
  db: Kysely<Tables>,
  municipality: string,
): Promise<Map<number, string | null>> {
  const { rows } = await sql<Row>`
    with told as (
      select id, as_of, address, lead(as_of) over (order by as_of, address collate "C") as next_day
      from edition where municipality_code = ${municipality})
    select report.*, report.pilot_id as pilot, told.as_of, told.next_day as vanished_on,
      exists (select from ending_mention where report_id = report.id) as says_over,
      array(select kind from sequel_mention where report_id = report.id order by position) as sequels
    from told join report on report.edition_id = told.id
    order by told.as_of desc, told.address collate "C" desc, report.position`.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ pilot }) => pilot)].map(([pilot, latestFirst]) => [
      pilot,
      endedSince(latestFirst.map(toldBy), latestFirst[0]?.vanished_on ?? null),
    ]),
  );
}

/** Derives anew since when the pilots of a municipality are over, and stores what is not stored so. */
export async function storeEnded(trx: Trx, municipality: string): Promise<void> {
  const derived = await deriveEnded(trx, municipality);
  const stored = await trx
    .selectFrom("pilot")
    .select(["id", "ended_since"])
    .where("municipality_code", "=", municipality)
    .execute();
  for (const { id, ended_since: before } of stored) {
    const since = derived.get(id) ?? null;
    if (since === before) continue;
    await trx.updateTable("pilot").set({ ended_since: since }).where("id", "=", id).execute();
  }
}

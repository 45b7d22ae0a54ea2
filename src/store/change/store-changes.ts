import { type Kysely, sql } from "kysely";
import type { Tables } from "../../database/tables.ts";
import type { Touched } from "../context.ts";
import { insertRows, type Trx } from "../rows.ts";
import { readComparison } from "./compare-editions.ts";
import { type DerivedChange, deriveChanges } from "./derive-changes.ts";

/** The stored changes of an edition, in order. */
export async function readChanges(db: Kysely<Tables>, edition: number): Promise<DerivedChange[]> {
  const rows = await db
    .selectFrom("change")
    .select(["kind", "field", "before_text", "after_text", "days", "slip", "pilot_id", "previous_id"])
    .where("edition_id", "=", edition)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    field: row.field,
    beforeText: row.before_text,
    afterText: row.after_text,
    days: row.days,
    slip: row.slip,
    pilot: row.pilot_id,
    previous: row.previous_id,
  }));
}

/** Derives what changed in an edition; `previous` is the one just before it. */
export async function deriveChangesOf(
  db: Kysely<Tables>,
  edition: number,
  previous: number | null,
): Promise<DerivedChange[]> {
  const comparison = await readComparison(db, edition, previous);
  return comparison === null ? [] : deriveChanges(comparison);
}

/** When a revision tells what it changed. */
export interface Telling {
  readonly revision: number;
  /** ISO moment. */
  readonly now: string;
}

/** In which revision, and when, what changed for each pilot of an edition was told. */
async function readTold(
  db: Kysely<Tables>,
  edition: number,
): Promise<Map<number, { told_in: number; told_at: string }>> {
  const rows = await db
    .selectFrom("change")
    .select(["pilot_id", "told_in", "told_at"])
    .where("edition_id", "=", edition)
    .execute();
  return new Map(rows.map(({ pilot_id, ...told }) => [pilot_id, told]));
}

/** One text for a change, whatever the order in which its properties were put. */
export const textOfChange = (change: DerivedChange): string => {
  const { kind, pilot, previous, field, beforeText, afterText, days, slip } = change;
  return JSON.stringify([kind, pilot, previous, field, beforeText, afterText, days, slip]);
};
const textOf = (changes: readonly DerivedChange[] | undefined): string =>
  (changes ?? []).map(textOfChange).join("\n");

/** Pilots whose changes are not what they were. */
function differing(before: readonly DerivedChange[], after: readonly DerivedChange[]): number[] {
  const [was, is] = [before, after].map((changes) => Map.groupBy(changes, ({ pilot }) => pilot));
  const pilots = new Set([...before, ...after].map(({ pilot }) => pilot));
  return [...pilots].filter((pilot) => textOf(was?.get(pilot)) !== textOf(is?.get(pilot)));
}

export interface Neighbours {
  readonly previous: number | null;
  readonly next: number | null;
}

/** The editions of the municipality from one on, each with the one just before it, oldest first. */
async function readFrom(
  db: Kysely<Tables>,
  edition: number,
): Promise<{ readonly id: number; readonly previous: number | null }[]> {
  const { rows } = await sql<{ id: number; previous: number | null }>`
    select other.id, other.previous from (
      select id, as_of, address collate "C" as address, lag(id) over (order by as_of, address collate "C") as previous from edition
      where municipality_code = (select municipality_code from edition where id = ${edition})) other
      join edition on edition.id = ${edition}
    where (other.as_of, other.address) >= (edition.as_of, edition.address collate "C")
    order by other.as_of, other.address`.execute(db);
  return rows;
}

/**
 * Derives anew what changed in an edition and in all that come after it, whose pilots may have their previous report in
 * it, and stores what is not stored so.
 */
export async function storeChanges(
  trx: Trx,
  edition: number,
  touched: Touched,
  { revision, now }: Telling,
): Promise<Neighbours> {
  const editions = await readFrom(trx, edition);
  // Those who follow tell entries apart by their moment.
  let moment = Date.parse(now);
  for (const { id, previous } of editions) {
    const stored = await readChanges(trx, id);
    const derived = await deriveChangesOf(trx, id, previous);
    if (textOf(stored) === textOf(derived)) continue;
    const told = await readTold(trx, id);
    const pilots = differing(stored, derived);
    for (const pilot of pilots) {
      told.set(pilot, { told_in: revision, told_at: new Date(moment).toISOString() });
      moment -= 1;
    }
    if (stored.length > 0) await trx.deleteFrom("change").where("edition_id", "=", id).execute();
    await insertRows(
      trx,
      "change",
      derived.map((change, position) => ({
        kind: change.kind,
        pilot_id: change.pilot,
        edition_id: id,
        previous_id: change.previous,
        position,
        field: change.field,
        before_text: change.beforeText,
        after_text: change.afterText,
        days: change.days,
        slip: change.slip,
        told_in: revision,
        told_at: now,
        ...told.get(change.pilot),
      })),
    );
    touched.add("Pilot", pilots);
    touched.add("Edition", [id]);
  }
  return { previous: editions[0]?.previous ?? null, next: editions[1]?.id ?? null };
}

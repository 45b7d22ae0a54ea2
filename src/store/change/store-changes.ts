import { type Kysely, sql } from "kysely";
import type { Tables } from "../../database/tables.ts";
import { insertRows, type Trx } from "../rows.ts";
import type { Telling } from "../told/tell-changes.ts";
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

interface EditionInOrder {
  readonly id: number;
  readonly asOf: string;
  readonly previous: number | null;
}

/** The editions of a municipality, each with the one just before it, oldest first. */
async function readEditions(db: Kysely<Tables>, municipality: string): Promise<EditionInOrder[]> {
  const { rows } = await sql<EditionInOrder>`
    select id, as_of as "asOf", lag(id) over (order by as_of, address collate "C") as previous from edition
    where municipality_code = ${municipality} order by as_of, address collate "C"`.execute(db);
  return rows;
}

/**
 * Derives anew what changed in the editions of a municipality that speak of a day or later, whose pilots may have their
 * previous report in one that was stored, corrected or withdrawn, and stores what is not stored so.
 *
 * @param since ISO date
 * @returns the edition before one
 */
export async function storeChanges(
  trx: Trx,
  { municipality, since, edition }: { municipality: string; since: string; edition: number | null },
  { revision, now }: Pick<Telling, "revision" | "now">,
): Promise<number | null> {
  const all = await readEditions(trx, municipality);
  const editions = all.filter(({ asOf }) => asOf >= since);
  // Those who follow tell entries apart by their moment.
  let moment = Date.parse(now);
  for (const { id, previous } of editions) {
    const stored = await readChanges(trx, id);
    const derived = await deriveChangesOf(trx, id, previous);
    if (textOf(stored) === textOf(derived)) continue;
    const told = await readTold(trx, id);
    for (const pilot of differing(stored, derived)) {
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
  }
  return all.find(({ id }) => id === edition)?.previous ?? null;
}

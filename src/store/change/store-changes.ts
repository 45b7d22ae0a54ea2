import { type Kysely, sql } from "kysely";
import type { Tables } from "../../database/tables.ts";
import { insertRows, type Trx } from "../rows.ts";
import type { Telling } from "../told/tell-changes.ts";
import { type EditionInOrder, readComparison } from "./compare-editions.ts";
import { type DerivedChange, deriveChanges } from "./derive-changes.ts";

export const readChanges = (db: Kysely<Tables>, edition: number) =>
  db
    .selectFrom("change")
    .select(["kind", "field", "before_text as beforeText", "after_text as afterText", "days", "slip"])
    .select(["pilot_id as pilot", "previous_id as previous", "told_in", "told_at"])
    .where("edition_id", "=", edition)
    .orderBy("position")
    .execute();

export async function deriveChangesOf(db: Kysely<Tables>, edition: EditionInOrder): Promise<DerivedChange[]> {
  const comparison = await readComparison(db, edition);
  return comparison === null ? [] : deriveChanges(comparison);
}

/** One text for a change, whatever the order in which its properties were put. */
export const textOfChange = (change: DerivedChange): string => {
  const { kind, pilot, previous, field, beforeText, afterText, days, slip } = change;
  return JSON.stringify([kind, pilot, previous, field, beforeText, afterText, days, slip]);
};
const textOf = (changes: readonly DerivedChange[] | undefined): string =>
  (changes ?? []).map(textOfChange).join("\n");

function differing(before: readonly DerivedChange[], after: readonly DerivedChange[]): number[] {
  const [was, is] = [before, after].map((changes) => Map.groupBy(changes, ({ pilot }) => pilot));
  const pilots = new Set([...before, ...after].map(({ pilot }) => pilot));
  return [...pilots].filter((pilot) => textOf(was?.get(pilot)) !== textOf(is?.get(pilot)));
}

/** The editions of a municipality, or of all, each with the one just before it, oldest first. */
export async function readEditions(
  db: Kysely<Tables>,
  municipality: string | null,
): Promise<(EditionInOrder & { readonly address: string })[]> {
  const { rows } = await sql<EditionInOrder & { readonly address: string }>`
    select id, address, as_of as "asOf", lag(id) over (partition by municipality_code order by as_of, address collate "C") as previous
    from edition where ${municipality === null ? sql`true` : sql`municipality_code = ${municipality}`}
    order by municipality_code, as_of, address collate "C"`.execute(db);
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
  // Those who follow tell entries apart by their moment.
  let moment = Date.parse(now);
  for (const each of all.filter(({ asOf }) => asOf >= since)) {
    const { id } = each;
    const stored = await readChanges(trx, id);
    const derived = await deriveChangesOf(trx, each);
    if (textOf(stored) === textOf(derived)) continue;
    const told = new Map(stored.map(({ pilot, told_in, told_at }) => [pilot, { told_in, told_at }]));
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

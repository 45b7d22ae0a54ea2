import { type Kysely, sql } from "kysely";
import type { ReportValues } from "../../domain/report-fields.ts";
import type { Tables } from "../../database/tables.ts";
import { readColumns } from "../report-row.ts";
import type { Touched } from "../context.ts";
import { anyIdOf, insertRows, type Trx } from "../rows.ts";
import { type ComparedEdition, type DerivedChange, deriveChanges } from "./derive-changes.ts";

interface Row extends Record<string, unknown> {
  readonly edition_id: number;
  readonly pilot_id: number;
  readonly programme_number: number | null;
  readonly programme_name: string | null;
  readonly portfolio_name: string | null;
}

const valuesOf = (row: Row): ReportValues => ({
  ...readColumns(row),
  programme: row.programme_name === null ? null : { number: row.programme_number, name: row.programme_name },
  portfolio: row.portfolio_name === null ? null : { name: row.portfolio_name },
});

/** Reads editions as far as comparing them asks. */
export async function readCompared(
  db: Kysely<Tables>,
  editions: readonly number[],
): Promise<Map<number, ComparedEdition>> {
  const ids = anyIdOf(editions);
  const known = await db.selectFrom("edition").select(["id", "as_of"]).where("id", "=", ids).execute();
  const { rows } = await sql<Row>`
    select report.*, programme.name as programme_name, portfolio.name as portfolio_name
    from report left join programme on programme.id = report.programme_id
      left join portfolio on portfolio.id = report.portfolio_id
    where report.edition_id = ${ids} order by report.edition_id, report.position`.execute(db);
  const reportsOf = Map.groupBy(rows, ({ edition_id }) => edition_id);
  return new Map(
    known.map(({ id, as_of }) => [
      id,
      {
        asOf: as_of,
        reports: (reportsOf.get(id) ?? []).map((row) => ({ pilot: row.pilot_id, values: valuesOf(row) })),
      },
    ]),
  );
}

/** A change as it is stored: with the edition before. */
interface StoredChange extends DerivedChange {
  readonly previous: number;
}

/** The stored changes of an edition, in order. */
export async function readChanges(db: Kysely<Tables>, edition: number): Promise<StoredChange[]> {
  const rows = await db
    .selectFrom("change")
    .select(["kind", "pilot_id", "field", "before_text", "after_text", "days", "previous_id"])
    .where("edition_id", "=", edition)
    .orderBy("position")
    .execute();
  return rows.map(({ kind, pilot_id, field, before_text, after_text, days, previous_id }) => ({
    kind,
    pilot: pilot_id,
    field: field as DerivedChange["field"],
    beforeText: before_text,
    afterText: after_text,
    days,
    previous: previous_id,
  }));
}

/** Pilots whose changes are not what they were. */
function differing(before: readonly StoredChange[], after: readonly StoredChange[]): number[] {
  const [was, is] = [before, after].map((changes) => Map.groupBy(changes, ({ pilot }) => pilot));
  const pilots = new Set([...before, ...after].map(({ pilot }) => pilot));
  return [...pilots].filter((pilot) => JSON.stringify(was?.get(pilot)) !== JSON.stringify(is?.get(pilot)));
}

export interface Neighbours {
  readonly previous: number | null;
  readonly next: number | null;
}

/** The editions of the municipality just before and just after one. */
async function readNeighbours(db: Kysely<Tables>, edition: number): Promise<Neighbours> {
  const { rows } = await sql<Neighbours>`
    select
      (select id from edition as other where other.municipality_code = edition.municipality_code
        and (other.year, other.kind, other.slug) < (edition.year, edition.kind, edition.slug)
        order by other.year desc, other.kind desc, other.slug desc limit 1) as previous,
      (select id from edition as other where other.municipality_code = edition.municipality_code
        and (other.year, other.kind, other.slug) > (edition.year, edition.kind, edition.slug)
        order by other.year, other.kind, other.slug limit 1) as next
    from edition where id = ${edition}`.execute(db);
  return rows[0] ?? { previous: null, next: null };
}

/** Derives anew what changed in an edition and in the one after it, and stores what is not stored so. */
export async function storeChanges(trx: Trx, edition: number, touched: Touched): Promise<Neighbours> {
  const neighbours = await readNeighbours(trx, edition);
  const { previous, next } = neighbours;
  const compared = await readCompared(
    trx,
    [previous, edition, next].filter((id) => id !== null),
  );
  for (const [before, after] of [
    [previous, edition],
    [edition, next],
  ]) {
    const [earlier, later] = [compared.get(before ?? 0), compared.get(after ?? 0)];
    if (
      typeof before !== "number" ||
      typeof after !== "number" ||
      earlier === undefined ||
      later === undefined
    )
      continue;
    const stored = await readChanges(trx, after);
    const derived = deriveChanges(earlier, later).map((change) =>
      Object.assign(change, { previous: before }),
    );
    const pilots = differing(stored, derived);
    if (pilots.length === 0 && JSON.stringify(stored) === JSON.stringify(derived)) continue;
    if (stored.length > 0) await trx.deleteFrom("change").where("edition_id", "=", after).execute();
    await insertRows(
      trx,
      "change",
      derived.map((change, position) => ({
        kind: change.kind,
        pilot_id: change.pilot,
        edition_id: after,
        previous_id: before,
        position,
        field: change.field,
        before_text: change.beforeText,
        after_text: change.afterText,
        days: change.days,
      })),
    );
    touched.add("Pilot", pilots);
    touched.add("Edition", [after]);
  }
  return neighbours;
}

import { type Kysely, sql } from "kysely";
import type { Tables } from "../../database/tables.ts";
import { insertRows, type Trx, anyIdOf, namedTable } from "../rows.ts";
import type { Telling } from "../told/tell-changes.ts";
import {
  type DerivedChange,
  deriveChanges,
  type ComparedReport,
  type Comparison,
  type EarlierReport,
} from "./derive-changes.ts";
import { snake } from "../../domain/thing.ts";
import { byReference, referenceFields, type ReferenceName } from "../../domain/reference-fields.ts";
import type { ReportValues } from "../../domain/report-fields.ts";
import { readColumns } from "../report-row.ts";

interface Row extends Record<string, unknown> {
  readonly edition_id: number;
  readonly pilot_id: number;
  readonly amounts: readonly string[];
}

const valuesOf = (row: Row): ReportValues => ({
  ...readColumns(row),
  ...namedIn(row),
});

/** What a report names in its fields: as it is called, with the number that the report prints. */
const namedIn = (row: Row) =>
  byReference(({ name: field, numbered }) => {
    const name = row[`${field} name`] as string | null;
    return name && { name, ...(numbered ? { number: row[`${snake(field)}_number`] as number | null } : {}) };
  }) as Pick<ReportValues, ReferenceName>;

const reportOf = (row: Row): EarlierReport => ({
  pilot: row.pilot_id,
  edition: row.edition_id,
  values: valuesOf(row),
  amounts: row.amounts,
});

const namesOf = sql.join(
  referenceFields.map(({ name }) => sql`${sql.ref(`${name}.name`)} as ${sql.ref(`${name} name`)}`),
);
const columns = sql`report.*, ${namesOf},
  array(select euros::text from amount_mention where report_id = report.id order by position) as amounts`;
const names = sql.join(
  referenceFields.map(
    ({ name, refersTo }) => sql`left join ${sql.table(namedTable(refersTo))} as ${sql.ref(name)}
      on ${sql.ref(`${name}.id`)} = ${sql.ref(`report.${snake(name)}_id`)}`,
  ),
  sql` `,
);

/** The reports of editions, by edition, in printed order; of a pilot that stands twice in one, the first. */
async function readReports(db: Kysely<Tables>, editions: readonly number[]): Promise<EarlierReport[]> {
  const { rows } = await sql<Row>`select ${columns} from report ${names}
    where report.edition_id = ${anyIdOf(editions)} and report.repeats = 0 order by report.position`.execute(
    db,
  );
  return rows.map(reportOf);
}

async function readLastReports(
  db: Kysely<Tables>,
  edition: number,
  pilots: readonly number[],
): Promise<EarlierReport[]> {
  if (pilots.length === 0) return [];
  const { rows } = await sql<Row>`select distinct on (report.pilot_id) ${columns}
    from report ${names} join edition on edition.id = report.edition_id
      join edition as this on this.id = ${edition} and (edition.as_of, edition.address collate "C") < (this.as_of, this.address collate "C")
    where report.pilot_id = ${anyIdOf(pilots)} and report.repeats = 0
    order by report.pilot_id, edition.as_of desc, edition.address collate "C" desc`.execute(db);
  return rows.map(reportOf);
}

/** An edition, the day that it speaks of, and the edition just before it in its municipality. */
type EditionInOrder = { readonly id: number; readonly asOf: string; readonly previous: number | null };

/** What an edition is to be compared with; null for the first of its municipality. */
async function readComparison(
  db: Kysely<Tables>,
  { id: edition, asOf, previous }: EditionInOrder,
): Promise<Comparison | null> {
  if (previous === null) return null;
  const both = await readReports(db, [previous, edition]);
  const inEdition = (id: number): ComparedReport[] =>
    both
      .filter((report) => report.edition === id)
      .map(({ pilot, values, amounts }) => ({ pilot, values, amounts }));
  const [before, reports] = [inEdition(previous), inEdition(edition)];
  const known = new Map(both.filter((report) => report.edition === previous).map((one) => [one.pilot, one]));
  const absent = reports.map(({ pilot }) => pilot).filter((pilot) => !known.has(pilot));
  const earlier = await readLastReports(db, edition, absent);
  for (const report of earlier) known.set(report.pilot, report);
  return { asOf, reports, previous, earlier: known, before };
}

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

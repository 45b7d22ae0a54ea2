import { type Kysely, sql } from "kysely";
import { snake } from "../../domain/thing.ts";
import type { Tables } from "../../database/tables.ts";
import { byReference, referenceFields, type ReferenceName } from "../../domain/reference-fields.ts";
import type { ReportValues } from "../../domain/report-fields.ts";
import { readColumns } from "../report-row.ts";
import { anyIdOf, namedTable } from "../rows.ts";
import type { ComparedReport, Comparison, EarlierReport } from "./derive-changes.ts";

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
export type EditionInOrder = { readonly id: number; readonly asOf: string; readonly previous: number | null };

/** What an edition is to be compared with; null for the first of its municipality. */
export async function readComparison(
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

import { sql } from "kysely";
import { snake } from "../domain/table-names.ts";
import { referenceFields, type ReferenceName, type ReferredType } from "../domain/reference-fields.ts";
import { anyIdOf, namedTable, type Trx } from "./rows.ts";

/** The order of editions: by the day that they speak of. */
const latestFirst = sql`order by edition.as_of desc, edition.address collate "C" desc, report.position`;

export interface Renamed {
  readonly id: number;
  readonly from: string;
  readonly to: string;
}

/** Names pilots by the heading of their latest edition. */
export async function renamePilots(trx: Trx, pilots: readonly number[]): Promise<Renamed[]> {
  if (pilots.length === 0) return [];
  const { rows } = await sql<Renamed>`
    update pilot set name = latest.heading
    from pilot as before, lateral (
      select report.heading from report join edition on edition.id = report.edition_id
      where report.pilot_id = before.id ${latestFirst} limit 1
    ) as latest
    where before.id = ${anyIdOf(pilots)} and pilot.id = before.id and pilot.name <> latest.heading
    returning pilot.id, before.name as "from", latest.heading as "to"`.execute(trx);
  return rows;
}

/** Numbers the things that reports name with a number, of each type those with these ids. */
export async function numberAnew(trx: Trx, idsOf: (type: ReferredType) => readonly number[]): Promise<void> {
  for (const field of referenceFields) {
    const ids = idsOf(field.refersTo);
    if (field.numbered && ids.length > 0) await numberNamed(trx, field.name, field.refersTo, ids);
  }
}

/** Numbers things as the latest edition that prints a number does. */
async function numberNamed(
  trx: Trx,
  field: ReferenceName,
  type: ReferredType,
  ids: readonly number[],
): Promise<void> {
  const number = sql.ref(`report.${snake(field)}_number`);
  const table = sql.table(namedTable(type));
  await sql`
    update ${table} as target set number = latest.number
    from ${table} as before left join lateral (
      select ${number} as number from edition join report on report.edition_id = edition.id
      where edition.municipality_code = before.municipality_code and ${sql.ref(`report.${snake(field)}_id`)} = before.id
        and ${number} is not null
      ${latestFirst} limit 1
    ) as latest on true
    where before.id = ${anyIdOf(ids)} and target.id = before.id
      and target.number is distinct from latest.number`.execute(trx);
}

interface Printed {
  readonly motion: number;
  readonly title: string | null;
  readonly date_text: string | null;
  readonly date_from: string | null;
  readonly date_to: string | null;
  readonly date_precision: string | null;
}

/**
 * Gives motions the title and date that reports print: what is known stays as long as some report prints it, else the
 * first that does is taken.
 */
export async function describeMotions(trx: Trx, motions: readonly number[]): Promise<void> {
  if (motions.length === 0) return;
  const ids = anyIdOf(motions);
  const { rows: printed } = await sql<Printed>`
    with mention as (
      select motion_id, motion_title, motion_date_text, motion_date_from, motion_date_to, motion_date_precision, report_id
      from motion_mention where motion_id = ${ids}
      union all
      select motion_id, motion_title, motion_date_text, motion_date_from, motion_date_to, motion_date_precision, report_id
      from origin_mention where motion_id = ${ids}
      union all
      select mandate_id, mandate_title, null, null, null, null, 0 from edition where mandate_id = ${ids}
    )
    select motion_id as motion, motion_title as title, motion_date_text as date_text, motion_date_from as date_from,
      motion_date_to as date_to, motion_date_precision as date_precision
    from mention where motion_title is not null or motion_date_text is not null
    group by 1, 2, 3, 4, 5, 6 order by motion_id, min(report_id)`.execute(trx);
  const known = await trx
    .selectFrom("motion")
    .select(["id", "title", "date_text", "date_from", "date_to", "date_precision"])
    .where("id", "=", ids)
    .execute();
  const printedOf = Map.groupBy(printed, ({ motion }) => motion);
  for (const { id, ...before } of known) {
    const all = printedOf.get(id) ?? [];
    const titled = all.filter((one) => one.title !== null);
    const { title } = titled.find((one) => one.title === before.title) ?? titled[0] ?? nothing;
    const dated = all.filter((one) => one.date_text !== null);
    const date = dated.find((one) => one.date_text === before.date_text) ?? bestDated(dated) ?? nothing;
    const { date_text, date_from, date_to, date_precision } = date;
    const after = { title, date_text, date_from, date_to, date_precision };
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    await trx
      .updateTable("motion")
      .set(after as typeof before)
      .where("id", "=", id)
      .execute();
  }
}

const nothing = { title: null, date_text: null, date_from: null, date_to: null, date_precision: null };

/** A date that could be read before one that could not. */
const bestDated = (dated: readonly Printed[]): Printed | undefined =>
  dated.find(({ date_from }) => date_from !== null) ?? dated[0];

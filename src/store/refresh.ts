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

/** Gives motions the title and the date that are printed first, in the order of editions; a date that could be read before others. */
export async function describeMotions(trx: Trx, motions: readonly number[]): Promise<void> {
  if (motions.length === 0) return;
  const ids = anyIdOf(motions);
  const mentioned = (["motion_mention", "origin_mention"] as const).map(
    (
      list,
    ) => sql`select motion_id, motion_title as title, motion_date_text as date_text, motion_date_from as date_from,
        motion_date_to as date_to, motion_date_precision as date_precision, edition_id, report.position as place
      from ${sql.table(list)} as mention join report on report.id = report_id where motion_id = ${ids}`,
  );
  const { rows: printed } = await sql<Printed>`
    select motion_id as motion, mention.title, date_text, date_from, date_to, date_precision
    from (${sql.join(mentioned, sql` union all `)}
      union all select mandate_id, mandate_title, null, null, null, null, id, -1 from edition where mandate_id = ${ids}
    ) as mention join edition on edition.id = edition_id
    where mention.title is not null or date_text is not null
    order by as_of, address collate "C", place, date_text, mention.title`.execute(trx);
  const known = await trx
    .selectFrom("motion")
    .select(["id", "title", "date_text", "date_from", "date_to", "date_precision"])
    .where("id", "=", ids)
    .execute();
  const printedOf = Map.groupBy(printed, ({ motion }) => motion);
  for (const { id, ...before } of known) {
    const all = printedOf.get(id) ?? [];
    const title = all.find((one) => one.title !== null)?.title ?? null;
    const { date_text, date_from, date_to, date_precision } =
      all.find((one) => one.date_from !== null) ?? all.find((one) => one.date_text !== null) ?? undated;
    const after = { title, date_text, date_from, date_to, date_precision };
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    await trx
      .updateTable("motion")
      .set(after as typeof before)
      .where("id", "=", id)
      .execute();
  }
}

const undated = { date_text: null, date_from: null, date_to: null, date_precision: null };

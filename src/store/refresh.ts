import { sql } from "kysely";
import { snake } from "../domain/thing.ts";
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
  const dates = ["date_text", "date_from", "date_to", "date_precision"];
  const columns = (table: string) => sql.raw(dates.map((column) => `${table}.${column}`).join(", "));
  await sql`
    with printed as (
      select mention.*, as_of, address collate "C" as address
      from (${sql.join(mentioned, sql` union all `)}
        union all select mandate_id, mandate_title, null, null, null, null, id, -1 from edition where mandate_id = ${ids}
      ) as mention join edition on edition.id = edition_id
    ), titled as (
      select distinct on (motion_id) motion_id, title from printed where title is not null
      order by motion_id, as_of, address, place, title
    ), dated as (
      select distinct on (motion_id) * from printed where date_text is not null
      order by motion_id, date_from is null, as_of, address, place, date_text
    )
    update motion set title = titled.title, ${sql.join(dates.map((column) => sql.raw(`${column} = dated.${column}`)))}
    from motion as before left join titled on titled.motion_id = before.id left join dated on dated.motion_id = before.id
    where before.id = ${ids} and motion.id = before.id
      and (before.title, ${columns("before")}) is distinct from (titled.title, ${columns("dated")})`.execute(
    trx,
  );
}

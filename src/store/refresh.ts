import { sql } from "kysely";
import { snake } from "../domain/thing.ts";
import {
  fieldsNaming,
  referenceFields,
  referredTypes,
  type ReferenceName,
  type ReferredType,
} from "../domain/reference-fields.ts";
import { slugOf } from "../domain/slug.ts";
import { anyIdOf, namedTable, type Trx } from "./rows.ts";

/** The order of editions: by the day that they speak of. */
const latestFirst = sql`order by edition.as_of desc, edition.address collate "C" desc, report.position`;

export type Renamed = { readonly id: number; readonly from: string; readonly to: string };

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

/**
 * "veiligheid" is printed where "Veiligheid" is meant, and "VEILIGHEID": the capital is the nicer, and a name in nothing but
 * capitals is not. Of any two one is, so that the order in which they are printed decides nothing.
 */
const isNicer = (name: string, other: string): boolean => rankOf(name) < rankOf(other);

function rankOf(name: string): string {
  const flags = [/^\p{Lu}/u.test(name), /\p{Ll}/u.test(name)].map((is) => (is ? "0" : "1"));
  return [...flags, slugOf(name), name].join(" ");
}

/**
 * Spells the names of things, of each type those with these ids, as the report does that spells them nicest.
 *
 * @returns whether any is called otherwise now
 */
export async function spellAnew(
  trx: Trx,
  idsOf: (type: ReferredType) => readonly number[],
): Promise<boolean> {
  let isRespelled = false;
  for (const type of referredTypes) {
    const ids = idsOf(type);
    if (ids.length === 0) continue;
    const spelled = fieldsNaming(type).map(({ name }) => {
      const [id, spelling] = [sql.ref(`${snake(name)}_id`), sql.ref(`${snake(name)}_spelling`)];
      return sql`select ${id} as id, ${spelling} as spelling from report where ${id} = ${anyIdOf(ids)}`;
    });
    const table = namedTable(type);
    const { rows } = await sql<{ id: number; name: string; spellings: string[] }>`
      select target.id, target.name, array_agg(spelled.spelling) as spellings
      from ${sql.table(table)} as target join (${sql.join(spelled, sql` union `)}) as spelled using (id)
      group by target.id, target.name`.execute(trx);
    for (const { id, name, spellings } of rows) {
      const nicest = spellings.reduce((best, other) => (isNicer(other, best) ? other : best));
      if (nicest === name) continue;
      await trx.updateTable(table).set({ name: nicest }).where("id", "=", id).execute();
      isRespelled = true;
    }
  }
  return isRespelled;
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

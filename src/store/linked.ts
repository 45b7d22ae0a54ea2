import { type RawBuilder, sql } from "kysely";
import { snake } from "../domain/thing.ts";
import {
  byReferred,
  byReference,
  fieldsNaming,
  referenceFields,
  referredTypes,
} from "../domain/reference-fields.ts";
import { keyColumnOf, keyedTable } from "./context.ts";
import { anyIdOf, type Trx } from "./rows.ts";

/** In the order in which they go. */
export const linkedTypes = ["Pilot", ...referredTypes, "Partner", "Motion"] as const;
export type LinkedType = (typeof linkedTypes)[number];
export type Linked = Readonly<Record<LinkedType, readonly number[]>>;

/** The column of a report that refers to what it names in a field. */
const columnOf = byReference(({ name }) => sql.ref(`${snake(name)}_id`));

export async function readLinked(
  trx: Trx,
  reports: readonly number[],
): Promise<Record<LinkedType, number[]>> {
  const linked: Record<LinkedType, number[]> = {
    ...byReferred(() => []),
    Pilot: [],
    Partner: [],
    Motion: [],
  };
  if (reports.length === 0) return linked;
  const ids = anyIdOf(reports);
  const { rows } = await sql<{ type: LinkedType; id: number }>`
    select 'Pilot' as type, pilot_id as id from report where id = ${ids}
    ${sql.join(
      referenceFields.map(
        ({ name, refersTo }) =>
          sql`union select ${sql.lit(refersTo)}, ${columnOf[name]} from report where id = ${ids} and ${columnOf[name]} is not null`,
      ),
      sql` `,
    )}
    union select 'Motion', motion_id from motion_mention where report_id = ${ids}
    union select 'Motion', motion_id from origin_mention where report_id = ${ids} and motion_id is not null
    union select 'Partner', partner_id from partner_mention where report_id = ${ids}`.execute(trx);
  for (const { type, id } of rows) linked[type].push(id);
  return linked;
}

/** What makes a row of each type stay. */
export const references: Readonly<Record<LinkedType, RawBuilder<unknown>>> = {
  Pilot: sql`exists (select from report where pilot_id = target.id)`,
  Partner: sql`exists (select from partner_mention where partner_id = target.id)`,
  Motion: sql`(exists (select from motion_mention where motion_id = target.id)
    or exists (select from origin_mention where motion_id = target.id)
    or exists (select from edition where mandate_id = target.id))`,
  ...byReferred((type) => {
    const naming = fieldsNaming(type).map(({ name }) => sql`${columnOf[name]} = target.id`);
    return sql`exists (select from report where ${sql.join(naming, sql` or `)})`;
  }),
};

export async function readPartnerSlugs(trx: Trx, ids: readonly number[]): Promise<string[]> {
  const rows = await trx.selectFrom("partner").select("slug").where("id", "=", anyIdOf(ids)).execute();
  return rows.map(({ slug }) => slug);
}

/** Removes what nothing refers to any more, out of what was referred to before. @returns the keys of the pilots that went */
export async function removeOrphans(trx: Trx, candidates: Linked): Promise<string[]> {
  const pilots: string[] = [];
  for (const type of linkedTypes) {
    const ids = candidates[type];
    if (ids.length === 0) continue;
    const { rows } = await sql<{ key: string }>`
      delete from ${sql.table(keyedTable(type))} as target
      where id = ${anyIdOf(ids)} and not ${references[type]} returning ${sql.ref(keyColumnOf(type))} as key`.execute(
      trx,
    );
    if (type === "Pilot") pilots.push(...rows.map(({ key }) => key));
  }
  return pilots;
}

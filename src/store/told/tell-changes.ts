import { sql } from "kysely";
import { referredTypes } from "../../domain/reference-fields.ts";
import { anyTextOf, type Trx } from "../rows.ts";
import { thingHashes, type Told } from "./thing-hashes.ts";

/** In which order a revision tells of what it stored. */
const order = [
  "Municipality",
  "Document",
  "Edition",
  "Pilot",
  "Report",
  "Motion",
  "Partner",
  ...referredTypes,
  "Change",
];

/** A revision, and the municipalities and partners of which something can have become otherwise. */
export interface Telling extends Told {
  readonly revision: number;
  /** ISO moment. */
  readonly now: string;
}

/**
 * Writes an event for each thing of which something else is told than before, and for each that is gone; those before all
 * others. Nothing else is told, so that who refetches what events name has all that is there, and no more.
 */
export async function tellChanges(trx: Trx, { revision, now, ...about }: Telling): Promise<void> {
  // Not those of other municipalities, of which there can be any number.
  const isAbout = sql`(given.municipality_code = ${anyTextOf(about.municipalities)}
    or given.type = 'Partner' and given.key = ${anyTextOf(about.partners)})`;
  const place = order.map((type, at) => sql`when ${sql.lit(type)} then ${sql.lit(at + 1)}`);
  await sql`
    with standing as materialized (${thingHashes(about)}),
    stored as (
      update given_address as given set told = standing.told from standing
      where ${isAbout} and given.type = standing.type and given.key = standing.key
        and given.told is distinct from standing.told
      returning given.type, given.key
    ),
    gone as (
      update given_address as given set told = null
      where given.told is not null and ${isAbout}
        and not exists (select from standing where standing.type = given.type and standing.key = given.key)
      returning given.type, given.key
    )
    insert into event (revision, type, key, deleted, at)
    select ${revision}::int, type, key, deleted, ${now}::timestamptz from (
      select 0 as part, type, key, true as deleted from gone
      union all select case type ${sql.join(place, sql` `)} end, type, key, false from stored
    ) as told order by part, type, key collate "C"`.execute(trx);
  for (const type of ["Pilot", "Edition"] as const)
    await sql`update ${sql.table(type.toLowerCase())} set updated_at = ${now} where address in (
      select key from event where revision = ${revision} and type = ${type} and not deleted)`.execute(trx);
}

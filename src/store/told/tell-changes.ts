import { sql } from "kysely";
import { referredTypes } from "../../domain/reference-fields.ts";
import { anyTextOf, type Trx } from "../rows.ts";
import { thingHashes } from "./thing-hashes.ts";

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

/** A revision, and the municipalities of which something can have become otherwise. */
export interface Telling {
  readonly revision: number;
  /** ISO moment. */
  readonly now: string;
  /** Codes. */
  readonly municipalities: readonly string[];
}

/**
 * Writes an event for each thing of which something else is told than before, and for each that is gone; those before all
 * others. Nothing else is told, so that who refetches what events name has all that is there, and no more.
 */
export async function tellChanges(trx: Trx, { revision, now, municipalities }: Telling): Promise<void> {
  const place = order.map((type, at) => sql`when ${sql.lit(type)} then ${sql.lit(at + 1)}`);
  await sql`
    with standing as materialized (${thingHashes(municipalities)}),
    stored as (
      update given_address as given set told = standing.told from standing
      where given.type = standing.type and given.key = standing.key and given.told is distinct from standing.told
      returning given.type, given.key
    ),
    gone as (
      update given_address as given set told = null
      where given.told is not null
        and (given.municipality_code = ${anyTextOf(municipalities)} or given.municipality_code is null)
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

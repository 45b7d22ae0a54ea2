import { sql } from "kysely";
import { keyColumnOf, keyedTable, keyedTypes } from "../context.ts";
import type { Check } from "./fault.ts";
import { isWithin } from "./is-within.ts";

/** Whatever has an address was given it, and no address that leads on or is gone has anything. */
export const checkAddresses: Check = async function* checkAddresses(trx, scope) {
  for (const type of keyedTypes) {
    const key = sql.ref(`target.${keyColumnOf(type)}`);
    const { rows } = await sql<{
      key: string;
    }>`select ${key} as key from ${sql.table(keyedTable(type))} as target
      where ${type === "Partner" ? sql`true` : isWithin(scope)} and not exists (select from given_address
        where type = ${type} and given_address.key = ${key} and leads_to is null and gone_at is null)
      order by id`.execute(trx);
    for (const row of rows) yield { what: "Dit adres is nooit uitgegeven", where: `${type} ${row.key}` };
  }
};

import { sql } from "kysely";
import { keyColumnOf, keyedTable, keyedTypes } from "../context.ts";
import type { Check } from "./fault.ts";
import { isAmong, isWithin } from "./is-within.ts";

/** Whatever has an address was given it, and no address that leads on or is gone has anything. */
export const checkAddresses: Check = async function* checkAddresses(trx, scope) {
  for (const type of keyedTypes) {
    const key = sql.ref(`target.${keyColumnOf(type)}`);
    const { rows } = await sql<{
      key: string;
    }>`select ${key} as key from ${sql.table(keyedTable(type))} as target
      where ${type === "Partner" ? isAmong(scope) : isWithin(scope)} 
        -- One look in the index for each: a join would read the addresses of all municipalities.
        and coalesce((select leads_to is not null or gone_at is not null from given_address
          where type = ${type} and given_address.key = ${key}), true)
      order by id`.execute(trx);
    for (const row of rows) yield { what: "Dit adres is nooit uitgegeven", where: `${type} ${row.key}` };
  }
};

import type { Database } from "../database/database.ts";
import {
  checkAddresses,
  checkChanges,
  checkDuplicates,
  checkEnded,
  checkRevision,
} from "./check/check-rows.ts";
import { checkOrphans } from "./check/check-orphans.ts";
import { checkProvenance } from "./check/check-provenance.ts";
import type { Fault, Scope } from "./check/fault.ts";
import type { Trx } from "./rows.ts";

export type { Fault } from "./check/fault.ts";

const checks = [
  checkProvenance,
  checkOrphans,
  checkDuplicates,
  checkChanges,
  checkEnded,
  checkAddresses,
  checkRevision,
];

export async function findFaults(trx: Trx, scope: Scope | null): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const check of checks) for await (const fault of check(trx, scope)) faults.push(fault);
  return faults;
}

/**
 * Verifies the stored graph: quotes equal their spans, every value has a source, nothing hangs loose, no partner or
 * motion is there twice, what has an address was given it, changes and ends are what deriving them anew gives, and the revision agrees with the events.
 * It looks at one moment of the database, and holds one edition at a time in memory.
 *
 * @returns what is wrong, in Dutch; an empty list when all is well.
 */
export const checkGraph = (db: Database): Promise<Fault[]> =>
  db.kysely
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((trx) => findFaults(trx, null));

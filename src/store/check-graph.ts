import type { Database } from "../database/database.ts";
import { checkChanges } from "./check/check-changes.ts";
import { checkDuplicates } from "./check/check-duplicates.ts";
import { checkEnded } from "./check/check-ended.ts";
import { checkOrphans } from "./check/check-orphans.ts";
import { checkProvenance } from "./check/check-provenance.ts";
import { checkRevision } from "./check/check-revision.ts";
import type { Fault } from "./check/fault.ts";

export type { Fault } from "./check/fault.ts";

const checks = [checkProvenance, checkOrphans, checkDuplicates, checkChanges, checkEnded, checkRevision];

/**
 * Verifies the stored graph: quotes equal their spans, every value has a source, nothing hangs loose, no partner or
 * motion is there twice, changes and ends are what deriving them anew gives, and the revision agrees with the events.
 * It looks at one moment of the database, and holds one edition at a time in memory.
 *
 * @returns what is wrong, in Dutch; an empty list when all is well.
 */
export function checkGraph(db: Database): Promise<Fault[]> {
  return db.kysely
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const faults: Fault[] = [];
      for (const check of checks) {
        for await (const fault of check(trx)) faults.push(fault);
      }
      return faults;
    });
}

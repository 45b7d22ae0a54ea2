import { sql } from "kysely";
import { tellChanges, type Telling } from "./told/tell-changes.ts";
import type { Trx } from "./rows.ts";

/** Locks the one row that every import changes: imports follow each other, and their revisions too. */
export async function lockRevision(trx: Trx): Promise<number> {
  const { revision } = await trx
    .selectFrom("dataset")
    .select("revision")
    .where("id", "=", 1)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return revision;
}

/** Makes the next revision of the dataset, tells what it changed, and tells whoever listens on `oogst_revision`. */
export async function writeRevision(trx: Trx, telling: Telling): Promise<void> {
  const { revision, now } = telling;
  await trx.updateTable("dataset").set({ revision, modified_at: now }).where("id", "=", 1).execute();
  await tellChanges(trx, telling);
  await sql`select pg_notify('oogst_revision', ${String(revision)})`.execute(trx);
}

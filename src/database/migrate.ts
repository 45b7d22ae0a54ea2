import { Migrator } from "@mikro-orm/migrations";
import { sql } from "kysely";
import type { Orm } from "./orm.ts";

/** Any number will do, as long as nothing else in the database locks on it. */
const MIGRATION_LOCK = 2_106_420_642;

/**
 * Brings the schema up to date: all migrations in one transaction, so that a process killed halfway leaves the old state.
 * On PostgreSQL a lock of the session lets one process migrate while others wait; an embedded database has one process.
 */
export async function migrate(orm: Orm, kind: "POSTGRESQL" | "PGLITE"): Promise<void> {
  const migrator = new Migrator(orm.em);
  if (kind === "PGLITE") {
    await migrator.up();
    return;
  }
  await orm.em
    .fork()
    .getKysely()
    .connection()
    .execute(async (connection) => {
      await sql`select pg_advisory_lock(${MIGRATION_LOCK})`.execute(connection);
      try {
        await migrator.up();
      } finally {
        await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(connection);
      }
    });
}

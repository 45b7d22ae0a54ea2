import { Migrator } from "@mikro-orm/migrations";
import { sql, type Kysely } from "kysely";
import { DatabaseError } from "./database-error.ts";
import { migrations } from "./migrations/migrations.ts";
import type { Orm } from "./orm.ts";

/** Any number will do, as long as nothing else in the database locks on it. */
const MIGRATION_LOCK = 2_106_420_642;

/**
 * Brings the schema up to date: all migrations in one transaction, so that a process killed halfway leaves the old state.
 * On PostgreSQL a lock of the session lets one process migrate while others wait; an embedded database has one process.
 *
 * @throws DatabaseError (UNAVAILABLE) when a newer version made the schema: this one would write what that one misreads
 */
export async function migrate(orm: Orm, kind: "POSTGRESQL" | "PGLITE"): Promise<void> {
  const migrator = new Migrator(orm.em);
  if (kind === "PGLITE") {
    await refuseNewer(orm.em.fork().getKysely());
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
        await refuseNewer(connection);
        await migrator.up();
      } finally {
        await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(connection);
      }
    });
}

async function refuseNewer<T>(kysely: Kysely<T>): Promise<void> {
  const { rows: tables } = await sql<{ there: boolean }>`
    select to_regclass('mikro_orm_migrations') is not null as there`.execute(kysely);
  if (tables[0]?.there !== true) return;
  const { rows } = await sql<{ name: string }>`select name from mikro_orm_migrations order by id`.execute(
    kysely,
  );
  const known = new Set<string>(migrations.map(({ name }) => name));
  const newer = rows.map(({ name }) => name).filter((name) => !known.has(name));
  if (newer.length > 0)
    throw new DatabaseError(
      `Het schema van deze database is van een nieuwere versie van Oogst (${newer.join(", ")}). Start die versie weer, of zet de back-up van voor het bijwerken terug; docs/operations.md zegt hoe.`,
      "UNAVAILABLE",
    );
}

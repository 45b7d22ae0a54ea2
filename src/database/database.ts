import { type Kysely, sql } from "kysely";
import { Turns } from "./take-turns.ts";
import { faultOfConnection, DatabaseError } from "./database-error.ts";
import { openPglite } from "./pglite/open-pglite.ts";
import { openPostgres, exclusivelyOnPostgres } from "./open-postgres.ts";
import { openReads, type ReadOptions } from "./open-reads.ts";
import { openReplicas } from "./replicas.ts";
import { RequestReads } from "./request-reads.ts";
import type { Orm } from "./orm.ts";
import type { StatementTracer } from "./trace-statements.ts";
import { watchPostgres, type RevisionWatch } from "./revision-watch.ts";
import type { Db, Tables } from "./tables.ts";
import { watchPglite } from "./pglite/pglite-pool.ts";
import { Migrator } from "@mikro-orm/migrations";
import { migrations } from "./migrations/migrations.ts";

/** Any number will do, as long as nothing else in the database locks on it. */
const MIGRATION_LOCK = 2_106_420_642;

/**
 * Brings the schema up to date: all migrations in one transaction, so that a process killed halfway leaves the old state.
 * On PostgreSQL a lock of the session lets one process migrate while others wait; an embedded database has one process.
 *
 * @throws DatabaseError (UNAVAILABLE) when a newer version made the schema: this one would write what that one misreads
 */
async function migrate(orm: Orm, kind: "POSTGRESQL" | "PGLITE"): Promise<void> {
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

export type { StatementTracer } from "./trace-statements.ts";
export type { RevisionWatch } from "./revision-watch.ts";
export { DatabaseError } from "./database-error.ts";
export type { Tables } from "./tables.ts";

export interface Database {
  readonly kind: "POSTGRESQL" | "PGLITE";
  readonly orm: Orm;
  /** MikroORM's own Kysely: plain rows in snake case; dates and times come as text, eight-byte integers too. */
  readonly kysely: Kysely<Tables>;
  /**
   * For reading alone: a statement that takes longer than the time limit is ended. On PostgreSQL these are connections
   * of their own; the embedded database has one, on which each waits for its turn.
   */
  readonly reads: Kysely<Tables>;
  /**
   * What one request reads the graph through; make it when the request begins. All of its statements share the time
   * limit. It reads a replica when there is one that is not behind the revision that this process watches.
   */
  readsForRequest(): Db;
  /** Follows the revision of the data through imports of every process, until it is stopped. */
  watchRevision(): Promise<RevisionWatch>;
  /** Does work that no other process on this database does meanwhile; it waits for its turn. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A PostgreSQL by URL, or the embedded database in a folder (in memory when that is null). */
export type DatabasePlace = (
  | {
      readonly databaseUrl: string;
      /** One URL for each server that PostgreSQL keeps in step with it. */
      readonly replicaUrls?: readonly string[];
    }
  | { readonly dataDir: string | null }
) & {
  /** How long the reading for one request may take, in milliseconds; no limit when left out. */
  readonly timeLimit?: number;
  readonly trace?: StatementTracer | null;
};

/**
 * Opens the database and migrates it.
 *
 * @throws DatabaseError when it is down, refuses, is too old, or its folder is in use or not writable.
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const { timeLimit = 0, trace = null } = place;
  const limits = { timeLimit, trace };
  return "databaseUrl" in place
    ? onPostgres(place.databaseUrl, place.replicaUrls ?? [], limits)
    : onPglite(place.dataDir, limits);
}

async function onPostgres(
  databaseUrl: string,
  replicaUrls: readonly string[],
  limits: ReadOptions,
): Promise<Database> {
  const orm = await openPostgres(databaseUrl, limits.trace);
  try {
    await migrate(orm, "POSTGRESQL");
  } catch (error) {
    await orm.close(true);
    throw faultOfConnection(error, databaseUrl);
  }
  const reads = openReads(databaseUrl, limits);
  const replicas = openReplicas(replicaUrls, limits);
  return {
    kind: "POSTGRESQL",
    ...managersOf(orm),
    reads,
    readsForRequest: () => new RequestReads(reads, replicas.choose(), limits.timeLimit),
    watchRevision: async () => {
      const watch = await watchPostgres(databaseUrl);
      replicas.follow(watch);
      return watch;
    },
    exclusively: (work) => exclusivelyOnPostgres(databaseUrl, work),
    close: async () => {
      await replicas.close();
      await reads.destroy();
      await orm.close(true);
    },
  };
}

async function onPglite(dataDir: string | null, limits: ReadOptions): Promise<Database> {
  const { server, orm, reads, close } = await openPglite(dataDir, limits);
  try {
    await migrate(orm, "PGLITE");
  } catch (error) {
    await close();
    throw error;
  }
  const managers = managersOf(orm);
  const turns = new Turns();
  return {
    kind: "PGLITE",
    ...managers,
    reads,
    readsForRequest: () => new RequestReads(reads, null, limits.timeLimit),
    watchRevision: () => watchPglite(server, managers.kysely),
    // The lock on its folder keeps other processes out.
    exclusively: (work) => turns.run(work),
    close,
  };
}

const managersOf = (orm: Orm): Pick<Database, "orm" | "kysely"> => ({
  orm,
  kysely: orm.em.fork().getKysely<Tables>(),
});

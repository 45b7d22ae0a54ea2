import type { Kysely } from "kysely";
import { Turns } from "./take-turns.ts";
import { faultOfConnection } from "./database-error.ts";
import { migrate } from "./migrate.ts";
import { openPglite } from "./pglite/open-pglite.ts";
import { openPostgres, exclusivelyOnPostgres } from "./open-postgres.ts";
import { openReads, type ReadOptions } from "./open-reads.ts";
import { openReplicas } from "./replicas.ts";
import { RequestReads } from "./request-reads.ts";
import type { StatementTracer } from "./trace-statements.ts";
import type { Orm } from "./orm.ts";
import { watchPostgres, type RevisionWatch } from "./revision-watch.ts";
import type { Db, Tables } from "./tables.ts";
import { watchPglite } from "./pglite/pglite-pool.ts";
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

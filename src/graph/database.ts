import type { Kysely } from "kysely";
import { faultOfConnection } from "./database/connection-fault.ts";
import { migrate } from "./database/migrate.ts";
import { openPglite } from "./database/open-pglite.ts";
import { openPostgres } from "./database/open-postgres.ts";
import { openReads } from "./database/open-reads.ts";
import type { Orm } from "./database/orm.ts";
import { exclusivelyOnPostgres } from "./database/exclusive-postgres.ts";
import type { RevisionWatch } from "./database/revision-watch.ts";
import { createTurns } from "./database/take-turns.ts";
import type { Tables } from "./database/tables.ts";
import { watchPglite } from "./database/watch-pglite.ts";
import { watchPostgres } from "./database/watch-postgres.ts";

export type { RevisionWatch } from "./database/revision-watch.ts";
export { DatabaseError } from "./database/database-error.ts";
export type { Tables } from "./database/tables.ts";

/** An open database with the schema of this version. */
export interface Database {
  readonly kind: "POSTGRESQL" | "PGLITE";
  readonly orm: Orm;
  /** MikroORM's own Kysely: plain rows in snake case; dates and times come as text, eight-byte integers too. */
  readonly kysely: Kysely<Tables>;
  /**
   * What requests read through. On PostgreSQL these are connections of their own, on which a statement that takes
   * longer than the time limit is cancelled; the embedded database has one connection and no such limit.
   */
  readonly reads: Kysely<Tables>;
  /** Follows the revision of the data through imports of every process, until it is stopped. */
  watchRevision(): Promise<RevisionWatch>;
  /** Does work that no other process on this database does meanwhile; it waits for its turn. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A PostgreSQL by URL, or the embedded database in a folder (in memory when that is null). */
export type DatabasePlace =
  | {
      readonly databaseUrl: string;
      /** In milliseconds; none when left out. */
      readonly timeLimit?: number;
    }
  | { readonly dataDir: string | null };

/**
 * Opens the database and migrates it.
 *
 * @throws DatabaseError when it is down, refuses, is too old, or its folder is in use or not writable.
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  if ("databaseUrl" in place) {
    const orm = await openPostgres(place.databaseUrl);
    try {
      await migrate(orm, "POSTGRESQL");
    } catch (error) {
      await orm.close(true);
      throw faultOfConnection(error, place.databaseUrl);
    }
    const { databaseUrl, timeLimit = 0 } = place;
    const reads = openReads(databaseUrl, timeLimit);
    return {
      kind: "POSTGRESQL",
      ...managersOf(orm),
      reads,
      watchRevision: () => watchPostgres(databaseUrl),
      exclusively: (work) => exclusivelyOnPostgres(databaseUrl, work),
      close: async () => {
        await reads.destroy();
        await orm.close(true);
      },
    };
  }
  const { orm, pglite, release } = await openPglite(place.dataDir);
  const close = async (): Promise<void> => {
    await orm.close(true);
    await release();
  };
  try {
    await migrate(orm, "PGLITE");
  } catch (error) {
    await close();
    throw error;
  }
  const managers = managersOf(orm);
  return {
    kind: "PGLITE",
    ...managers,
    reads: managers.kysely,
    watchRevision: () => watchPglite(pglite, managers.kysely),
    // The lock on its folder keeps other processes out.
    exclusively: createTurns(),
    close,
  };
}

const managersOf = (orm: Orm): Pick<Database, "orm" | "kysely"> => ({
  orm,
  kysely: orm.em.fork().getKysely<Tables>(),
});

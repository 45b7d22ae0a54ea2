import { existsSync } from "node:fs";
import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PgliteDriver } from "@mikro-orm/pglite";
import { Kysely, PostgresDialect } from "kysely";
import { isDiskFull } from "../../domain/faults.ts";
import { DatabaseError } from "../database-error.ts";
import type { ReadOptions } from "../open-reads.ts";
import { startOrm } from "../orm.ts";
import { traceConnection } from "../trace-statements.ts";
import type { Tables } from "../tables.ts";
import { Turns } from "../take-turns.ts";
import { lockFolder } from "./folder-lock.ts";
import { pglitePool, PgliteServer } from "./pglite-pool.ts";

/**
 * Opens the database in `folder`. A new one is made in many steps, and PGlite takes what a process left that was killed
 * half-way, or met a full disk, for a whole one: a mark beside it tells that it is not, and then it is made anew.
 */
async function openFolder(folder: string): Promise<PgliteServer> {
  const unfinished = `${folder}.onaf`;
  if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true });
  else if (existsSync(folder)) return PgliteServer.open(folder);
  await writeFile(unfinished, "");
  const server = await PgliteServer.open(folder);
  await rm(unfinished);
  return server;
}

/** What a new database takes, and some room to work in; in bytes. */
const leastRoom = 64 * 1024 * 1024;

/** PostgreSQL in WebAssembly gives up on a full disk without saying why: then the disk itself tells. */
async function isFull(dataDir: string, said: unknown): Promise<boolean> {
  if (isDiskFull(said)) return true;
  const disk = await statfs(dataDir).catch(() => null);
  return disk !== null && disk.bavail * disk.bsize < leastRoom;
}

/** A folder that cannot be made or written, or a disk that is full. */
async function faultOfFolder(error: unknown, dataDir: string): Promise<DatabaseError> {
  if (error instanceof DatabaseError) return error;
  const said = error instanceof Error ? error.message : "er kan niet in geschreven worden";
  const advice = (await isFull(dataDir, error))
    ? "De schijf is vol: maak ruimte."
    : "Maak de map schrijfbaar voor deze gebruiker, of kies met DATA_DIR een andere.";
  return new DatabaseError(`De gegevensmap ${dataDir} is niet te gebruiken: ${said}. ${advice}`, "LOCKED", {
    cause: error,
  });
}

/**
 * Opens the embedded database in `dataDir`, or in memory when that is null.
 *
 * @throws DatabaseError (LOCKED) when the folder is in use, cannot be made, or cannot be written.
 */
export async function openPglite(dataDir: string | null, { timeLimit, trace }: ReadOptions) {
  let release = async (): Promise<void> => undefined;
  let server: PgliteServer;
  try {
    if (dataDir !== null) {
      await mkdir(dataDir, { recursive: true });
      release = await lockFolder(join(dataDir, "oogst.lock"));
    }
    server = await (dataDir === null ? PgliteServer.open(null) : openFolder(join(dataDir, "postgres")));
  } catch (error) {
    await release();
    throw await faultOfFolder(error, dataDir ?? "memory://");
  }
  const turns = new Turns();
  const dialect = (limit: number): PostgresDialect =>
    new PostgresDialect({
      pool: pglitePool(server, turns, limit),
      onCreateConnection: async (connection) => {
        // A statement is ended by its own limit alone: a request whose time was spent on waiting for its turn goes without.
        Object.assign(connection, { cancelQuery: undefined });
        traceConnection(connection, trace);
      },
    });
  const orm = await startOrm({ driver: PgliteDriver, dbName: "memory://", driverOptions: dialect(0) });
  return {
    server,
    orm,
    reads: new Kysely<Tables>({ dialect: dialect(timeLimit) }),
    close: async () => {
      await orm.close(true);
      await server.close();
      await release();
    },
  };
}

import { existsSync } from "node:fs";
import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { PgliteDriver } from "@mikro-orm/pglite";
import { createPostgreSqlTypeParsers } from "@mikro-orm/sql";
import { DatabaseError } from "./database-error.ts";
import { isDiskFull } from "../domain/error-code.ts";
import { ExclusivePGliteDialect } from "./exclusive-pglite.ts";
import { lockFolder } from "./folder-lock.ts";
import { type Orm, startOrm } from "./orm.ts";
import { traceConnection, type StatementTracer } from "./trace-statements.ts";

const asPrinted = (text: string): string => text;
const asList = (text: string): string[] => text.slice(1, -1).split(",");

async function startPglite(folder: string | null): Promise<PGlite> {
  return PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    extensions: { pg_trgm, unaccent, fuzzystrmatch },
    // Dates as text and eight-byte integers as text, as the driver of PostgreSQL gives them.
    parsers: { ...createPostgreSqlTypeParsers(asList), 20: asPrinted },
  });
}

/**
 * Opens the database in `folder`. A new one is made in many steps, and PGlite takes what a process left that was killed
 * half-way, or met a full disk, for a whole one: a mark beside it tells that it is not, and then it is made anew.
 */
async function openFolder(folder: string): Promise<PGlite> {
  const unfinished = `${folder}.onaf`;
  if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true });
  else if (existsSync(folder)) return startPglite(folder);
  await writeFile(unfinished, "");
  const pglite = await startPglite(folder);
  await rm(unfinished);
  return pglite;
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
export async function openPglite(
  dataDir: string | null,
  trace: StatementTracer | null,
): Promise<{ orm: Orm; pglite: PGlite; release: () => Promise<void> }> {
  let release = async (): Promise<void> => undefined;
  let pglite: PGlite;
  try {
    if (dataDir !== null) {
      await mkdir(dataDir, { recursive: true });
      release = await lockFolder(join(dataDir, "oogst.lock"));
    }
    pglite = await (dataDir === null ? startPglite(null) : openFolder(join(dataDir, "postgres")));
  } catch (error) {
    await release();
    throw await faultOfFolder(error, dataDir ?? "memory://");
  }
  const orm = await startOrm({
    driver: PgliteDriver,
    dbName: "memory://",
    driverOptions: new ExclusivePGliteDialect({
      pglite,
      onCreateConnection: async (connection) => traceConnection(connection, trace),
    }),
  });
  return { orm, pglite, release };
}

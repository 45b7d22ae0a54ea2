import { randomUUID } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { MikroORM, PostgreSqlDriver } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type Database, type DatabasePlace, openDatabase } from "../src/database/database.ts";
import { entities } from "../src/database/orm.ts";

const kinds = ["PGLITE", "POSTGRESQL"] as const;

/** Runs SQL on the server as its owner, outside the database under test. */
async function runOnServer(statement: string): Promise<void> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: inject("postgresUrl"),
    entities: [...entities],
    ensureDatabase: false,
  });
  await sql.raw(statement).execute(orm.em.fork().getKysely());
  await orm.close(true);
}

/** A new, empty database on the real PostgreSQL: its URL, and how to drop it. */
export async function createPostgresDatabase(
  options = "",
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `oogst_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(`create database ${name} ${options}`);
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOnServer(`drop database ${name} with (force)`) };
}

/** A new, empty database on the real PostgreSQL that is migrated already. */
export const createMigratedDatabase = (): ReturnType<typeof createPostgresDatabase> =>
  createPostgresDatabase(`template ${inject("postgresTemplate")}`);

/** Puts an empty embedded database that is migrated already in a folder, which nobody has open. */
export const placeEmbedded = (folder: string): Promise<void> =>
  cp(inject("embeddedTemplate"), folder, { recursive: true });

/** A folder for a process to begin with, as one leaves it that stored nothing: a first start makes one in some seconds. */
export async function makeDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "oogst-test-"));
  await placeEmbedded(folder);
  return folder;
}

/**
 * A new, empty database that is migrated already, and goes when it is closed. What would hold on either kind is tested on
 * PostgreSQL: the embedded one takes some four times as long, and the program as it is built is tested on it.
 */
export async function openEmpty(
  kind: Database["kind"] = "POSTGRESQL",
  options: { readonly timeLimit?: number } = {},
): Promise<Database> {
  const { place, drop } = kind === "PGLITE" ? await emptyFolder() : await emptyOnServer();
  const database = await openDatabase({ ...place, ...options });
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

interface EmptyPlace {
  readonly place: DatabasePlace;
  readonly drop: () => Promise<void>;
}

async function emptyFolder(): Promise<EmptyPlace> {
  const dataDir = await makeDataFolder();
  return { place: { dataDir }, drop: () => rm(dataDir, { recursive: true, force: true }) };
}

async function emptyOnServer(): Promise<EmptyPlace> {
  const { url, drop } = await createMigratedDatabase();
  return { place: { databaseUrl: url }, drop };
}

/**
 * Takes everything out of a database, so that a test begins with none. Truncating makes new files for each table and
 * index: deleting a few rows takes a twentieth of that.
 */
export async function emptyDatabase({ kysely, orm }: Database): Promise<void> {
  const tables = [...orm.getMetadata().getAll().values()]
    .map(({ tableName }) => tableName)
    .filter((table) => table !== "dataset");
  const sequences = tables.map((table) => `'${table}_id_seq'`).join(", ");
  await sql
    .raw(
      `do $$ begin
        perform set_config('session_replication_role', 'replica', true);
        ${tables.map((table) => `delete from "${table}";`).join("\n")}
        perform setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) from pg_sequences
          where sequencename in (${sequences});
        update dataset set revision = 0;
      end $$`,
    )
    .execute(kysely);
}

/**
 * Runs a suite on the embedded database and on a real PostgreSQL, each with a database of its own that is opened
 * before the first test and gone after the last. `database()` gives it.
 */
export function describeOnDatabases(name: string, suite: (database: () => Database) => void): void {
  describe.each(kinds)(`${name} (%s)`, (kind) => {
    let opened: Database | undefined;
    beforeAll(async () => {
      opened = await openEmpty(kind);
    });
    afterAll(() => opened?.close());
    suite(() => {
      if (opened === undefined) throw new Error("the database is not open yet: ask for it inside a test");
      return opened;
    });
  });
}

/** Every row of every table, for comparing a database with itself at another moment. */
export async function dumpDatabase({ kysely, orm }: Database): Promise<Record<string, unknown[]>> {
  const dump: Record<string, unknown[]> = {};
  for (const { tableName } of orm.getMetadata().getAll().values()) {
    const { rows } = await sql`select * from ${sql.table(tableName)} order by 1`.execute(kysely);
    dump[tableName] = rows;
  }
  return dump;
}

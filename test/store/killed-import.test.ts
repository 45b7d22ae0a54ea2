import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { checkGraph } from "../../src/store/check-graph.ts";
import { type Database, type DatabasePlace, openDatabase } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { createMigratedDatabase, dumpDatabase, makeDataFolder } from "../databases.ts";
import { nextEdition } from "./next-edition.ts";
import { editionOf } from "../../corpus/stored/readings.ts";

const importing = join(import.meta.dirname, "import-process.ts");

/** Waits until something has happened, as long as the test may take. */
async function until(happened: () => Promise<boolean>): Promise<void> {
  while (!(await happened())) await setTimeout(20);
}

/** Imports in another process. What it says on its way out is kept, for when it goes before it is killed. */
function startImport(place: DatabasePlace): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ["--import", "tsx", importing, JSON.stringify(place)]);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => (said += text.toString()));
  return { child, said: () => said };
}

/** Kills the process at once, without a chance to tidy up, when it is half-way. */
async function killWhen(place: DatabasePlace, isHalfway: () => Promise<boolean>): Promise<void> {
  const { child, said } = startImport(place);
  const exit = once(child, "exit");
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`the import ended by itself: ${said()}`);
    return isHalfway();
  });
  child.kill("SIGKILL");
  await exit;
}

/** Lets an import stop at the last rows that it writes. */
async function stopAtEvents({ kysely }: Database, statement: string): Promise<void> {
  await sql`create function stop_here() returns trigger language plpgsql as ${sql.lit(
    `begin ${statement}; return new; end`,
  )}`.execute(kysely);
  await sql`create trigger stop_here before insert on event execute function stop_here()`.execute(kysely);
}

/** What there is after the kill, and what becomes of the same import when it is done again. */
async function readAfterwards(database: Database) {
  const rows = await dumpDatabase(database);
  await sql`drop trigger stop_here on event`.execute(database.kysely);
  const { outcome, revision } = await storeEdition(database, nextEdition);
  return { rows, again: { outcome, revision }, faults: await checkGraph(database) };
}

const again = { outcome: "STORED", revision: 2 };

describe("an import that is killed half-way leaves the old state", () => {
  const stored = editionOf({ year: 2024 }, [{ name: "Woonoverlast" }, { name: "Daklozenpunt" }]);

  it("on PostgreSQL", async () => {
    const { url, drop } = await createMigratedDatabase();
    const database = await openDatabase({ databaseUrl: url });
    const { kysely } = database;
    await storeEdition(database, stored);
    await stopAtEvents(database, "perform pg_advisory_xact_lock(1)");
    const before = await dumpDatabase(database);
    const isWaiting = async (): Promise<boolean> => {
      const { rows } = await sql`select from pg_locks join pg_database on pg_database.oid = pg_locks.database
        where locktype = 'advisory' and not granted and datname = current_database()`.execute(kysely);
      return rows.length > 0;
    };
    await kysely.connection().execute(async (holder) => {
      await sql`select pg_advisory_lock(1)`.execute(holder);
      await killWhen({ databaseUrl: url }, isWaiting);
      await sql`select pg_advisory_unlock(1)`.execute(holder);
    });
    await until(async () => {
      const { rows } = await sql`select from pg_stat_activity where datname = current_database()
        and xact_start is not null and pid <> pg_backend_pid()`.execute(kysely);
      return rows.length === 0;
    });
    const after = await readAfterwards(database);
    await database.close();
    await drop();
    expect(after).toEqual({ rows: before, again, faults: [] });
  });

  it("on an embedded database", async () => {
    const dataDir = await makeDataFolder();
    const sign = join(dataDir, "postgres", "half-way");
    const first = await openDatabase({ dataDir });
    await storeEdition(first, stored);
    // The folder of the database is the one place where both processes look.
    await stopAtEvents(first, "copy (select) to '/pglite/data/half-way'; perform pg_sleep(3600)");
    const before = await dumpDatabase(first);
    await first.close();
    await killWhen({ dataDir }, () =>
      access(sign).then(
        () => true,
        () => false,
      ),
    );
    const second = await openDatabase({ dataDir });
    const after = await readAfterwards(second);
    await second.close();
    await rm(dataDir, { recursive: true, force: true });
    expect(after).toEqual({ rows: before, again, faults: [] });
  });
});

import { sql } from "kysely";
import pg from "pg";
import { describe, expect, inject, it } from "vitest";
import { openDatabase, type RevisionWatch } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { createPostgresDatabase, describeOnDatabases, emptyDatabase } from "../databases.ts";
import { editionOf } from "../../corpus/stored/readings.ts";

const edition = (year: number) => editionOf({ year }, [{ name: "Woonoverlast" }]);

/** What a watch tells, in order. */
const listenTo = (watch: RevisionWatch): { readonly told: readonly number[]; readonly stop: () => void } => {
  const told: number[] = [];
  return { told, stop: watch.onChange((revision) => told.push(revision)) };
};

describeOnDatabases("a watch of the revision", (database) => {
  it("knows the revision at once, and tells of each import once to all that listen", async () => {
    await emptyDatabase(database());
    await storeEdition(database(), edition(2024));
    const watch = await database().watchRevision();
    expect(watch.current()).toBe(1);
    const [one, other] = [listenTo(watch), listenTo(watch)];
    await storeEdition(database(), edition(2025));
    // The same document changes nothing.
    await storeEdition(database(), edition(2025));
    await expect.poll(() => one.told).toEqual([2]);
    one.stop();
    await storeEdition(database(), edition(2026));
    await expect.poll(() => other.told).toEqual([2, 3]);
    expect([one.told, watch.current()]).toEqual([[2], 3]);
    await watch.stop();
  });

  it("listens beside a transaction that fails, and hears what comes after", async () => {
    await emptyDatabase(database());
    const failing = database()
      .kysely.transaction()
      .execute(async (trx) => {
        await sql`select 1`.execute(trx);
        throw new Error("it broke");
      });
    const [watch] = await Promise.all([
      database().watchRevision(),
      expect(failing).rejects.toThrow("it broke"),
    ]);
    await storeEdition(database(), edition(2024));
    await expect.poll(() => watch.current()).toBe(1);
    await watch.stop();
  });
});

describe("a watch of a PostgreSQL that goes away", () => {
  it("knows nothing meanwhile, and afterwards tells what it missed", async () => {
    const { url, drop } = await createPostgresDatabase();
    const name = new URL(url).pathname.slice(1);
    const database = await openDatabase({ databaseUrl: url });
    const watch = await database.watchRevision();
    const { told } = listenTo(watch);
    const owner = new pg.Client(inject("postgresUrl"));
    await owner.connect();
    await owner.query(`alter database ${name} allow_connections false`);
    await owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'oogst-listen' and datname = $1",
      [name],
    );
    await expect.poll(() => watch.current(), { timeout: 10_000 }).toBeNull();
    // Connections that stand still work: another process imports.
    await storeEdition(database, edition(2024));
    await owner.query(`alter database ${name} allow_connections true`);
    await owner.end();
    await expect.poll(() => told, { timeout: 10_000 }).toEqual([1]);
    expect(watch.current()).toBe(1);
    await watch.stop();
    await database.close();
    await drop();
  });
});

import { keepListings } from "../../src/read/listings/listing.ts";
import { spawn } from "node:child_process";
import { slugIn } from "./slug-in.ts";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";
import { openDatabase, type Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import type { MeilisearchPlace } from "../../src/search/meilisearch/meilisearch-engine.ts";
import { readCursor } from "../../src/search/search-cursor.ts";
import { startSearch } from "../../src/search/start-search.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { createPostgresDatabase, describeOnDatabases, emptyDatabase } from "../databases.ts";
import { runHere } from "../cli/run-here.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { runOogst } from "../../corpus/servers/oogst.ts";
import { lexicon } from "./dutch.ts";

const main = join(import.meta.dirname, "../../dist/main.js");
const edition = editionOf({ year: 2024 }, [{ name: "Woonoverlast", description: "Buren melden lawaai." }]);
const corrected = editionOf({ year: 2024 }, [{ name: "Woonoverlast", description: "Buren melden stank." }]);

/** Pilots of which the later edition puts others between, and leaves one out. */
const manyOf = (year: number, names: readonly string[]) =>
  editionOf(
    { year },
    names.map((name) => ({ name, description: "Buren melden lawaai." })),
  );
const many = manyOf(2024, ["Berg", "Dal", "Heuvel", "Kreek", "Meer"]);
const manyLater = manyOf(2024, ["Akker", "Berg", "Dal", "Duin", "Heuvel", "Kreek"]);

const start = async (database: Database, meilisearch: MeilisearchPlace | null = null) => {
  const revision = await database.watchRevision();
  const search = await startSearch({
    database,
    revision,
    lexicon,
    listing: keepListings(),
    meilisearch,
    onError: (error) => {
      throw error;
    },
  });
  return { ...search, stop: () => search.stop().then(() => revision.stop()) };
};
async function ask(
  search: Awaited<ReturnType<typeof start>>,
  { kysely }: Database,
  question: string,
): Promise<string[]> {
  const answer = await search.service.search(
    { text: question, filter: null, first: 10, after: null },
    { reader: sqlReader(kysely), today: "2026-01-01" },
  );
  return answer.hits.map(slugIn);
}

/** Waits until somebody waits for a lock of this sort in the database. */
async function untilWaiting({ kysely }: Database, sort: "advisory" | "other"): Promise<void> {
  const waiting = async (): Promise<number> => {
    const { rows } = await sql`select 1 from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database()
        and (l.locktype = 'advisory') = ${sort === "advisory"}::boolean`.execute(kysely);
    return rows.length;
  };
  await expect.poll(waiting, { timeout: 60_000 }).toBeGreaterThan(0);
}

describeOnDatabases("the search of an app", (database) => {
  it("follows an import", async () => {
    const db = database();
    await emptyDatabase(db);
    await storeEdition(db, edition);
    const search = await start(db);
    await storeEdition(db, corrected);
    await expect.poll(() => ask(search, db, "stank"), { timeout: 10_000 }).toEqual(["woonoverlast"]);
    expect(await ask(search, db, "lawaai")).toEqual([]);
    await search.stop();
  });

  it.each([
    ["its own engine", null],
    ["Meilisearch", inject("meilisearch")],
  ])("pages through one revision, and refuses to go on in another: %s", async (name, place) => {
    if (name !== "its own engine" && place === null) return;
    const db = database();
    await emptyDatabase(db);
    await storeEdition(db, many);
    const search = await start(db, place && { ...place, prefix: `test_${randomUUID()}` });
    const context = { reader: sqlReader(db.kysely), today: "2026-01-01" };
    const page = (after: string | null) =>
      search.service.search(
        { text: "lawaai", filter: null, first: 2, after: after === null ? null : readCursor(after) },
        context,
      );
    const pages = async (): Promise<string[]> => {
      const found: string[] = [];
      for (let after: string | null = null; ;) {
        const answer = await page(after);
        found.push(...answer.hits.map(slugIn));
        after = answer.hits.at(-1)?.cursor ?? null;
        if (!answer.hasNextPage) return found.toSorted();
      }
    };
    const engine = place === null ? "POSTGRES" : "MEILISEARCH";
    await expect.poll(search.state, { timeout: 20_000 }).toMatchObject({ engine, degraded: false });
    const whole = await pages();
    const { hits } = await page(null);
    const cursor = hits.at(-1)?.cursor ?? "";
    await storeEdition(db, manyLater);
    const refused = await page(cursor).catch((error: unknown) => error);
    await expect.poll(pages, { timeout: 20_000 }).toHaveLength(6);
    const refusedLater = await page(cursor).catch((error: unknown) => error);
    const anew = await pages();
    await search.stop();
    const passed = {
      message: expect.stringContaining("begin opnieuw"),
      extensions: { code: "BAD_USER_INPUT", argument: "after", reason: "REVISION_PASSED" },
    };
    expect({ whole, refused, refusedLater, anew }).toEqual({
      whole: ["berg", "dal", "heuvel", "kreek", "meer"],
      refused: expect.objectContaining(passed),
      refusedLater: expect.objectContaining(passed),
      anew: ["akker", "berg", "dal", "duin", "heuvel", "kreek"],
    });
  });

  it("lets one piece of exclusive work follow the other, also when the first fails", async () => {
    const done: string[] = [];
    const first = database().exclusively(async () => {
      await Promise.resolve();
      done.push("first");
      throw new Error("it broke");
    });
    const second = database().exclusively(async () => done.push("second"));
    await expect(first).rejects.toThrow("it broke");
    await second;
    expect(done.toSorted()).toEqual(["first", "second"]);
  });
});

describe("`oogst reindex` on PostgreSQL", () => {
  it("leaves the old index in use when it is killed, and can be done again", async () => {
    const { url, drop } = await createPostgresDatabase();
    const database = await openDatabase({ databaseUrl: url });
    await storeEdition(database, edition);
    await (await start(database)).stop();
    const before = await sql`select * from search.state`.execute(database.kysely);

    // The new index is put in place by changing this row: held, it stays full but unused.
    await database.kysely.transaction().execute(async (holder) => {
      await sql`select from search.state for update`.execute(holder);
      const child = spawn(process.execPath, [main, "reindex"], {
        env: { PATH: process.env["PATH"], DATABASE_URL: url },
        stdio: "ignore",
      });
      const gone = once(child, "exit");
      await untilWaiting(database, "other");
      child.kill("SIGKILL");
      await gone;
      // PostgreSQL finds out that a client is gone only once it has done what that asked: here it is told.
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(holder);
    });
    const after = await sql`select * from search.state`.execute(database.kysely);
    const search = await start(database);
    const found = await ask(search, database, "lawaai");
    await storeEdition(database, corrected);
    await expect.poll(() => ask(search, database, "stank"), { timeout: 10_000 }).toEqual(["woonoverlast"]);
    const again = await runHere(["reindex"], { DATABASE_URL: url });
    const foundAfterwards = await ask(search, database, "stank");
    await search.stop();
    await database.close();
    await drop();
    expect({ found, state: after.rows, code: again.code, stdout: again.stdout, foundAfterwards }).toEqual({
      found: ["woonoverlast"],
      state: before.rows,
      code: 0,
      stdout: "POSTGRES: 1 pilots in de zoekindex\n",
      foundAfterwards: ["woonoverlast"],
    });
    expect(again.stderr).toBe(
      "Zoekindex POSTGRES vullen: 0 van 1 (0 van 1 pilots)\nZoekindex POSTGRES vullen: 1 van 1 (1 van 1 pilots)\n",
    );
  });

  it("waits while another process fills an index", async () => {
    const { url, drop } = await createPostgresDatabase();
    const database = await openDatabase({ databaseUrl: url });
    await storeEdition(database, edition);
    const order: string[] = [];
    const { promise: filled, resolve: endFilling } = Promise.withResolvers<void>();
    const filling = database.exclusively(async () => {
      await filled;
      order.push("here");
    });
    await expect
      .poll(
        async () =>
          (
            await sql`select from pg_locks l join pg_stat_activity a using (pid)
              where l.granted and l.locktype = 'advisory' and a.datname = current_database()`.execute(
              database.kysely,
            )
          ).rows.length,
      )
      .toBe(1);
    const elsewhere = runOogst(["reindex"], { DATABASE_URL: url }).then(({ code }) => {
      order.push("elsewhere");
      return code;
    });
    await untilWaiting(database, "advisory");
    endFilling();
    await filling;
    const code = await elsewhere;
    await database.close();
    await drop();
    expect({ code, order }).toEqual({ code: 0, order: ["here", "elsewhere"] });
  });
});

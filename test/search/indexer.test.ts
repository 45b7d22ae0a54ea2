import { beforeEach, expect, it } from "vitest";
import { slugIn } from "./slug-in.ts";
import type { Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import type { SearchEngine } from "../../src/search/engine.ts";
import { catchUp, reindex } from "../../src/search/indexer.ts";
import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { runIndexer } from "../../src/search/run-indexer.ts";
import { indexVersionOf } from "../../src/search/index-version.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { describeOnDatabases, emptyDatabase } from "../databases.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { analyser, searchOn } from "./dutch.ts";

const first = editionOf({ year: 2024 }, [
  { name: "Woonoverlast", description: "Buren melden lawaai." },
  { name: "Tuinrangers", description: "Inwoners vergroenen tuinen." },
]);
const corrected = editionOf({ year: 2024 }, [{ name: "Woonoverlast", description: "Buren melden stank." }]);

describeOnDatabases("the indexer", (database) => {
  beforeEach(async () => {
    await emptyDatabase(database());
  });

  const ask = async ({ kysely }: Database, question: string): Promise<string[]> => {
    const service = searchOn(kysely);
    const answer = await service.search(
      { text: question, filter: null, first: 10, after: null },
      { reader: sqlReader(kysely), today: "2026-01-01" },
    );
    return answer.hits.map(slugIn);
  };

  it("fills an index from the graph, and then follows what changes in it", async () => {
    const db = database();
    const engine = createPostgresEngine(db.kysely);
    await storeEdition(db, first);
    await reindex({ database: db, engine, analyser });
    expect(await ask(db, "lawaai")).toEqual(["woonoverlast"]);
    await storeEdition(db, corrected);
    await catchUp({ database: db, engine, analyser });
    expect(await ask(db, "lawaai")).toEqual([]);
    expect(await ask(db, "stank")).toEqual(["woonoverlast"]);
    expect(await ask(db, "tuinrangers")).toEqual([]);
    expect(await engine.state()).toMatchObject({ analyserVersion: indexVersionOf(analyser), revision: 2 });
  });

  it("tells how far a fill is", async () => {
    const db = database();
    await storeEdition(db, first);
    const told: string[] = [];
    await reindex({
      database: db,
      engine: createPostgresEngine(db.kysely),
      analyser,
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(told).toEqual(["0/2", "2/2"]);
  });

  it("builds anew an index of another analyser, and one that knows more than the graph", async () => {
    const db = database();
    const engine = createPostgresEngine(db.kysely);
    await storeEdition(db, first);
    const nothing = (async function* () {
      /* no pilots */
    })();
    await engine.fill(nothing, { analyserVersion: "an older one", revision: 1, position: "999" });
    expect(await ask(db, "lawaai")).toEqual([]);
    await catchUp({ database: db, engine, analyser });
    expect(await ask(db, "lawaai")).toEqual(["woonoverlast"]);
  });

  it("goes on where it was when it is broken off between two batches", async () => {
    const db = database();
    const engine = createPostgresEngine(db.kysely);
    await storeEdition(db, first);
    await reindex({ database: db, engine, analyser });
    await storeEdition(db, corrected);
    let broken = true;
    const faltering: SearchEngine = {
      ...engine,
      apply: async (change, state) => {
        if (broken) throw new Error("the connection is gone");
        await engine.apply(change, state);
      },
    };
    await expect(catchUp({ database: db, engine: faltering, analyser })).rejects.toThrow(
      "the connection is gone",
    );
    expect(await ask(db, "lawaai")).toEqual(["woonoverlast"]);
    broken = false;
    await catchUp({ database: db, engine: faltering, analyser });
    expect(await ask(db, "stank")).toEqual(["woonoverlast"]);
  });

  it("runs until it is stopped, and tries again after a failure", async () => {
    const db = database();
    const engine = createPostgresEngine(db.kysely);
    await reindex({ database: db, engine, analyser });
    let failures = 0;
    const faltering: SearchEngine = {
      ...engine,
      apply: async (change, state) => {
        if (failures < 2) throw new Error(`failure ${failures}`);
        await engine.apply(change, state);
      },
    };
    const told: string[] = [];
    const running = runIndexer(
      { database: db, engine: faltering, analyser },
      (error) => {
        failures++;
        told.push(String(error));
      },
      { every: 20, firstRetry: 5, longestRetry: 10 },
    );
    await storeEdition(db, first);
    running.wake();
    await expect.poll(() => ask(db, "lawaai"), { timeout: 10_000 }).toEqual(["woonoverlast"]);
    await running.stop();
    expect(told).toEqual(["Error: failure 0", "Error: failure 1"]);
  });
});

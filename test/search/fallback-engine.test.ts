import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { always } from "../../src/search/condition.ts";
import { documentOf } from "../../src/search/document.ts";
import { SearchUnavailable } from "../../src/domain/faults.ts";
import type { EngineQuery, SearchEngine } from "../../src/search/engine.ts";
import { fallbackEngine } from "../../src/search/fallback-engine.ts";
import { createMeilisearchEngine } from "../../src/search/meilisearch/meilisearch-engine.ts";
import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { findFreePort } from "../../corpus/servers/free-port.ts";
import { startServer } from "../meilisearch-server.ts";
import { analyser } from "./dutch.ts";
import { seedPilots } from "../../corpus/gold/seed-pilots.ts";
import { openEmpty } from "../databases.ts";

const everything: EngineQuery = {
  terms: [],
  minimum: 0,
  hints: [],
  whole: [],
  names: [],
  wishes: [],
  order: null,
  phrases: [],
  excluded: [],
  excludedTogether: [],
  condition: always,
  buckets: [],
};
const state = { analyserVersion: analyser.version, revision: 1, position: "1" };
const patience = { timeout: 1_000, rest: 200, now: () => performance.now() };

async function fill(engine: SearchEngine): Promise<void> {
  const documents = (await seedPilots()).map((pilot) => documentOf(pilot, analyser));
  await engine.fill(
    (async function* () {
      yield documents;
    })(),
    state,
  );
}

describe("searching with a reserve", () => {
  let database: Database;
  let reserve: SearchEngine;
  beforeAll(async () => {
    database = await openEmpty();
    reserve = createPostgresEngine(database.kysely);
    await fill(reserve);
  });
  afterAll(() => database.close());

  it("leaves to the reserve what the first engine has no index for, and comes back to it after a rest", async () => {
    let [now, isReady] = [0, false];
    const first: SearchEngine = { ...reserve, kind: "MEILISEARCH" };
    const searcher = fallbackEngine(first, reserve, async () => isReady, {
      timeout: 5_000,
      rest: 100,
      now: () => now,
    });
    expect(await searcher.search(everything, 1, null)).toMatchObject({
      engine: "POSTGRES",
      degraded: true,
      hits: { totalCount: 20 },
    });
    isReady = true;
    now = 99;
    expect(await searcher.search(everything, 1, null)).toMatchObject({ engine: "POSTGRES", degraded: true });
    now = 100;
    expect(await searcher.search(everything, 1, null)).toMatchObject({
      engine: "MEILISEARCH",
      degraded: false,
      hits: { totalCount: 20 },
    });
  });

  it("does not wait for a first engine that never answers", async () => {
    const never: SearchEngine = {
      ...reserve,
      kind: "MEILISEARCH",
      search: () => new Promise(() => undefined),
    };
    const searcher = fallbackEngine(never, reserve, async () => true, {
      timeout: 20,
      rest: 60_000,
      now: () => 0,
    });
    expect(await searcher.search(everything, 1, null)).toMatchObject({
      engine: "POSTGRES",
      degraded: true,
      hits: { totalCount: 20 },
    });
  });

  it("fails when the reserve fails too", async () => {
    const down: SearchEngine = { ...reserve, search: () => Promise.reject(new SearchUnavailable("down")) };
    await expect(
      fallbackEngine(down, down, async () => true, patience).search(everything, 1, null),
    ).rejects.toThrow(SearchUnavailable);
  });
});

describe.runIf(inject("meilisearch") !== null && process.env["MEILI_URL"] === undefined)(
  "searching while Meilisearch is killed",
  () => {
    it("answers every search, says that it is degraded, and comes back by itself", async () => {
      const folder = await mkdtemp(join(tmpdir(), "oogst-killed-"));
      const port = await findFreePort();
      const server = await startServer(port, folder);
      if (server === null) throw new Error("meilisearch was there a moment ago");
      const database = await openEmpty();
      const reserve = createPostgresEngine(database.kysely);
      const meilisearch = createMeilisearchEngine({ url: server.url, key: null });
      await Promise.all([fill(reserve), fill(meilisearch)]);
      const searcher = fallbackEngine(
        meilisearch,
        reserve,
        async () => (await meilisearch.state()) !== null,
        patience,
      );
      const search = () => searcher.search(everything, 5, null);
      expect(await search()).toMatchObject({ engine: "MEILISEARCH", degraded: false });

      const load = Array.from({ length: 40 }, search);
      await server.stop("SIGKILL");
      const during = await Promise.all([...load, ...Array.from({ length: 10 }, search)]);
      expect(during.map(({ hits }) => hits.totalCount)).toEqual(during.map(() => 20));
      expect(during.at(-1)).toMatchObject({ engine: "POSTGRES", degraded: true });

      const again = await startServer(port, folder);
      await expect.poll(async () => (await search()).engine, { timeout: 15_000 }).toBe("MEILISEARCH");
      expect(await search()).toMatchObject({ degraded: false, hits: { totalCount: 20 } });
      await again?.stop();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    });
  },
);

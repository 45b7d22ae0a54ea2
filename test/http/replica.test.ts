import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, type App } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { openDatabase, type Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { loadLexicon } from "../../src/import/reader.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import {
  startPostgresServer,
  startReplicaServer,
  type PostgresServer,
  type ReplicaServer,
} from "../../corpus/servers/postgres.ts";
import { askOver } from "./running-app.ts";

const edition = (year: number) => editionOf({ year }, [{ name: `Pilot ${year}` }]);
const question = "{ dataset { revision } pilots(first: 50) { edges { node { name } } } }";

describe("a PostgreSQL with replicas", () => {
  let primary: PostgresServer;
  let replica: ReplicaServer;
  let database: Database;
  let app: App;
  let url: string;
  beforeAll(async () => {
    primary = await startPostgresServer();
    const databaseUrl = await primary.createDatabase();
    const first = await openDatabase({ databaseUrl });
    await storeEdition(first, edition(2024));
    await first.close();
    replica = await startReplicaServer(databaseUrl);
    const config = readConfig({
      LOG_LEVEL: "silent",
      CACHE_MB: "0",
      DATABASE_URL: databaseUrl,
      // The second is down all the while.
      DATABASE_REPLICA_URLS: `${replica.url},postgresql://oogst@127.0.0.1:9/oogst`,
    });
    const { replicaUrls, timeLimit } = config;
    database = await openDatabase({ databaseUrl, replicaUrls, timeLimit });
    app = await createApp({ config, database, lexicon: await loadLexicon() });
    url = await app.server.listen({ port: 0, host: "127.0.0.1" });
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await replica.stop();
    await primary.stop();
  });

  const isOnReplica = async (reads = database.readsForRequest()): Promise<boolean | undefined> => {
    const { rows } = await sql<{ is: boolean }>`select pg_is_in_recovery() as is`.execute(reads);
    return rows[0]?.is;
  };
  const ask = async (): Promise<unknown> => (await askOver(url, question)).body.data;
  const answerOf = (revision: number, ...years: number[]) => ({
    dataset: { revision },
    pilots: { edges: years.map((year) => ({ node: { name: `Pilot ${year}` } })) },
  });

  it("is read through a replica, however many others are down", async () => {
    await expect.poll(() => isOnReplica(), { timeout: 20_000 }).toBe(true);
    for (let asked = 0; asked < 4; asked += 1) expect(await isOnReplica()).toBe(true);
    expect(await ask()).toEqual(answerOf(1, 2024));
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("gives no answer of before an import, while a replica is behind; uses it again when it is not", async () => {
    await replica.run("select pg_wal_replay_pause()");
    await storeEdition(database, edition(2025));
    // As soon as this process knows of the import, whatever it is asked.
    await expect.poll(ask).toEqual(answerOf(2, 2024, 2025));
    for (let asked = 0; asked < 20; asked += 1) {
      expect(await ask()).toEqual(answerOf(2, 2024, 2025));
      expect(await isOnReplica()).toBe(false);
    }
    await replica.run("select pg_wal_replay_resume()");
    await expect.poll(() => isOnReplica(), { timeout: 20_000 }).toBe(true);
    expect(await ask()).toEqual(answerOf(2, 2024, 2025));
  });

  it("is read only, through a replica too", async () => {
    await expect(sql`delete from pilot`.execute(database.readsForRequest())).rejects.toThrow(
      /read-only transaction/,
    );
  });

  it("goes on with what it answers when its replica cancels a statement to keep in step", async () => {
    const reads = database.readsForRequest();
    expect(await isOnReplica(reads)).toBe(true);
    const conflict = sql`do $$ begin
      if pg_is_in_recovery() then raise 'conflict with recovery' using errcode = '40001'; end if;
    end $$`;
    await conflict.execute(reads);
    expect(await isOnReplica(reads)).toBe(false);
  });

  it("finishes on the database itself what it began on a replica that goes away", async () => {
    const reads = database.readsForRequest();
    expect(await isOnReplica(reads)).toBe(true);
    await replica.stop();
    expect(await isOnReplica(reads)).toBe(false);
    expect(await ask()).toEqual(answerOf(2, 2024, 2025));
  });
});

describe("a PostgreSQL that goes away and leaves a replica", () => {
  it("is answered for by the replica, of the last revision that was known", async () => {
    const primary = await startPostgresServer();
    const databaseUrl = await primary.createDatabase();
    const first = await openDatabase({ databaseUrl });
    await storeEdition(first, edition(2024));
    await first.close();
    const replica = await startReplicaServer(databaseUrl);
    const database = await openDatabase({ databaseUrl, replicaUrls: [replica.url], timeLimit: 10_000 });
    const watch = await database.watchRevision();
    const names = async () =>
      (await sql<{ name: string }>`select name from pilot`.execute(database.readsForRequest())).rows;
    await primary.stop();
    await expect.poll(() => watch.current(), { timeout: 20_000 }).toBeNull();
    await expect.poll(() => names().catch(() => null), { timeout: 20_000 }).toEqual([{ name: "Pilot 2024" }]);
    await watch.stop();
    await database.close();
    await replica.stop();
  });
});

import { readFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedsFolder } from "../../src/import/seeds.ts";
import { runOogst, serveOogst, type Running } from "../../corpus/servers/oogst.ts";
import { startPostgresServer, type PostgresServer } from "../../corpus/servers/postgres.ts";
import { leaks } from "../http/leaks.ts";
import { askAnew, get, startLoad, type Got } from "../../corpus/servers/ask-all.ts";

const patience = { timeout: 60_000, interval: 50 };
const pilots = "pilots(first: 5) { totalCount edges { node { slug latestReport { title } } } }";

describe("a database that restarts under load", () => {
  let folder: string;
  let server: PostgresServer;
  let url: string;
  let oogst: Running;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "oogst-restart-"));
    server = await startPostgresServer();
    url = await server.createDatabase();
    oogst = await serveOogst({ DATABASE_URL: url, DATA_DIR: folder });
  });
  afterAll(async () => {
    await oogst.stop();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  /** How many connections the program has to its database, by the name that each gives. */
  async function countConnections(): Promise<Record<string, number>> {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query<{ name: string; count: number }>(
      `select application_name as name, count(*)::int as count from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() group by 1`,
    );
    await client.end();
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  }

  it("is told of while it is down, never by a wrong answer, and is used again once it is back", async () => {
    // The last two are kept whole, and may be given again while the database is down: never wrong, if not refused.
    const asks = [
      () => askAnew(oogst.url, pilots),
      () => askAnew(oogst.url, 'search(query: "woonoverlast") { totalCount }'),
      () => get(`${oogst.url}/open-data/v1/edities/zoetermeer/perspectiefnota-2024`),
      () => get(`${oogst.url}/pilots/zoetermeer/flexwonen-ruimtebaan`, { headers: { accept: "text/html" } }),
    ];
    const right = await Promise.all(asks.map(async (ask) => (await ask()).body));
    const got: Got[][] = asks.map(() => []);
    const loads = asks.map((ask, i) => startLoad(5, ask, (answer) => got[i]?.push(answer)));
    const count =
      (status: number, of = got) =>
      () =>
        Math.min(...of.map((all) => all.filter((one) => one.status === status).length));

    await expect.poll(count(200), patience).toBeGreaterThan(5);
    await server.down();
    await expect.poll(count(503, got.slice(0, 2)), patience).toBeGreaterThan(5);
    expect((await get(`${oogst.url}/healthz`)).status).toBe(200);
    expect(await get(`${oogst.url}/readyz`)).toEqual({
      status: 503,
      retryAfter: "5",
      body: '{"status":"niet gereed","reason":"database"}',
    });
    await server.up();
    const before = count(200)();
    await expect.poll(count(200), patience).toBeGreaterThan(before + 5);
    await Promise.all(loads.map((load) => load.stop()));

    for (const [i, all] of got.entries()) {
      const refused = all.filter(({ status }) => status !== 200);
      expect(refused.filter(({ status, retryAfter }) => status !== 503 || retryAfter !== "5")).toEqual([]);
      expect(refused.filter(({ body }) => leaks.test(body) || body.includes("127.0.0.1:"))).toEqual([]);
      expect([...new Set(all.filter(({ status }) => status === 200).map(({ body }) => body))]).toEqual([
        right[i],
      ]);
      expect((await asks[i]?.())?.status).toBe(200);
    }
  });

  it("has no more connections than before, and tells again of what another process imports", async () => {
    await expect.poll(countConnections, patience).toMatchObject({ "oogst-listen": 1 });
    const { oogst: own = 0, "oogst-read": reading = 0 } = await countConnections();
    expect([own <= 12, reading <= 10]).toEqual([true, true]);
    const document = join(folder, "perspectiefnota-2025.txt");
    const text = await readFile(join(seedsFolder, "documents/001_35239a5a4f24c8c1.txt"), "utf8");
    await writeFile(document, `${text}\n`);
    const { code } = await runOogst(
      ["import", document, "--edition", "perspectiefnota-2025", "--municipality", "GM0637 Zoetermeer"],
      { DATABASE_URL: url },
    );
    expect(code).toBe(0);
    const revision = async () => (await get(`${oogst.url}/graphql?query={dataset{revision}}`)).body;
    await expect.poll(revision, patience).toContain('{"data":{"dataset":{"revision":3}}');
    const found = async () =>
      (
        await askAnew(
          oogst.url,
          'search(query: "woonoverlast", filter: { editions: ["perspectiefnota-2025"] }) { totalCount }',
        )
      ).body;
    await expect.poll(found, patience).toMatch(/"totalCount":[1-9]/);
    expect((await oogst.stop()).code).toBe(0);
    await expect.poll(countConnections, patience).toEqual({});
  });
});

import { readFile } from "node:fs/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveOogst, type Running } from "../../corpus/servers/oogst.ts";
import { startPostgresServer, type PostgresServer } from "../../corpus/servers/postgres.ts";

const timeLimit = 1000;

describe("a database that is silent: it takes connections, and answers nothing", () => {
  let folder: string;
  let server: PostgresServer;
  let oogst: Running;
  let pids: number[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "oogst-silent-"));
    server = await startPostgresServer();
    const url = await server.createDatabase();
    oogst = await serveOogst({
      DATABASE_URL: url,
      DATA_DIR: folder,
      TIME_LIMIT_MS: String(timeLimit),
      SNAPSHOT_MB: "0",
      CACHE_MB: "0",
    });
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where pid is not null",
    );
    const { rows: places } = await client.query<{ at: string }>(
      "select current_setting('data_directory') as at",
    );
    await client.end();
    const postmaster = Number(
      (await readFile(join(places[0]?.at ?? "", "postmaster.pid"), "utf8")).split("\n")[0],
    );
    pids = [postmaster, ...rows.map(({ pid }) => pid)];
  });
  const signal = (name: NodeJS.Signals): void => {
    for (const pid of pids)
      try {
        process.kill(pid, name);
      } catch {
        // A connection that ended since.
      }
  };
  afterAll(async () => {
    signal("SIGCONT");
    await server.stop();
    await rm(folder, { recursive: true });
  });

  /** The status of an answer, and whether it came within the limit and what a cancel may take. */
  const ask = async (path: string): Promise<readonly [number, boolean]> => {
    const began = performance.now();
    const accept = path.startsWith("/graphql") ? "application/json" : "text/html,*/*";
    const { status } = await fetch(oogst.url + path, { headers: { accept } });
    return [status, performance.now() - began < timeLimit + 8000];
  };

  it("is told of within the limit at every door, and the process ends within 25 seconds", async () => {
    signal("SIGSTOP");
    const answers = await Promise.all(
      [
        "/open-data/v1/pilots",
        "/open-data/v1/zoeken?q=wonen",
        "/pilots",
        "/zoeken?q=wonen",
        "/feeds/wijzigingen.atom",
        "/graphql?query={pilots{totalCount}}",
        "/graphql?query={dataset{revision}}",
      ].map(ask),
    );
    expect(answers).toEqual(answers.map(() => [503, true]));
    expect(await ask("/readyz")).toEqual([503, true]);
    expect(await ask("/healthz")).toEqual([200, true]);
    const began = performance.now();
    const { code } = await oogst.stop();
    // Nothing is under way any more: only goodbyes are waited for, and not for long.
    expect([code, performance.now() - began < 10_000]).toEqual([0, true]);
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askMixed, readMemory } from "../corpus/servers/ask-all.ts";
import { serveOogst } from "../corpus/servers/oogst.ts";
import { startPostgresServer } from "../corpus/servers/postgres.ts";

const connections = 200;
const seconds = 60;
const page = 10;

/** The value below which this share of the numbers lies, in whole milliseconds. */
const percentile = (numbers: readonly number[], share: number): string =>
  (numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0).toFixed(0);
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

/**
 * Asks on 200 connections at once for a minute, on PostgreSQL: a fifth of the questions is new, so that no cache has
 * the answer. The clients run on the same cores as the server.
 */
export async function benchEndurance(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "oogst-endurance-"));
  const server = await startPostgresServer();
  const oogst = await serveOogst({ DATABASE_URL: await server.createDatabase(), DATA_DIR: folder });
  const all: number[] = [];
  const stopping = new AbortController();
  let [took, errors] = [[] as number[], 0];
  const line = (...cells: readonly (string | number)[]): void =>
    void process.stdout.write(`${cells.map((cell) => String(cell).padStart(9)).join("")}\n`);
  line("seconds", "requests", "p50 ms", "p99 ms", "errors", "RSS MB");
  line(0, 0, "", "", 0, megabytes(await readMemory(oogst.url)));
  const clients = Array.from({ length: connections }, async (_, client) => {
    for (let i = client; !stopping.signal.aborted; i += 1) {
      const begun = performance.now();
      const status = await askMixed(oogst.url, i).then(
        (got) => got.status,
        () => 0,
      );
      took.push(performance.now() - begun);
      if (status !== 200) errors += 1;
    }
  });
  for (let at = page; at <= seconds; at += page) {
    await new Promise((resolve) => setTimeout(resolve, page * 1000));
    line(
      at,
      took.length,
      percentile(took, 0.5),
      percentile(took, 0.99),
      errors,
      megabytes(await readMemory(oogst.url)),
    );
    all.push(...took);
    took = [];
  }
  stopping.abort();
  await Promise.all(clients);
  line(
    "all",
    all.length,
    percentile(all, 0.5),
    percentile(all, 0.99),
    errors,
    megabytes(await readMemory(oogst.url)),
  );
  await oogst.stop();
  await server.stop();
  await rm(folder, { recursive: true });
}

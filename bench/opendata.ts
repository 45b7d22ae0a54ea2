import { keepListings } from "../src/read/listings/listing.ts";
import { readToldPage, readEvents } from "../src/read/read-told.ts";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { fastify } from "fastify";
import { openDatabase } from "../src/database/database.ts";
import { sqlReader, sqlListReader } from "../src/read/sql/sql-reader.ts";
import { ofRevision } from "../src/read/sql/of-revision.ts";
import { formats, type FormatName } from "../src/opendata/formats/formats.ts";
import { answering } from "../src/http/send-answer.ts";
import { registerOpenData } from "../src/opendata/register.ts";
import { startPostgresServer } from "../corpus/servers/postgres.ts";
import { storeManyReports } from "./opendata-reports.ts";

const publicUrl = "https://oogst.example";
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const run = promisify(execFile);

/** Compiles what writes one format, as a build does: what compiles while it runs would count as its memory. */
async function compileWriter(): Promise<string> {
  const root = resolve(import.meta.dirname, "..");
  await run(join(root, "node_modules/.bin/tsc"), ["-p", join(root, "bench/tsconfig.json")]);
  return join(root, "dist/bench/bench/opendata-format.js");
}

/** How many requests a second a server answers that is asked by eight clients; `at` gives the nth address. */
async function requestsPerSecond(base: string, at: (i: number) => string): Promise<number> {
  // The first of all is what a cache answers the others from.
  await (await fetch(base + at(1))).arrayBuffer();
  const until = performance.now() + 4_000;
  let done = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const answer = await fetch(base + at((done += 1)));
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: 8 }, client));
  return (done / (performance.now() - begin)) * 1000;
}

/**
 * Measures the open data on PostgreSQL with 100,000 reports: each format in a process of its own with the flags of
 * `npm start`, and lists over HTTP beside the same bytes without any work.
 */
export async function benchOpenData(): Promise<void> {
  const postgres = await startPostgresServer();
  const cacheDir = mkdtempSync(join(tmpdir(), "oogst-"));
  try {
    const databaseUrl = await postgres.createDatabase();
    const database = await openDatabase({ databaseUrl });
    const rows = await storeManyReports(database);
    print(`${rows} reports on PostgreSQL; resident memory before the writing, and at its highest`);
    print("format     rows/s   rows per processor second    before      peak    written      time");
    const writer = await compileWriter();
    for (const name of Object.keys(formats) as FormatName[])
      process.stdout.write((await run(process.execPath, [writer, databaseUrl, name])).stdout);

    const server = fastify();
    await registerOpenData(server, {
      newReader: () => sqlReader(database.kysely),
      listReaderOf: (revision) => sqlListReader(ofRevision(database.kysely, revision)),
      told: (changes, revision) => readToldPage(database.kysely, changes, revision),
      events: (since, after, limit) => readEvents(database.kysely, since, after, limit),
      listing: keepListings(),
      publicUrl,
      contactEmail: "vragen@oogst.example",
      cacheDir,
      sendAnswer: answering({ mostBytes: 32 * 1024 * 1024 }),
      dress: ({ body }) => ({ html: body, policy: "default-src 'none'" }),
    });
    const list = "/open-data/v1/pilots?perPagina=20";
    const bytes = Buffer.from((await server.inject(list)).body);
    const bare = fastify();
    bare.get("/", (_, reply) => reply.type("application/json").send(bytes));
    const [base, bareBase] = await Promise.all(
      [server, bare].map((one) => one.listen({ port: 0, host: "127.0.0.1" })),
    );
    const fixed = await requestsPerSecond(String(bareBase), () => "/");
    const shown = async (what: string, at: (i: number) => string): Promise<void> => {
      const rate = await requestsPerSecond(String(base), at);
      print(
        `a list of 20 pilots, ${what}: ${rate.toFixed(0)} requests/s, ${(rate / fixed).toFixed(2)} of that`,
      );
    };
    print(`the same bytes without any work: ${fixed.toFixed(0)} requests/s`);
    await shown("cached", () => list);
    await shown("uncached", (i) => `${list}&pagina=${i}`);
    await Promise.all([server.close(), bare.close()]);
    await database.close();
  } finally {
    rmSync(cacheDir, { recursive: true });
    await postgres.stop();
  }
}

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { fastify } from "fastify";
import { readEvents } from "../src/graph/dataset/read-events.ts";
import { openDatabase, type Database } from "../src/graph/database.ts";
import { sqlReader } from "../src/graph/sql/sql-reader.ts";
import { sqlWalker } from "../src/graph/sql/sql-walker.ts";
import { storeEdition } from "../src/graph/store-edition.ts";
import { formats, type FormatName } from "../src/opendata/formats/formats.ts";
import { registerOpenData } from "../src/opendata/register.ts";
import { createReader } from "../src/reader.ts";
import { readSeedsManifest, readSeedsRegister, seedsFolder } from "../src/seeds.ts";
import { importManifest } from "../src/import-edition.ts";
import { loadLexicon } from "../src/load-lexicon.ts";
import { startPostgresServer } from "../test/postgres.ts";
import { documentOf, generateAnnex } from "./corpus.ts";

const reportsWanted = 100_000;
const annexesRead = 20;
const publicUrl = "https://oogst.example";
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Editions that were really read, and then copied as rows until there are enough reports: reading is measured elsewhere. */
async function fill(database: Database): Promise<number> {
  const register = readSeedsRegister();
  const reader = createReader(register, await loadLexicon());
  await importManifest({ database, register, reader }, readSeedsManifest(), seedsFolder, {
    dryRun: false,
    onStored: () => undefined,
  });
  for (let seed = 0; seed < annexesRead; seed += 1) {
    const { edition, municipality, text } = generateAnnex(seed);
    const document = documentOf(`${seed}.txt`, text);
    const reading = reader.read(document, municipality.name);
    const slug = `made-${edition.slug}`;
    await storeEdition(database, {
      edition: { ...edition, slug, municipality },
      document,
      reading,
      register,
    });
  }
  const { kysely } = database;
  const { rows } = await sql<{ pilots: number; reports: number }>`select
    (select count(*)::int from pilot) as pilots, (select count(*)::int from report) as reports`.execute(
    kysely,
  );
  const { reports = 1 } = rows[0] ?? {};
  const copies = Math.ceil(reportsWanted / reports) - 1;
  const copied = async (table: string, changed: Readonly<Record<string, string>>): Promise<void> => {
    const { rows: columns } = await sql<{
      name: string;
    }>`select column_name as name from information_schema.columns
      where table_name = ${table} and column_name <> 'id' and is_generated = 'NEVER' and table_schema = current_schema()`.execute(
      kysely,
    );
    const names = columns.map(({ name }) => name);
    const values = names.map((name) => changed[name] ?? `x."${name}"`);
    const from = `"${table}" x, generate_series(1, ${copies}) copy`;
    const ids = `(x.id + copy * 1000000)`;
    const into = `insert into "${table}" (id, ${names.map((name) => `"${name}"`).join(", ")})`;
    await sql
      .raw(`${into} overriding system value select ${ids}, ${values.join(", ")} from ${from}`)
      .execute(kysely);
  };
  await copied("pilot", { slug: "x.slug || '-' || copy" });
  await copied("report", { pilot_id: "x.pilot_id + copy * 1000000" });
  for (const table of [
    "origin_mention",
    "motion_mention",
    "partner_mention",
    "memo_mention",
    "amount_mention",
  ])
    await copied(table, { report_id: "x.report_id + copy * 1000000" });
  await sql`analyze`.execute(kysely);
  return reports * (copies + 1);
}

/** With a small heap the peak of memory is what the writing needs, and not what the collector leaves lying. */
const smallHeap = "--max-old-space-size=160";

/** Runs the writing of one format in a process of its own, and shows what it says. */
async function writeAll(databaseUrl: string, name: FormatName): Promise<void> {
  const script = join(import.meta.dirname, "opendata-format.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [
    smallHeap,
    ...process.execArgv,
    script,
    databaseUrl,
    name,
  ]);
  process.stdout.write(stdout);
}

/** Requests a second of a list, by the address that `at` gives for the number of the request. */
async function requestsPerSecond(base: string, at: (i: number) => string): Promise<number> {
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

/** Measures the open data on PostgreSQL with 100,000 reports: formats, their memory, and lists over HTTP. */
export async function benchOpenData(): Promise<void> {
  const postgres = await startPostgresServer();
  const cacheDir = mkdtempSync(join(tmpdir(), "oogst-"));
  try {
    const databaseUrl = await postgres.createDatabase();
    const database = await openDatabase({ databaseUrl });
    const rows = await fill(database);
    print(`${rows} reports on PostgreSQL`);
    print("format     rows/s  peak rss   written    time");
    for (const name of Object.keys(formats) as FormatName[]) await writeAll(databaseUrl, name);

    const server = fastify();
    await registerOpenData(server, {
      newReader: () => sqlReader(database.kysely),
      walker: sqlWalker(database.kysely),
      events: (since, after, limit) => readEvents(database.kysely, since, after, limit),
      publicUrl,
      cacheDir,
    });
    const base = await server.listen({ port: 0, host: "127.0.0.1" });
    const cached = await requestsPerSecond(base, () => "/open-data/v1/pilots?perPagina=20");
    const uncached = await requestsPerSecond(base, (i) => `/open-data/v1/pilots?perPagina=20&pagina=${i}`);
    print(`a list of 20 pilots: ${cached.toFixed(0)} requests/s cached, ${uncached.toFixed(0)} uncached`);
    await server.close();
    await database.close();
  } finally {
    rmSync(cacheDir, { recursive: true });
    await postgres.stop();
  }
}

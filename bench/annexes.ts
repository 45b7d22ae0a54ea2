import { slugOf } from "../src/domain/slug.ts";
import { openDatabase, type Database } from "../src/database/database.ts";
import { importEdition } from "../src/import/import-edition.ts";
import { loadLexicon, createReader, type Reader } from "../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../src/import/seeds.ts";
import { startPostgresServer } from "../corpus/servers/postgres.ts";
import { documentOf, generateAnnex, type Annex } from "../corpus/annexes/generate-annexes.ts";

const sizes = [100, 1000];
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const perSecond = (count: number, milliseconds: number): string =>
  ((count / milliseconds) * 1000).toFixed(0).padStart(7);

const makeAnnexes = (count: number): Annex[] =>
  Array.from({ length: count }, (_, seed) => generateAnnex(seed));

/** Reads and stores all annexes; returns the milliseconds that each hundred of them took, and their reports. */
async function store(
  database: Database,
  annexes: readonly Annex[],
): Promise<{ ms: number; reports: number; first: number; last: number }> {
  const register = readSeedsRegister();
  const reader = createReader(register, await loadLexicon(), readSeedsTemplates());
  const took: { ms: number; reports: number }[] = [];
  for (const { edition, municipality, text } of annexes) {
    const slug = `${slugOf(municipality.name)}-${edition.slug}`;
    const begin = performance.now();
    const { reports } = await importEdition(
      { database, reader, register },
      { ...edition, slug, municipality },
      [documentOf(`${slug}.txt`, text)],
      { dryRun: false },
    );
    took.push({ ms: performance.now() - begin, reports });
  }
  const sum = (some: typeof took): { ms: number; reports: number } =>
    some.reduce((total, { ms, reports }) => ({ ms: total.ms + ms, reports: total.reports + reports }), {
      ms: 0,
      reports: 0,
    });
  const each = ({ ms, reports }: { ms: number; reports: number }): number => ms / reports;
  return { ...sum(took), first: each(sum(took.slice(0, 100))), last: each(sum(took.slice(-100))) };
}

/** Reads annexes and stores nothing; the time is that of the processor, for compiling and collecting garbage too. */
function readAll(reader: Reader, annexes: readonly Annex[]): { bytes: number; microseconds: number } {
  const begin = process.cpuUsage();
  for (const { text, municipality } of annexes) reader.read(documentOf("annex.txt", text), municipality.name);
  const { user, system } = process.cpuUsage(begin);
  const bytes = annexes.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
  return { bytes, microseconds: user + system };
}

const readingRow = (name: string, bytes: number, microseconds: number): string =>
  `${name.padEnd(13)} ${(bytes / 1e6).toFixed(1).padStart(8)} ${(bytes / microseconds).toFixed(2).padStart(12)}`;

/**
 * Reads a synthetic corpus alone, layout by layout, and reads and stores it in either database: reports a second, and the milliseconds a
 * report takes among the first and the last hundred annexes, which must not grow.
 */
export async function benchAnnexes(): Promise<void> {
  const annexes = makeAnnexes(Math.max(...sizes));
  const reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  for (const { text } of annexes.slice(0, 20)) reader.read(documentOf("warm.txt", text), null);
  const layouts = (["WEB", "OCR"] as const).map((layout) => ({
    layout,
    ...readAll(
      reader,
      annexes.filter(({ gold }) => gold.layout === layout),
    ),
  }));
  print("reading alone       MB  MB/s of CPU");
  for (const { layout, bytes, microseconds } of layouts) print(readingRow(layout, bytes, microseconds));
  print(
    readingRow(
      "both",
      layouts.reduce((total, { bytes }) => total + bytes, 0),
      layouts.reduce((total, { microseconds }) => total + microseconds, 0),
    ),
  );

  print("database     annexes  reports  reports/s  ms/report first 100  last 100");
  const server = await startPostgresServer();
  try {
    for (const size of sizes) {
      for (const kind of ["PGLITE", "POSTGRESQL"] as const) {
        const database = await openDatabase(
          kind === "PGLITE" ? { dataDir: null } : { databaseUrl: await server.createDatabase() },
        );
        const { reports, ms: total, first, last } = await store(database, annexes.slice(0, size));
        await database.close();
        print(
          `${kind.padEnd(12)} ${String(size).padStart(7)} ${String(reports).padStart(8)}    ${perSecond(reports, total)}  ${first.toFixed(2).padStart(19)} ${last.toFixed(2).padStart(9)}`,
        );
      }
    }
  } finally {
    await server.stop();
  }
}

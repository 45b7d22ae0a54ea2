import { sql } from "kysely";
import type { Database } from "../src/database/database.ts";
import { storeEdition } from "../src/store/store-edition.ts";
import { importManifest } from "../src/import/import-edition.ts";
import { loadLexicon, createReader } from "../src/import/reader.ts";
import {
  readSeedsManifest,
  readSeedsRegister,
  readSeedsTemplates,
  seedsFolder,
} from "../src/import/seeds.ts";
import { documentOf, generateAnnex } from "../corpus/annexes/generate-annexes.ts";

const reportsWanted = 100_000;
const annexesRead = 20;

/** Editions that were really read, and then copied as rows until there are enough reports: reading is measured elsewhere. */
export async function storeManyReports(database: Database): Promise<number> {
  const register = readSeedsRegister();
  const reader = createReader(register, await loadLexicon(), readSeedsTemplates());
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
  await copied("pilot", { slug: "x.slug || '-' || copy", address: "x.address || '-' || copy" });
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

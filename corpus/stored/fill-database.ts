import { sql, type Kysely } from "kysely";
import { slugOf } from "../../src/domain/slug.ts";
import type { Database } from "../../src/database/database.ts";
import { sortNameSql } from "../../src/domain/sort-name.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { createAnalyser } from "../../src/dutch/analyser.ts";
import { loadLexicon } from "../../src/import/reader.ts";
import { catchUp } from "../../src/search/indexer.ts";
import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { readSeedsRegister } from "../../src/import/seeds.ts";
import { editionOf, type ReportPart } from "./readings.ts";
import { makeReport, newcomers } from "../annexes/make-report.ts";

/** What can be asked for in a database. */
export interface Askable {
  /** Every pilot in the order of the list. */
  readonly pilots: readonly { readonly slug: string; readonly address: string; readonly sort: string }[];
  readonly municipalities: readonly string[];
  /** Those with a hundred reports. */
  readonly editions: readonly string[];
}

const municipalities = 2;
const pilotsEach = 100;
const editionsEach = 5;
const firstYear = 2020;
/** Reports that are stored one by one; the rest is copied from them. */
const stored = municipalities * pilotsEach * editionsEach;

const partsOf = (municipality: number, edition: number): ReportPart[] =>
  Array.from({ length: pilotsEach }, (_, at) => {
    // The edition is counted from the one in which the pilot began: each is reported on from its begin to its end.
    const { pilot, ...values } = makeReport(
      municipality,
      at,
      Math.floor(at / newcomers) + edition,
      firstYear,
    );
    return { name: pilot.name, ...values };
  });

async function storeFirst(database: Database): Promise<void> {
  const register = readSeedsRegister();
  for (let municipality = 1; municipality <= municipalities; municipality += 1) {
    const name = `Voorbeeldstad ${municipality}`;
    for (let edition = 0; edition < editionsEach; edition += 1) {
      const year = firstYear + edition;
      const title = `Perspectiefnota ${year}`;
      const slug = `${slugOf(name)}-${slugOf(title)}`;
      const entry = { slug, title, year, municipality: { code: `GM100${municipality}`, name } };
      await storeEdition(database, editionOf(entry, partsOf(municipality, edition), { register }));
    }
  }
}

/** Makes the texts as long as a hundred reports of 1.1 MB ask, out of the sentences of all reports. */
async function lengthenTexts(kysely: Database["kysely"]): Promise<void> {
  const sentences = (column: string, factor: number, count: number) =>
    sql`r.${sql.ref(column)} || ' ' || (select string_agg(o.${sql.ref(column)}, ' ' order by o.id) from report o
      where (o.id * ${sql.lit(factor)} + r.id * 31) % ${sql.lit(stored)} < ${sql.lit(count)})`;
  await sql`update report r set description = ${sentences("description", 17, 31)},
    goal = ${sentences("goal", 23, 24)}, reporting = ${sentences("reporting", 29, 18)}`.execute(kysely);
}

const idOfCopy = (column: string): string => `x.${column} + copy * 1000000`;
const slugOfCopy = "x.slug || '-' || copy";
/** An address is the slug of the municipality and that of the thing. */
const addressOfCopy = `split_part(x.address, '/', 1) || '-' || copy || '/' || ${slugOfCopy}`;
const codeOf = (column: string): string => `'GM' || substr(x.${column}, 3)::int + copy * 10`;
const hashOf = (column: string): string => `encode(sha256((x.${column} || copy)::bytea), 'hex')`;
const municipality_code = codeOf("municipality_code");
const report_id = idOfCopy("report_id");
const motion_id = idOfCopy("motion_id");

/** The tables of which each copy has rows of its own, with what differs in them; partners are shared by all. */
const copied: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  municipality: { code: codeOf("code"), name: "x.name || '-' || copy", slug: slugOfCopy },
  motion: { slug: slugOfCopy, address: addressOfCopy, municipality_code },
  document: {
    sha256: hashOf("sha256"),
    edition_address:
      "split_part(x.edition_address, '/', 1) || '-' || copy || '/' || split_part(x.edition_address, '/', 2) || '-' || copy",
  },
  edition: {
    slug: slugOfCopy,
    address: addressOfCopy,
    municipality_code,
    document_sha256: hashOf("document_sha256"),
  },
  programme: { slug: slugOfCopy, address: addressOfCopy, municipality_code },
  portfolio: { slug: slugOfCopy, address: addressOfCopy, municipality_code },
  pilot: { slug: slugOfCopy, address: addressOfCopy, municipality_code },
  report: {
    pilot_id: idOfCopy("pilot_id"),
    edition_id: idOfCopy("edition_id"),
    programme_id: idOfCopy("programme_id"),
    portfolio_id: idOfCopy("portfolio_id"),
  },
  change: {
    pilot_id: idOfCopy("pilot_id"),
    edition_id: idOfCopy("edition_id"),
    previous_id: idOfCopy("previous_id"),
  },
  origin_mention: { report_id, motion_id },
  motion_mention: { report_id, motion_id },
  partner_mention: { report_id },
  memo_mention: { report_id },
  amount_mention: { report_id },
};

async function copyRows(kysely: Database["kysely"], copies: number): Promise<void> {
  for (const [table, changed] of Object.entries(copied)) {
    const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
      where table_name = ${table} and is_generated = 'NEVER' and table_schema = current_schema()`.execute(
      kysely,
    );
    const names = rows.map(({ name }) => name);
    const values = names.map((name) => (name === "id" ? idOfCopy("id") : (changed[name] ?? `x."${name}"`)));
    await sql
      .raw(
        `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")}) overriding system value
        select ${values.join(", ")} from "${table}" x, generate_series(1, ${copies}) copy`,
      )
      .execute(kysely);
  }
}

const nameSort = sql.raw(sortNameSql("name"));

/**
 * Fills an empty database with `reports` reports over a fifth as many pilots, of 500 a municipality. A thousand are
 * stored, and indexed for search, which is not measured here; then they are copied as rows.
 */
export async function fillDatabase(database: Database, reports: number): Promise<void> {
  const { kysely } = database;
  await storeFirst(database);
  await catchUp({
    database,
    engine: createPostgresEngine(kysely),
    analyser: createAnalyser(await loadLexicon()),
  });
  await lengthenTexts(kysely);
  const copies = Math.round(reports / stored) - 1;
  if (copies > 0) await copyRows(kysely, copies);
  await sql`vacuum analyze`.execute(kysely);
}

/** What there is to ask for. */
export async function readAskable(kysely: Database["kysely"] | Kysely<unknown>): Promise<Askable> {
  const { rows: pilots } = await sql<{
    slug: string;
    address: string;
    sort: string;
  }>`select slug, address, ${nameSort} as sort from pilot
    order by ${nameSort} collate "C", address collate "C"`.execute(kysely);
  const { rows: codes } = await sql<{ code: string }>`select code from municipality order by code`.execute(
    kysely,
  );
  const { rows: editions } = await sql<{ slug: string }>`select e.slug from edition e join report r
    on r.edition_id = e.id group by e.slug having count(*) = ${pilotsEach} order by e.slug`.execute(kysely);
  return {
    pilots,
    municipalities: codes.map(({ code }) => code),
    editions: editions.map(({ slug }) => slug),
  };
}

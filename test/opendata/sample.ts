import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openEmpty } from "../databases.ts";
import { keepListings } from "../../src/read/listings/listing.ts";
import { readToldPage, readEvents } from "../../src/read/read-told.ts";
import { type FastifyInstance, fastify } from "fastify";
import { periodOf } from "../../src/domain/period.ts";
import type { Database } from "../../src/database/database.ts";
import { loadLexicon, createReader } from "../../src/import/reader.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { sqlListReader } from "../../src/read/sql/sql-reader.ts";
import { startSearch, type RunningSearch } from "../../src/search/start-search.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { importManifest } from "../../src/import/import-edition.ts";
import {
  readSeedsManifest,
  readSeedsRegister,
  readSeedsTemplates,
  seedsFolder,
} from "../../src/import/seeds.ts";
import { answering } from "../../src/http/send-answer.ts";
import { apiPath } from "../../src/opendata/catalogue/about.ts";
import { answerNearAddresses } from "../../src/http/near-addresses.ts";
import { registerOpenData, type OpenDataOptions } from "../../src/opendata/register.ts";
import { now, publicUrl } from "../graph/ask.ts";
import { dayOf, editionOf, quarterOf } from "../../corpus/stored/readings.ts";

const motion = { number: "1911-35", title: "Wonen boven winkels", date: null };
const partner = { slug: "stichting-de-brug", name: "Stichting De Brug", kind: "NGO" } as const;

/** Two editions with everything in them that a format can trip over. */
export const sampleEditions = [
  editionOf({ year: 2024, title: "Perspectiefnota 2024" }, [
    {
      name: "Flexwonen",
      goal: '- Minder "spoedzoekers"\n- Méér doorstroming; €100',
      start: dayOf("2022-01-01"),
      end: quarterOf(1, 2024),
      origins: [{ kind: "MOTION", quote: "naar aanleiding van motie 1911-35", motion }],
      motions: [{ role: "ORIGIN", quote: "naar aanleiding van motie 1911-35", motion }],
      partners: [{ quote: "met St. De Brug", printed: "St. De Brug", partner }],
      amounts: [{ euros: "339225.00", quote: "€ 339.225" }],
    },
    {
      name: '=Rekenen, met <tekens> & "aanhaling"',
      goal: '=HYPERLINK("http://voorbeeld.nl";"klik")',
      successful: { text: "Nog niet bekend", verdict: "NOT_YET_KNOWN" },
      memos: [{ number: "2022-089979", date: "2022-05-01", quote: "raadsmemo 2022-089979" }],
      endings: [{ quote: "De pilot is afgerond; =1+1" }],
    },
    { name: "Coördinatie van financiële geëvalueerde zaken" },
  ]),
  editionOf({ year: 2026, title: "Perspectiefnota 2026" }, [
    {
      name: "Flexwonen",
      title: "Flexwonen (met een lange naam)",
      programme: { number: 7, name: "Inwoners" },
      portfolio: { name: "Wonen" },
      start: dayOf("2022-01-01"),
      end: quarterOf(4, 2025),
      evaluationMoment: periodOf("jaarlijks", { from: null, to: null, precision: "RECURRING" }),
      successful: { text: "Ja, de doelen zijn gehaald.", verdict: "YES" },
      partners: [{ quote: "Stichting De Brug", printed: "Stichting De Brug", partner }],
      amounts: [
        { euros: "80000.00", quote: "€80.000 per jaar" },
        { euros: "0.50", quote: "€ 0,50" },
      ],
      sequels: [{ kind: "EXTENDED", quote: "Verlengd tot 2026; de aanpak loopt door." }],
    },
    {
      name: "Nieuwe pilot",
      programme: { number: 7, name: "Inwoners" },
      origins: [{ kind: "TOEZEGGING", quote: "op toezegging van de wethouder", motion: null }],
    },
  ]),
] as const;

export async function storeSample(database: Database): Promise<void> {
  for (const edition of sampleEditions) await storeEdition(database, edition);
}

/** A server of the open data alone, on a database. */
export async function openDataServer(
  database: Database,
  options: Partial<OpenDataOptions> & Pick<OpenDataOptions, "cacheDir">,
): Promise<FastifyInstance> {
  const server = fastify();
  answerNearAddresses(server, [apiPath]);
  await registerOpenData(server, {
    newReader: () => sqlReader(database.kysely),
    listReaderOf: () => sqlListReader(database.kysely),
    told: (changes, revision) => readToldPage(database.kysely, changes, revision),
    events: (since, after, limit) => readEvents(database.kysely, since, after, limit),
    listing: keepListings(),
    publicUrl,
    contactEmail: "vragen@oogst.example",
    now: () => now,
    sendAnswer: answering({ mostBytes: 1_000_000 }),
    dress: ({ body }) => ({ html: body, policy: "default-src 'none'" }),
    ...options,
  });
  return server;
}

/** What the tests of a file ask: a database, and a server of its open data. */
export interface Opened {
  database: Database;
  server: FastifyInstance;
  cacheDir: string;
}

/** Opens both for the tests of a file, on what `fill` stores, and closes them after these. */
export function openStored(fill: (database: Database) => Promise<void>, { withSearch = false } = {}): Opened {
  const opened = { cacheDir: mkdtempSync(join(tmpdir(), "oogst-")) } as Opened;
  let search: RunningSearch | null = null;
  beforeAll(async () => {
    opened.database = await openEmpty();
    await fill(opened.database);
    search = withSearch ? await searchOf(opened.database) : null;
    const { database, cacheDir } = opened;
    opened.server = await openDataServer(database, { cacheDir, ...(search && { search: search.service }) });
  });
  afterAll(async () => {
    await opened.server.close();
    await search?.stop();
    await opened.database.close();
    rmSync(opened.cacheDir, { recursive: true });
  });
  return opened;
}

/** The search of a database as it is now. */
export const searchOf = async (database: Database): Promise<RunningSearch> =>
  startSearch({
    database,
    revision: { onChange: () => () => undefined },
    lexicon: await loadLexicon(),
    listing: keepListings(),
    meilisearch: null,
    onError: (error) => {
      throw error;
    },
  });

/** Stores the documents that come with Oogst. */
export async function storeSeeds(database: Database): Promise<void> {
  const register = readSeedsRegister();
  const reader = createReader(register, await loadLexicon(), readSeedsTemplates());
  await importManifest({ database, register, reader }, readSeedsManifest(), seedsFolder, {
    dryRun: false,
    onStored: () => undefined,
  });
}

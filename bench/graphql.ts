import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../src/database/database.ts";
import { startPostgresServer, type PostgresServer } from "../corpus/servers/postgres.ts";
import { checkSame } from "./graphql/check-same.ts";
import { openHandWritten, openOogst, openPeers, type Contender } from "./graphql/contenders.ts";
import { fillDatabase, readAskable, type Askable } from "../corpus/stored/fill-database.ts";
import { loadCached } from "./graphql/load-cached.ts";
import { loadInTurn, loadServer, type Load, type LoadPlan } from "./graphql/load.ts";
import { printGrowth, printLoads, type Measured } from "./graphql/print-loads.ts";
import { questionNames, questions, takeAsked, type Question } from "./graphql/questions.ts";
import { arePeersInstalled } from "./graphql/servers.ts";

const allSizes = [1_000, 10_000, 100_000];
/** One turn. Large answers are slow: fewer at a time, for longer, so that none is without any in its turn. */
const plans = {
  Q1: { connections: 16, seconds: 2 },
  Q2: { connections: 16, seconds: 2 },
  Q3: { connections: 4, seconds: 3 },
} satisfies Readonly<Record<Question, LoadPlan>>;
/** Askings a round; no server sees one twice before the others saw it. */
const askings = 960;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

async function loadUncached(
  contenders: readonly Contender[],
  askable: Askable,
  question: Question,
): Promise<Map<string, Load>> {
  const load = (name: string, round: number): Promise<Load> => {
    const contender = contenders.find((it) => it.name === name);
    if (!contender) throw new Error(`There is no ${name}`);
    const asked = takeAsked(question, askable, askings, 100 + round);
    return loadServer(
      contender.server,
      asked.map((one) => contender.request(question, one)),
      plans[question],
    );
  };
  const names = contenders.map(({ name }) => name);
  return loadInTurn(names, load);
}

async function measureSize(postgres: PostgresServer, reports: number): Promise<Measured> {
  const databaseUrl = await postgres.createDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "oogst-"));
  const database = await openDatabase({ databaseUrl });
  const contenders: Contender[] = [];
  try {
    const begin = performance.now();
    await fillDatabase(database, reports);
    const filled = performance.now();
    const place = { databaseUrl, dataDir };
    contenders.push(await openOogst(place), await openHandWritten(place));
    const askable = await readAskable(database.kysely);
    if (arePeersInstalled()) contenders.push(...(await openPeers(place, askable)));
    print(
      `\n${reports} reports over ${askable.pilots.length} pilots: filled in ${((filled - begin) / 1000).toFixed(0)} s, servers up in ${((performance.now() - filled) / 1000).toFixed(0)} s`,
    );
    await checkSame(contenders, askable);
    const uncached = new Map<Question, Map<string, Load>>();
    for (const question of questionNames)
      uncached.set(question, await loadUncached(contenders, askable, question));
    const cached = await loadCached(databaseUrl, dataDir, askable);
    const measured = { reports, uncached, cached };
    printLoads(measured);
    return measured;
  } finally {
    for (const { server } of contenders) await server.stop();
    await database.close();
    rmSync(dataDir, { recursive: true });
  }
}

/**
 * Measures GraphQL over HTTP beside hand-written SQL and beside other servers on the same tables, in one run: requests
 * a second as a share of hand-written SQL's, with and without the cache, at growing numbers of reports.
 *
 * @param sizes numbers of reports; none for 1,000, 10,000 and 100,000
 */
export async function benchGraphql(sizes: readonly number[]): Promise<void> {
  for (const [name, { says }] of Object.entries(questions)) print(`${name}: ${says}`);
  if (!arePeersInstalled())
    print("Without PostGraphile, Mercurius and Yoga: for those, npm ci --prefix bench/peers");
  const postgres = await startPostgresServer();
  try {
    const measured: Measured[] = [];
    for (const size of sizes.length === 0 ? allSizes : sizes)
      measured.push(await measureSize(postgres, size));
    if (measured.length > 1) printGrowth(measured);
  } finally {
    await postgres.stop();
  }
}

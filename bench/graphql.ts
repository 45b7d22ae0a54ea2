import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Request as LoadRequest } from "autocannon";
import { openDatabase } from "../src/graph/database.ts";
import { startPostgresServer, type PostgresServer } from "../test/postgres.ts";
import { ask, postJson } from "./graphql/ask.ts";
import { checkSame } from "./graphql/check-same.ts";
import {
  openHandWritten,
  openOogst,
  openPeers,
  requestGraphql,
  type Contender,
} from "./graphql/contenders.ts";
import { fillDatabase, readAskable } from "./graphql/fill.ts";
import { loadServer, medianOf, type Load } from "./graphql/load.ts";
import {
  questionNames,
  questions,
  takeAsked,
  variablesOf,
  type Askable,
  type Question,
} from "./graphql/questions.ts";
import { printGrowth, printLoads, type Measured } from "./graphql/print-loads.ts";
import { arePeersInstalled, startOogst, startStaticBytes } from "./graphql/servers.ts";

const allSizes = [1_000, 10_000, 100_000];
const rounds = 3;
const seconds = 3;
const warmingSeconds = 1;
/** Askings a round; no server sees one twice before the others saw it. */
const askings = 960;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Loads servers in turn, so that whatever else the machine does hits all alike; gives the middle round of each. */
async function loadInTurn<N extends string>(
  names: readonly N[],
  load: (name: N, round: number) => Promise<Load>,
): Promise<Map<N, Load>> {
  const loads = new Map(names.map((name): [N, Load[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) loads.get(name)?.push(await load(name, round));
  return new Map([...loads].map(([name, all]) => [name, medianOf(all)]));
}

async function loadUncached(
  contenders: readonly Contender[],
  askable: Askable,
  question: Question,
): Promise<Map<string, Load>> {
  const load = (name: string, round: number, duration = seconds): Promise<Load> => {
    const contender = contenders.find((it) => it.name === name);
    if (!contender) throw new Error(`There is no ${name}`);
    const asked = takeAsked(question, askable, askings, 100 + round);
    return loadServer(
      contender.server,
      asked.map((one) => contender.request(question, one)),
      duration,
    );
  };
  const names = contenders.map(({ name }) => name);
  for (const name of names) await load(name, rounds, warmingSeconds);
  return loadInTurn(names, load);
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** One asking of a question over and over, by POST and as a persisted query by GET, beside its bytes from memory. */
async function loadCached(
  databaseUrl: string,
  folder: string,
  askable: Askable,
): Promise<Map<Question, Map<string, Load>>> {
  const oogst = await startOogst(databaseUrl, folder, 64);
  const loads = new Map<Question, Map<string, Load>>();
  try {
    const requests = new Map<Question, Readonly<Record<string, LoadRequest>>>();
    for (const question of questionNames) {
      const [asked] = takeAsked(question, askable, 1, 7);
      if (!asked) continue;
      const query = questions[question].document;
      const variables = (variablesOf[question] as (one: typeof asked) => unknown)(asked);
      const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
      await ask(oogst.url, postJson({ query, variables, extensions }));
      const parameters = new URLSearchParams({
        variables: JSON.stringify(variables),
        extensions: JSON.stringify(extensions),
      });
      const byGet: LoadRequest = {
        method: "GET",
        path: `/graphql?${parameters.toString()}`,
        headers: { accept: "application/json" },
      };
      const answer = await fetch(`${oogst.url}${byGet.path}`, { headers: { accept: "application/json" } });
      writeFileSync(join(folder, question), Buffer.from(await answer.arrayBuffer()));
      requests.set(question, {
        "static bytes": { method: "GET", path: `/${question}`, headers: { accept: "application/json" } },
        "Oogst, persisted by GET": byGet,
        "Oogst, by POST": requestGraphql(question, asked),
      });
    }
    const bytes = await startStaticBytes(folder, [...requests.keys()]);
    try {
      for (const [question, byName] of requests) {
        const load = (name: string, duration: number): Promise<Load> => {
          const request = byName[name];
          if (!request) throw new Error(`There is no ${name}`);
          return loadServer(name === "static bytes" ? bytes : oogst, [request], duration);
        };
        const names = Object.keys(byName);
        for (const name of names) await load(name, warmingSeconds);
        loads.set(question, await loadInTurn(names, (name) => load(name, warmingSeconds)));
      }
    } finally {
      await bytes.stop();
    }
  } finally {
    await oogst.stop();
  }
  return loads;
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

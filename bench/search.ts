import { keyOf } from "../src/domain/addresses.ts";
import { createAnalyser } from "../src/dutch/analyser.ts";
import { createLexicon } from "../src/dutch/lexicon.ts";
import { slugOf } from "../src/domain/slug.ts";
import { openDatabase } from "../src/database/database.ts";
import { answerQuestion } from "../src/search/answer-question.ts";
import { documentOf, type PilotDocument } from "../src/search/document.ts";
import type { SearchEngine } from "../src/search/engine.ts";
import { searcherOf } from "../src/search/fallback-engine.ts";
import { createKnownWord } from "../src/search/known-word.ts";
import { createMeilisearchEngine } from "../src/search/meilisearch/meilisearch-engine.ts";
import type { PilotSource } from "../src/search/pilot-source.ts";
import { createPostgresEngine } from "../src/search/postgres/postgres-engine.ts";
import { createUnderstanding } from "../src/search/query/understand-question.ts";
import { loadDictionary } from "../src/import/reader.ts";
import { startPostgresServer } from "../corpus/servers/postgres.ts";
import { namesOf } from "../corpus/gold/seed-pilots.ts";
import { lifetime, makeReport } from "../corpus/annexes/make-report.ts";

const pilotsOfMunicipality = 500;
const batchSize = 250;
// Enough for a p99 that is not just the slowest of a few.
const repeats = 100;
const questions = {
  rare: ["1911-35", "rokkeveen"],
  common: ["inwoners", "jongeren"],
  "two words": ["inwoners wijk", "school kinderen"],
  typo: ["inwoonrs", "jongern"],
  question: ["welke pilots komen uit moties", "geslaagde pilots", "lopende pilots voor jongeren"],
};
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A pilot of a made municipality with its reports of `lifetime` editions. */
function makePilot(number: number): PilotSource {
  const municipality = Math.floor(number / pilotsOfMunicipality);
  const named = (slug: string) => ({ slug, key: keyOf(`gm${municipality}`, slug) });
  const pilot = number % pilotsOfMunicipality;
  const reports = Array.from({ length: lifetime }, (_, edition) => {
    const made = makeReport(municipality, pilot, edition, 2020);
    return {
      edition: {
        ...named(`${municipality}-${2020 + edition}`),
        title: `Perspectiefnota ${2020 + edition}`,
        year: 2020 + edition,
      },
      values: made,
      programme: made.programme && named(slugOf(made.programme.name)),
      portfolio: made.portfolio && named(slugOf(made.portfolio.name)),
      origins: made.origins,
      motions: made.motions.map(({ motion }) => ({
        motion: {
          ...named(slugOf(motion.number ?? "zonder-nummer")),
          number: motion.number,
          title: motion.title,
          date: motion.date,
        },
      })),
      partners: made.partners,
      memos: made.memos,
      amounts: made.amounts,
      sequels: [],
      endings: [],
    };
  });
  const code = `GM${String(municipality).padStart(4, "0")}`;
  return {
    key: `${code.toLowerCase()}/${pilot}`,
    name: makeReport(municipality, pilot, lifetime - 1, 2020).pilot.name,
    municipality: { code, name: `Gemeente ${municipality}` },
    endedSince: null,
    updatedAt: "2026-01-01T00:00:00Z",
    reports,
    changes: [],
  };
}

const percentile = (times: readonly number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(0).padStart(5);

/**
 * Prints for growing numbers of made reports how fast an index fills, and p50 and p99 of each sort of question. It
 * measures DATABASE_URL or else a PostgreSQL of its own, and Meilisearch too when MEILI_URL names one. BENCH_REPORTS
 * bounds the number of reports.
 */
export async function benchSearch(): Promise<void> {
  const { DATABASE_URL, MEILI_URL, MEILI_KEY, BENCH_REPORTS } = process.env;
  const lexicon = createLexicon(await loadDictionary());
  const analyser = createAnalyser(lexicon);
  const isKnown = createKnownWord(lexicon);
  const server = DATABASE_URL === undefined ? await startPostgresServer() : null;
  const database = await openDatabase({ databaseUrl: DATABASE_URL ?? server?.url ?? "" });
  const postgres = createPostgresEngine(database.kysely);
  const engines: SearchEngine[] = [postgres];
  if (MEILI_URL !== undefined)
    engines.push(
      createMeilisearchEngine({ url: MEILI_URL, key: MEILI_KEY ?? null, prefix: "bench", timeout: 60_000 }),
    );
  const names = namesOf([makePilot(0)]);
  const understand = createUnderstanding(analyser, names, isKnown);

  for (const reports of [1_000, 10_000, 100_000].filter((size) => size <= Number(BENCH_REPORTS ?? 100_000))) {
    const pilots = reports / lifetime;
    for (const engine of engines) {
      async function* documents(): AsyncGenerator<PilotDocument[]> {
        for (let from = 0; from < pilots; from += batchSize)
          yield Array.from({ length: Math.min(batchSize, pilots - from) }, (_, at) =>
            documentOf(makePilot(from + at), analyser),
          );
      }
      const began = performance.now();
      await engine.fill(documents(), { analyserVersion: analyser.version, revision: 1, position: "0" });
      print(
        `${engine.kind} ${reports} reports: ${Math.round(reports / ((performance.now() - began) / 1_000))} reports a second`,
      );
      for (const [sort, asked] of Object.entries(questions)) {
        const times: number[] = [];
        let found = 0;
        for (let at = 0; at < repeats * asked.length; at++) {
          const start = performance.now();
          const answer = await answerQuestion(
            asked[at % asked.length] ?? "",
            { first: 20, after: null },
            {
              searcher: searcherOf(engine),
              words: postgres.words,
              analyser,
              isKnown,
              understand,
              names,
              motionsAt: () => Promise.resolve([]),
              today: "2026-01-01",
            },
          );
          times.push(performance.now() - start);
          found = Math.max(found, answer.totalCount);
        }
        print(
          `  ${sort.padEnd(10)} p50 ${percentile(times, 0.5)} ms  p99 ${percentile(times, 0.99)} ms  up to ${found} hits`,
        );
      }
    }
  }
  await database.close();
  await server?.stop();
}

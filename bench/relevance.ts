import { partsOfKey } from "../src/domain/addresses.ts";
import type { SearchEngine, WordList } from "../src/search/engine.ts";
import { createAnalyser } from "../src/dutch/analyser.ts";
import { createLexicon } from "../src/dutch/lexicon.ts";
import { openDatabase } from "../src/database/database.ts";
import { answerQuestion, type AnsweredQuestion } from "../src/search/answer-question.ts";
import { documentOf } from "../src/search/document.ts";
import { searcherOf } from "../src/search/fallback-engine.ts";
import { createMeilisearchEngine } from "../src/search/meilisearch/meilisearch-engine.ts";
import { createPostgresEngine } from "../src/search/postgres/postgres-engine.ts";
import { createUnderstanding } from "../src/search/query/understand-question.ts";
import { createKnownWord } from "../src/search/known-word.ts";
import { loadDictionary } from "../src/import/reader.ts";
import { namesOf, seedPilots } from "../corpus/gold/seed-pilots.ts";
import { judge, type Judgement } from "../corpus/judged/judge.ts";
import { judgedSets, readJudgedQueries, type JudgedQuery } from "../corpus/judged/judged-query.ts";
import { readFreshTopics, readRows, readTopics } from "../corpus/judged/judged-rows.ts";

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const mean = (values: readonly (number | boolean | null)[]): number => {
  const known = values.filter((value) => value !== null).map(Number);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** Judges every query on an engine, and prints each that is not perfect. */
async function measure(
  engine: SearchEngine,
  set: (typeof judgedSets)[number],
  ask: (engine: SearchEngine, query: JudgedQuery) => Promise<AnsweredQuestion>,
): Promise<void> {
  const judged = [];
  for (const query of readJudgedQueries(set)) {
    const answer = await ask(engine, query);
    const slugs = answer.hits.map(({ key }) => partsOfKey(key).at(-1) ?? key);
    const judgement = judge(query, slugs);
    judged.push(judgement);
    if ((judgement.ndcg ?? 1) < 0.9 || judgement.empty === false || (judgement.f1 ?? 1) < 0.95) {
      const wanted = Object.keys(query.relevant);
      print(`${engine.kind}  ${query.query}  [${query.kind}] nDCG ${judgement.ndcg?.toFixed(2)} F1 ${judgement.f1?.toFixed(2)}
      mist: ${wanted.filter((slug) => !slugs.includes(slug)).join(" ")}  te veel: ${slugs.filter((slug) => !wanted.includes(slug)).join(" ")}
      ${answer.interpretation.filters.map(({ field, value }) => `${field}=${value}`).join(" ")} | ${answer.interpretation.keywords.join(", ")} | onbekend: ${answer.missing.join(", ")}`);
    }
  }
  print(
    `${engine.kind}, ${set}: ${judged.length} vragen, nDCG@10 ${mean(judged.map((each) => each.ndcg)).toFixed(3)}, eerste treffer juist ${mean(judged.map((each) => each.firstRelevant)).toFixed(3)}, ` +
      `terecht leeg ${mean(judged.map((each) => each.empty)).toFixed(3)}, F1 van vragen ${mean(judged.map((each) => each.f1)).toFixed(3)}`,
  );
}

/** The day on which the questions of the tables are asked. */
const tablesAsOf = "2026-01-15";
const listIn = (cell: string): string[] => cell.split(",").filter((each) => each !== "");
type Row = Readonly<Record<string, string>>;
type Ask = (question: string) => Promise<AnsweredQuestion>;

const slugsOf = ({ hits }: AnsweredQuestion): string[] =>
  hits.map(({ key }) => partsOfKey(key).at(-1) ?? key);

/** By table, whether an answer is what a row wants. */
const rightIn: Readonly<Record<string, (answer: AnsweredQuestion, row: Row) => boolean>> = {
  asked: (answer, { first }) => slugsOf(answer)[0] === first,
  nothing: ({ totalCount }) => totalCount === 0,
  denied: (answer, { without = "", with: kept = "" }) => {
    const found = slugsOf(answer);
    return (
      found.length > 0 &&
      !found.some((slug) => listIn(without).includes(slug)) &&
      listIn(kept).every((slug) => found.includes(slug))
    );
  },
  sets: (answer, { exactly = "", optional = "" }) => {
    const found = slugsOf(answer);
    return (
      listIn(exactly).every((slug) => found.includes(slug)) &&
      found.every((slug) => listIn(exactly).includes(slug) || listIn(optional).includes(slug))
    );
  },
  ordinary: ({ interpretation: { filters } }, { no_filter = "" }) =>
    no_filter === "*"
      ? filters.length === 0
      : !filters.some(({ field }) => listIn(no_filter).includes(field)),
};

/** Prints which share of the questions of each table is answered right, and how well those about a topic are. */
async function measureTables(kind: string, ask: Ask): Promise<void> {
  for (const [table, isRight] of Object.entries(rightIn)) {
    const right: boolean[] = [];
    for (const row of readRows(table)) {
      const isAnswered = isRight(await ask(row["question"] ?? ""), row);
      if (!isAnswered) print(`${kind}, ${table}: ${row["question"]}`);
      right.push(isAnswered);
    }
    print(`${kind}, ${table}: ${right.length} vragen, juist ${mean(right).toFixed(3)}`);
  }
  for (const [set, topics] of [["topics", readTopics()] as const, ...readFreshTopics()]) {
    const judged: Judgement[] = [];
    for (const topic of topics) judged.push(judge(topic, slugsOf(await ask(topic.query))));
    const empty = judged.filter((each) => each.empty !== null);
    print(
      `${kind}, ${set}: ${judged.length} vragen, nDCG@10 ${mean(judged.map((each) => each.ndcg)).toFixed(3)}, eerste treffer juist ${mean(judged.map((each) => each.firstRelevant)).toFixed(3)}` +
        (empty.length === 0
          ? ""
          : `, ten onrechte gevuld ${empty.filter((each) => each.empty === false).length}`),
    );
  }
}

/** Prints how well each engine answers the judged queries: Meilisearch too, when MEILI_URL names one. */
export async function benchRelevance(): Promise<void> {
  const lexicon = createLexicon(await loadDictionary());
  const analyser = createAnalyser(lexicon);
  const isKnown = createKnownWord(lexicon);
  const database = await openDatabase({ dataDir: null });
  const postgres = createPostgresEngine(database.kysely);
  const pilots = await seedPilots();
  const names = namesOf(pilots);
  const understand = createUnderstanding(analyser, names, isKnown);
  const words: WordList = postgres.words;
  const ask = (engine: SearchEngine, { query, asOf }: JudgedQuery): Promise<AnsweredQuestion> =>
    answerQuestion(
      query,
      { first: 50, after: null },
      {
        searcher: searcherOf(engine),
        words,
        analyser,
        isKnown,
        understand,
        names,
        motionsAt: () => Promise.resolve([]),
        today: asOf ?? new Date().toISOString().slice(0, 10),
      },
    );

  const { MEILI_URL, MEILI_KEY } = process.env;
  const engines = [
    postgres,
    ...(MEILI_URL === undefined
      ? []
      : [createMeilisearchEngine({ url: MEILI_URL, key: MEILI_KEY ?? null, prefix: "bench" })]),
  ];
  for (const engine of engines) {
    const documents = pilots.map((pilot) => documentOf(pilot, analyser));
    await engine.fill(
      (async function* () {
        yield documents;
      })(),
      { analyserVersion: analyser.version, revision: 1, position: "0" },
    );
    for (const set of judgedSets) await measure(engine, set, ask);
    await measureTables(engine.kind, async (query) =>
      ask(engine, { query, kind: "", relevant: {}, asOf: tablesAsOf }),
    );
  }
  await database.close();
}

import { createSchema } from "../../src/graph/create-schema.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { graphql, parse, validate } from "graphql";
import { createContext } from "../../src/graph/context.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import type { Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { exampleQuestions } from "../../src/search/example-questions.ts";
import { reindex } from "../../src/search/indexer.ts";
import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { describeOnDatabases, emptyDatabase } from "../databases.ts";
import { contract } from "../graph/ask.ts";
import { editions } from "../graph/two-editions.ts";
import { analyser, searchOn } from "./dutch.ts";

const schema = createSchema();

async function askSearch(
  { kysely }: Database,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
) {
  const search = searchOn(kysely);
  const contextValue = {
    ...createContext({
      reader: sqlReader(kysely),
      publicUrl: "https://oogst.example",
      now: new Date("2025-07-01T10:00:00Z"),
    }),
    search,
  };
  const answer = await graphql({ schema, source, variableValues, contextValue });
  return JSON.parse(JSON.stringify(answer)) as {
    data: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

describe("the contract of search", () => {
  it.each(["search", "suggest", "find"])("%s fits the schema", (name) => {
    expect(validate(schema, parse(contract(name)))).toEqual([]);
  });
});

describeOnDatabases("search in GraphQL", (database) => {
  beforeAll(async () => {
    await emptyDatabase(database());
    for (const edition of editions) await storeEdition(database(), edition);
    await reindex({ database: database(), engine: createPostgresEngine(database().kysely), analyser });
  });

  it("answers a question with the pilots that fit, and says how it was understood", async () => {
    const { data } = await askSearch(database(), contract("search"), {
      query: "welke pilots komen uit moties",
      first: 5,
    });
    expect(data).toMatchObject({
      search: {
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        interpretation: {
          keywords: [],
          filters: [{ field: "origins", value: "MOTION", phrase: "uit moties" }],
        },
        engine: "POSTGRES",
        degraded: false,
      },
    });
    const { edges } = (data as { search: { edges: { node: { slug: string } }[] } }).search;
    expect(new Set(edges.map(({ node }) => node.slug))).toEqual(new Set(["afvalringen", "flexwonen"]));
  });

  it("puts hits in the order that is asked for, whatever the question says of it", async () => {
    const source =
      'query ($order: SearchOrder) { search(query: "kortste pilots", order: $order) { edges { node { slug } } } }';
    const first = async (order: string): Promise<string | undefined> => {
      const { data } = await askSearch(database(), source, { order });
      const { search } = data as { search: { edges: { node: { slug: string } }[] } };
      return search.edges[0]?.node.slug;
    };
    expect(await first("DEAREST")).toBe("flexwonen");
    expect(await first("LONGEST")).toBe("flexwonen");
  });

  const led =
    "query ($query: String!) { search(query: $query, first: 1) { totalCount things { label } leads { label url } interpretation { filters { label } } edges { node { slug } } } }";

  it("leads to the motions that have come as far as is asked, and names them", async () => {
    const { data } = await askSearch(database(), led, { query: "openstaande moties" });
    expect(data).toMatchObject({
      search: {
        things: [{ label: "Motie" }],
        leads: [{ label: "Alle moties: nog open", url: "https://oogst.example/moties?staat=OPEN" }],
      },
    });
  });

  it("leads to pilots side by side, where they are compared", async () => {
    const { data } = await askSearch(database(), led, { query: "vergelijk Afvalringen met Flexwonen" });
    expect(data).toMatchObject({
      search: {
        totalCount: 2,
        leads: [
          {
            label: "Zet deze pilots naast elkaar",
            url: expect.stringMatching(/^https:..oogst.example.vergelijk.pilots=.+,.+$/u) as string,
          },
        ],
      },
    });
  });

  it("answers an empty question with all pilots, and says so", async () => {
    const { data } = await askSearch(database(), led, { query: " " });
    expect(data).toMatchObject({
      search: { totalCount: 3, interpretation: { filters: [{ label: "Pilots: alle" }] } },
    });
  });

  it("marks what was found, and counts what there is to choose from", async () => {
    const { data } = await askSearch(database(), contract("search"), { query: "minder afval" });
    expect(data).toMatchObject({
      search: {
        totalCount: 1,
        edges: [
          {
            node: { slug: "afvalringen", name: "Afvalringen" },
            highlights: expect.arrayContaining([
              { field: "successful", fragments: ["Ja, er ligt <mark>minder</mark> <mark>afval</mark>"] },
            ]),
          },
        ],
        facets: expect.arrayContaining([
          {
            field: "editions",
            values: [{ value: "perspectiefnota-2024", label: "PERSPECTIEFNOTA 2024", count: 1 }],
          },
          { field: "origins", values: [{ value: "MOTION", label: "motie", count: 1 }] },
          { field: "statuses", values: [{ value: "ENDED", label: "afgelopen", count: 1 }] },
        ]),
      },
    });
  });

  it("holds hits to the filter too, and refuses what the graph does not know", async () => {
    const query = "welke pilots komen uit moties";
    const of2026 = await askSearch(database(), contract("search"), {
      query,
      filter: { editions: ["perspectiefnota-2026"], statuses: ["RUNNING"] },
    });
    expect(of2026.data).toMatchObject({
      search: { totalCount: 1, edges: [{ node: { slug: "flexwonen" } }] },
    });
    const { errors } = await askSearch(database(), contract("search"), {
      query,
      filter: { editions: ["perspectiefnota-1950"] },
    });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  it("answers with what is named when a word of the question is known to nobody, and says which", async () => {
    const { data } = await askSearch(
      database(),
      "query ($query: String!) { search(query: $query) { edges { node { slug } } interpretation { keywords ignored } } }",
      { query: "flexwonen op Mars" },
    );
    expect(data).toEqual({
      search: {
        edges: [{ node: { slug: "flexwonen" } }],
        interpretation: { keywords: ["flexwonen"], ignored: ["Mars"] },
      },
    });
  });

  it("leads to what a question names beside pilots, in words and with its address", async () => {
    const find = async (query: string): Promise<unknown> =>
      (await askSearch(database(), contract("find"), { query })).data?.["search"];
    expect(await find("motie 1911-35")).toMatchObject({
      totalCount: 1,
      things: [
        {
          kind: "MOTION",
          label: "Motie 1911-35: Flexwonen",
          uri: "https://oogst.example/id/motie/zoetermeer/1911-35",
          municipality: { code: "GM0637", name: "Zoetermeer" },
        },
      ],
      interpretation: {
        filters: [
          { field: "motions", value: "1911-35", phrase: "1911-35", label: "Motie: 1911-35 Flexwonen" },
        ],
      },
    });
    expect(await find("Vidomes")).toMatchObject({ things: [{ kind: "PARTNER", municipality: null }] });
    expect(await find("Zoetermeer")).toMatchObject({
      totalCount: 3,
      things: [{ kind: "MUNICIPALITY", label: "Zoetermeer" }],
    });
    expect(await find("portefeuille Financiën")).toMatchObject({
      totalCount: 0,
      things: [],
      interpretation: { filters: [{ label: "Portefeuille: Financiën (is er niet)" }] },
    });
    expect(await find("pilots met partner Philips")).toMatchObject({
      totalCount: 0,
      interpretation: { filters: [{ label: "Partner: Philips (is er niet)" }] },
    });
  });

  it("offers other questions when it finds nothing", async () => {
    const { data } = await askSearch(
      database(),
      "query ($query: String!) { search(query: $query) { totalCount suggestions } }",
      { query: "buren op Mars" },
    );
    expect(data).toMatchObject({
      search: { totalCount: 0, suggestions: expect.arrayContaining(["welke pilots komen uit moties"]) },
    });
  });

  it("refuses a size, a cursor and a question that cannot be", async () => {
    for (const variables of [
      { query: "flexwonen", first: -1 },
      { query: "flexwonen", first: 101 },
      { query: "flexwonen", after: "zomaar" },
      { query: "a".repeat(10_000) },
    ]) {
      const { errors } = await askSearch(database(), contract("search"), variables);
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    }
  });

  it("looks all unknown words of a question up in one statement", async () => {
    const statements = new Map<unknown, string>();
    const counting = database().kysely.withPlugin({
      transformQuery: ({ node, queryId }) => {
        statements.set(queryId, JSON.stringify(node));
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const { errors } = await askSearch(
      { ...database(), kysely: counting },
      '{ search(query: "flexwonn gemeenste inwonrs huisvestng woningbow veilighed") { totalCount } }',
      {},
    );
    expect(errors).toBeUndefined();
    expect([...statements.values()].filter((text) => text.includes("levenshtein"))).toHaveLength(1);
  });

  it("looks for a bounded number of words, and says which it passed over", async () => {
    const asked = async (query: string): Promise<unknown> => {
      const { data } = await askSearch(
        database(),
        "query ($query: String!) { search(query: $query) { interpretation { ignored } } }",
        { query },
      );
      return data;
    };
    const numbered = Array.from({ length: 34 }, (_, i) => `w${i + 1}`);
    const ignored = (words: readonly string[]) => ({ search: { interpretation: { ignored: words } } });
    expect(await asked(numbered.join(" "))).toEqual(ignored(["w33", "w34"]));
    expect(await asked("wonen ".repeat(100))).toEqual(ignored([]));
  });

  it("suggests pilots, partners, motions, programmes, portfolios and words", async () => {
    const suggest = async (prefix: string): Promise<unknown> =>
      (await askSearch(database(), contract("suggest"), { prefix })).data?.["suggest"];
    expect(await suggest("flexw")).toEqual([
      { text: "Flexwonen", kind: "PILOT", slug: "flexwonen" },
      { text: "Motie 1911-35: Flexwonen", kind: "MOTION", slug: "1911-35" },
    ]);
    expect(await suggest("vido")).toContainEqual({ text: "Vidomes", kind: "PARTNER", slug: "vidomes" });
    expect(await suggest("1911")).toContainEqual({
      text: "Motie 1911-35: Flexwonen",
      kind: "MOTION",
      slug: "1911-35",
    });
    expect(await suggest("programma 7")).toContainEqual({
      text: "Programma 7. Inrichting van de stad",
      kind: "PROGRAMME",
      slug: "inrichting-van-de-stad",
    });
    expect(await suggest("openbare o")).toContainEqual({
      text: "Openbare orde en Veiligheid",
      kind: "PORTFOLIO",
      slug: "openbare-orde-en-veiligheid",
    });
    expect(await suggest("welke p")).toContainEqual({
      text: "welke pilots komen uit moties",
      kind: "QUESTION",
      slug: null,
    });
    expect(await suggest("perspectief")).toContainEqual({
      text: "PERSPECTIEFNOTA 2024",
      kind: "EDITION",
      slug: "perspectiefnota-2024",
    });
    expect(await suggest("voo")).not.toContainEqual({ text: "voor", kind: "TERM", slug: null });
    expect(await suggest("lig")).toEqual([{ text: "ligt", kind: "TERM", slug: null }]);
    expect(await suggest("ligt")).toEqual([]);
    expect(await suggest("")).toEqual([]);
    expect(await suggest("🙂")).toEqual([]);
  });

  it("suggests words as they are printed, and after a word only those that go with it", async () => {
    const terms = async (prefix: string): Promise<string[]> => {
      const { data } = await askSearch(database(), contract("suggest"), { prefix });
      const found = (data as { suggest: { text: string; kind: string }[] }).suggest;
      return found.filter(({ kind }) => kind === "TERM").map(({ text }) => text);
    };
    expect(await terms("afv")).toContain("afval");
    expect(await terms("minder af")).toEqual(["minder afval", "minder Afvalringen"]);
    expect(await terms("ministerie af")).toEqual([]);
  });

  it("suggests only what finds something, and a thing by a name that leads to it", async () => {
    const wrong: string[] = [];
    for (const prefix of ["f", "vi", "a", "o", "pe", "wo", "in", "191", "mi", "z"]) {
      const { data } = await askSearch(database(), contract("suggest"), { prefix });
      const offered = (data as { suggest: { text: string; kind: string; slug: string | null }[] }).suggest;
      for (const { text, kind, slug } of offered.filter((each) => each.kind !== "QUESTION")) {
        const asked = await askSearch(
          database(),
          "query ($query: String!) { search(query: $query) { totalCount edges { node { slug } } things { uri } } }",
          { query: text },
        );
        const { totalCount, edges, things } = (asked.data as { search: unknown }).search as {
          totalCount: number;
          edges: { node: { slug: string } }[];
          things: { uri: string }[];
        };
        const isPilot = kind === "PILOT" && edges[0]?.node.slug === slug;
        const isThere = kind === "TERM" ? totalCount > 0 : things.some(({ uri }) => uri.endsWith(`/${slug}`));
        if (!isPilot && !isThere) wrong.push(`${kind} ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("offers instead of what found nothing nearer questions that find something", async () => {
    const instead = async (query: string): Promise<string[]> => {
      const { data } = await askSearch(
        database(),
        "query ($query: String!) { search(query: $query) { totalCount suggestions } }",
        { query },
      );
      const found = (data as { search: { totalCount: number; suggestions: string[] } }).search;
      expect(found.totalCount).toBe(0);
      return found.suggestions.filter((each) => !(exampleQuestions as readonly string[]).includes(each));
    };
    expect(await instead("zwembad afval")).toEqual(["afval"]);
    expect(await instead("zwembad")).toEqual([]);
  });
});

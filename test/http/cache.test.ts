import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadLexicon } from "../../src/import/reader.ts";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createContext } from "../../src/graph/context.ts";
import { dayOf } from "../../src/domain/day.ts";
import { openDatabase, type Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { createSchema } from "../../src/graph/create-schema.ts";
import { generationOf } from "../../src/http/send-answer.ts";
import { keepAnswer } from "../../src/http/kept-answer.ts";
import { graphql } from "graphql";
import { createPostgresDatabase } from "../databases.ts";
import { contract, publicUrl } from "../graph/ask.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { storeTwoEditions } from "../graph/two-editions.ts";
import { askOver, serveApp } from "./running-app.ts";

const schema = createSchema();
/** What the database says now, without anything between. */
async function direct({ reads }: Database, source: string, variableValues: object): Promise<unknown> {
  const contextValue = createContext({ reader: sqlReader(reads), publicUrl });
  const { data } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  return JSON.parse(JSON.stringify(data)) as unknown;
}

/** Editions of a later year that differ from each other in a name. */
const editionNamed = (name: string) => editionOf({ year: 2027 }, [{ name: "Flexwonen" }, { name }]);

const question = fc.record({
  query: fc.constantFrom(
    "query ($first: Int, $slug: String!) { pilots(first: $first) { totalCount edges { node { name } } } pilot(slug: $slug) { name } }",
    "query ($slug: String!, $first: Int) { pilot(slug: $slug) { name status reports { title } } reports(first: $first) { totalCount } }",
    "query A($slug: String!) { edition(slug: $slug) { title } dataset { revision } } query B($slug: String!) { pilot(slug: $slug) { slug } }",
  ),
  operationName: fc.constantFrom("A", "B"),
  variables: fc.record({
    slug: fc.constantFrom("flexwonen", "afvalringen", "perspectiefnota-2024", "x"),
    first: fc.integer({ min: 0, max: 3 }),
  }),
  method: fc.constantFrom("GET", "POST"),
  encoding: fc.constantFrom("br", "gzip", "identity"),
});
const step = fc.oneof(
  { weight: 6, arbitrary: question },
  {
    weight: 1,
    arbitrary: fc.record({ importOf: fc.constantFrom("Sociaal loket", "Buurtbus", "Groene daken") }),
  },
);

it("keeps an answer in no more memory than is counted for it", () => {
  const kept = Array.from({ length: 10 }, (_, i) =>
    keepAnswer({ type: "application/json", body: `{"data":${i}}`, cacheControl: "public" }),
  );
  expect(kept.map(({ plain }) => plain.buffer.byteLength)).toEqual(kept.map(({ size }) => size));
});

describe("answers that are kept", () => {
  const app = serveApp({ PUBLIC_URL: publicUrl });
  const url = (): string => `${app().url}/graphql`;
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url()}?${new URLSearchParams(parameters).toString()}`, { headers });

  it("are never another question's, and never of before an import, in any order of questions and imports", async () => {
    const { database } = app();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        for (const each of steps) {
          if ("importOf" in each) {
            await app().store(editionNamed(each.importOf));
            continue;
          }
          const { query, variables, method, encoding } = each;
          const operationName = query.includes("query A") ? each.operationName : "";
          const headers = { "accept-encoding": encoding };
          const response = await (method === "GET"
            ? get(
                { query, variables: JSON.stringify(variables), ...(operationName && { operationName }) },
                headers,
              )
            : fetch(url(), {
                method,
                headers: { ...headers, "content-type": "application/json" },
                body: JSON.stringify({ query, variables, ...(operationName && { operationName }) }),
              }));
          const { data } = (await response.json()) as { data: unknown };
          const source =
            operationName === "" ? query : (query.split(/(?=query B)/)[operationName === "A" ? 0 : 1] ?? "");
          expect(data).toEqual(await direct(database, source, variables));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("are found again, which shows in the metrics", async () => {
    const before = await countOf("hit");
    for (let i = 0; i < 3; i += 1) await get({ query: "{ editions { slug } }" });
    expect((await countOf("hit")) - before).toBe(2);
  });
  const countOf = async (result: string): Promise<number> => {
    const text = await (await fetch(`${app().url}/metrics`)).text();
    return Number(
      new RegExp(`^oogst_answers_total\\{result="${result}"\\} (\\d+)`, "m").exec(text)?.[1] ?? 0,
    );
  };

  it("are confirmed with 304 by a strong tag, until an import", async () => {
    const parameters = { query: "{ pilots(first: 50) { edges { node { slug name uri } } } }" };
    const first = await get(parameters);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    expect(first.headers.get("vary")).toContain("Accept, Accept-Encoding");
    const again = await get(parameters, { "if-none-match": `"anders", ${tag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    await app().store(editionNamed("Pop-up theater"));
    const after = await get(parameters, { "if-none-match": tag });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain("Pop-up theater");
  });

  it("come compressed as the client takes them, with a tag for each", async () => {
    const { request } = await import("node:http");
    const raw = (
      encoding: string,
    ): Promise<{ bytes: Buffer; tag: string | undefined; encoding: string | undefined }> =>
      new Promise((resolve, reject) => {
        const parameters = new URLSearchParams({ query: contract("lists") }).toString();
        const sent = request(
          `${url()}?${parameters}`,
          { headers: { "accept-encoding": encoding } },
          (answer) => {
            const parts: Buffer[] = [];
            answer.on("data", (part: Buffer) => parts.push(part));
            answer.on("end", () =>
              resolve({
                bytes: Buffer.concat(parts),
                tag: answer.headers.etag,
                encoding: answer.headers["content-encoding"],
              }),
            );
          },
        );
        sent.on("error", reject).end();
      });
    const [plain, gzip, br, either] = [
      await raw("identity"),
      await raw("gzip"),
      await raw("br;q=0.5"),
      await raw("gzip, deflate, br, zstd"),
    ];
    expect([plain.encoding, gzip.encoding, br.encoding, either.encoding]).toEqual([
      undefined,
      "gzip",
      "br",
      "br",
    ]);
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
    expect(brotliDecompressSync(br.bytes)).toEqual(plain.bytes);
    expect(new Set([plain.tag, gzip.tag, br.tag, either.tag]).size).toBe(3);
  });

  it("are served to a persisted question by GET, once it was told whole", async () => {
    const query = "{ municipalities: editions { municipality { name } } }";
    const sha256Hash = createHash("sha256").update(query).digest("hex");
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const unknown = (await (await get({ extensions })).json()) as { errors: { extensions: object }[] };
    expect(unknown.errors[0]?.extensions).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
    const told = await (await get({ query, extensions })).text();
    expect(await (await get({ extensions })).text()).toBe(told);
    expect((await get({ extensions })).headers.get("etag")).toMatch(/^"/);
    const wrong = await get({ query: "{ __typename }", extensions });
    expect(await wrong.text()).toContain("De hash is niet die van de vraag.");
  });

  it("are given again as they were made, until an import, each with an id of its own", async () => {
    const { url, store } = app();
    const get = async (encoding: string, id: string) => {
      const query = encodeURIComponent("{ pilots(first: 20) { edges { node { id uri name status } } } }");
      const response = await fetch(`${url}/graphql?query=${query}`, {
        headers: { accept: "application/json", "accept-encoding": encoding, "x-request-id": id },
      });
      const { date: _, "x-request-id": own, ...headers } = Object.fromEntries(response.headers);
      return { own, answer: { status: response.status, headers, body: await response.text() } };
    };
    for (const encoding of ["identity", "gzip", "br"]) {
      const made = await get(encoding, "first");
      const again = await get(encoding, "second");
      expect(again.answer).toEqual(made.answer);
      expect([made.own, again.own]).toEqual(["first", "second"]);
    }
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('route="/graphql",status="200"');
    await store(editionNamed("Nieuw loket"));
    expect((await get("identity", "after")).answer.body).toContain("Nieuw loket");
  });

  it("are not the answers to what no JSON can tell apart", async () => {
    const query = "query ($n: Int) { pilots(first: $n) { totalCount } }";
    const post = async (n: string): Promise<unknown> => {
      const response = await fetch(url(), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: `{"query":${JSON.stringify(query)},"variables":{"n":${n}}}`,
      });
      return response.json();
    };
    expect(await post("null")).toHaveProperty("data.pilots");
    expect(await post("1e400")).toHaveProperty("errors");
  });

  it("are none with errors, and none of a search", async () => {
    const refused = await get({ query: '{ pilots(after: "x") { totalCount } }' });
    expect(refused.headers.get("etag")).toBeNull();
    const found = await get({ query: '{ search(query: "wonen") { totalCount } }' });
    expect(await found.json()).toHaveProperty("data.search");
    expect([found.headers.get("etag"), found.headers.get("cache-control")]).toEqual([null, "no-store"]);
  });
});

describe("answers that depend on the day", () => {
  const at = (iso: string) => Date.parse(iso);

  it("end at midnight in the Netherlands, in summer and in winter", () => {
    let now = at("2026-07-01T21:59:59.999Z");
    const generation = generationOf({ revision: () => 7, dayOf, now: () => now });
    expect(generation()).toBe("7 2026-07-01");
    now = at("2026-07-01T22:00:00Z");
    expect(generation()).toBe("7 2026-07-02");
    now = at("2026-12-31T22:59:59Z");
    expect(generation()).toBe("7 2026-12-31");
    now = at("2026-12-31T23:00:00Z");
    expect(generation()).toBe("7 2027-01-01");
  });

  it("are always of the day that it is, however the clock runs", () => {
    const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    let now = 0;
    const generation = generationOf({ revision: () => 1, dayOf, now: () => now });
    expect(
      fc.check(
        fc.property(fc.array(moment), (moments) =>
          moments.every((each) => {
            now = each.getTime();
            return generation() === `1 ${dayOf(each)}`;
          }),
        ),
      ).failed,
    ).toBe(false);
  });

  it("are not kept while the revision is not known", () => {
    expect(generationOf({ revision: () => null, dayOf, now: Date.now })()).toBeNull();
  });
});

describe("two processes on one PostgreSQL", () => {
  const start = async (databaseUrl: string) => {
    const database = await openDatabase({ databaseUrl });
    const app = await createApp({
      config: readConfig({ LOG_LEVEL: "silent" }),
      database,
      lexicon: await loadLexicon(),
    });
    const url = await app.server.listen({ port: 0, host: "127.0.0.1" });
    return { database, url, close: () => app.close().then(() => database.close()) };
  };
  let created: Awaited<ReturnType<typeof createPostgresDatabase>>;
  beforeAll(async () => {
    created = await createPostgresDatabase();
    return () => created.drop();
  });

  it("both answer of an import by one of them", async () => {
    const [one, other] = [await start(created.url), await start(created.url)];
    await storeTwoEditions(one.database);
    const query = "{ dataset { revision } pilots(first: 50) { edges { node { name } } } }";
    const hasAnswer = async (url: string, name: string): Promise<boolean> =>
      JSON.stringify((await askOver(url, query)).body).includes(name);
    while (!(await hasAnswer(other.url, "Afvalringen")));

    await storeEdition(one.database, editionNamed("Repair café"));
    for (const { url } of [one, other]) while (!(await hasAnswer(url, "Repair café")));
    // Asked anew, the answer now comes out of the cache of each.
    expect(await Promise.all([one, other].map(({ url }) => hasAnswer(url, "Repair café")))).toEqual([
      true,
      true,
    ]);
    await one.close();
    await other.close();
  });
});

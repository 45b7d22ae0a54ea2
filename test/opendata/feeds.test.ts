import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { publicUrl } from "../graph/ask.ts";
import { openDataServer, storeSample } from "./sample.ts";
import { openEmbedded } from "../databases.ts";

let database: Database;
let server: FastifyInstance;
const cacheDir = mkdtempSync(join(tmpdir(), "oogst-"));

beforeAll(async () => {
  database = await openEmbedded();
  await storeSample(database);
  const hits = [{ key: "zoetermeer/nieuwe-pilot", score: 1, highlights: [] }];
  server = await openDataServer(database, {
    cacheDir,
    search: () => ({ totalCount: 1, hits, engine: "POSTGRES", degraded: false }),
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
  rmSync(cacheDir, { recursive: true });
});

const feed = async (path: string) => parseAtomFeed((await server.inject({ url: path })).body);
const slipped = `${publicUrl}/id/wijziging/zoetermeer/perspectiefnota-2026/flexwonen/END_SLIPPED`;

test("the feed of all changes names itself, and has an entry for each change at a moment of its own", async () => {
  const { id, title, links = [], entries = [], updated, authors } = await feed("/feeds/wijzigingen.atom");
  const self = `${publicUrl}/feeds/wijzigingen.atom`;
  expect([id, title?.value, authors]).toEqual([
    self,
    "Alle wijzigingen in pilots",
    [{ name: "De makers van Oogst", uri: `${publicUrl}/contact` }],
  ]);
  expect(links.find(({ rel }) => rel === "self")).toEqual({
    href: self,
    rel: "self",
    type: "application/atom+xml",
  });
  const { totalCount } = (await server.inject({ url: "/open-data/v1/wijzigingen" })).json<{
    totalCount: number;
  }>();
  expect(entries).toHaveLength(totalCount);
  const moments = entries.map((entry) => entry.updated);
  expect(new Set(moments).size).toBe(moments.length);
  expect(updated).toBe(moments.map(String).toSorted().at(-1));
  expect(entries.find((entry) => entry.id === slipped)).toMatchObject({
    title: { value: "Flexwonen: einddatum opgeschoven (Perspectiefnota 2026)" },
    summary: {
      value:
        "In Perspectiefnota 2024: 1de kwartaal 2024\nIn Perspectiefnota 2026: 4de kwartaal 2025\nVerschil: zeven kwartalen later",
    },
    links: [{ href: `${publicUrl}/pilots/zoetermeer/flexwonen`, rel: "alternate", type: "text/html" }],
    categories: [{ term: "END_SLIPPED", label: "einddatum opgeschoven" }],
  });
});

test.for([
  ["/feeds/wijzigingen.atom?velden=end&soorten=END_SLIPPED", [slipped]],
  [
    "/feeds/pilots/zoetermeer/nieuwe-pilot.atom",
    [`${publicUrl}/id/wijziging/zoetermeer/perspectiefnota-2026/nieuwe-pilot/NEW`],
  ],
  [
    "/feeds/zoeken.atom?q=nieuw",
    [`${publicUrl}/id/wijziging/zoetermeer/perspectiefnota-2026/nieuwe-pilot/NEW`],
  ],
  ["/feeds/zoeken.atom?q=nieuw&soorten=VANISHED", []],
] as const)("%s has what it is about", async ([path, ids]) => {
  const { id, entries = [] } = await feed(path);
  expect([id, entries.map((entry) => entry.id)]).toEqual([publicUrl + path, ids]);
});

test.for([
  ["programmas/zoetermeer/inwoners", ["flexwonen", "nieuwe-pilot"]],
  ["portefeuilles/zoetermeer/wonen", ["flexwonen"]],
] as const)("the feed of %s has the changes of its pilots", async ([of, pilots]) => {
  const { entries = [] } = await feed(`/feeds/${of}.atom`);
  expect(new Set(entries.map(({ links = [] }) => links[0]?.href))).toEqual(
    new Set(pilots.map((slug) => `${publicUrl}/pilots/zoetermeer/${slug}`)),
  );
});

test("JSON Feed says what Atom says", async () => {
  const { entries = [] } = await feed("/feeds/wijzigingen.atom");
  const answer = await server.inject({ url: "/feeds/wijzigingen.json" });
  expect(answer.headers["content-type"]).toBe("application/feed+json; charset=utf-8");
  const { items = [], feed_url } = parseJsonFeed(answer.body);
  expect(feed_url).toBe(`${publicUrl}/feeds/wijzigingen.json`);
  expect(items.map((item) => [item.id, item.title, item.content_text, item.date_modified, item.url])).toEqual(
    entries.map(({ id, title, summary, updated, links = [] }) => [
      id,
      title?.value,
      summary?.value,
      updated,
      links[0]?.href,
    ]),
  );
});

test("a feed of what there is not is refused, with every fault", async () => {
  for (const path of [
    "/feeds/pilots/zoetermeer/nergens.atom",
    "/feeds/programmas/zoetermeer/nergens.json",
    "/feeds/pilots/zoetermeer/flexwonen.rss",
  ])
    expect((await server.inject({ url: path })).statusCode).toBe(404);
  const answer = await server.inject({ url: "/feeds/wijzigingen.atom?velden=kleur&pilots=nergens&x=1" });
  expect(answer.statusCode).toBe(400);
  expect(answer.json<{ errors: { name: string }[] }>().errors.map(({ name }) => name)).toEqual([
    "x",
    "velden",
    "pilots",
  ]);
});

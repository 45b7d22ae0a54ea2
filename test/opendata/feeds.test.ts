import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { publicUrl } from "../graph/ask.ts";
import { openStored, storeSample } from "./sample.ts";

const opened = openStored(storeSample, { withSearch: true });

const feed = async (path: string) => parseAtomFeed((await opened.server.inject({ url: path })).body);
const told = (pilot: string) => `${publicUrl}/pilots/zoetermeer/${pilot}#perspectiefnota-2026`;

test("the feed of all changes names itself, and has an entry for each pilot with all that changed, at a moment of its own", async () => {
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
  const { items } = (await opened.server.inject({ url: "/open-data/v1/wijzigingen" })).json<{
    items: { pilot: { slug: string } }[];
  }>();
  expect(entries.map((entry) => entry.id).toSorted()).toEqual(
    [...new Set(items.map(({ pilot }) => told(pilot.slug)))].toSorted(),
  );
  const moments = entries.map((entry) => entry.updated);
  expect(moments).toEqual([...new Set(moments)].toSorted().toReversed());
  expect(updated).toBe(moments[0]);
  const entry = entries.find((each) => each.id === told("flexwonen"));
  expect([entry?.title?.value, entry?.links?.[0]?.href, entry?.categories?.map(({ term }) => term)]).toEqual([
    "Flexwonen: Programma gewijzigd; Portefeuille gewijzigd; Doel/beoogd resultaat gewijzigd; einddatum opgeschoven, zeven kwartalen later; Evaluatiemoment gewijzigd; uitkomst bekend; bedrag gewijzigd (Perspectiefnota 2026)",
    `${publicUrl}/pilots/zoetermeer/flexwonen`,
    ["FIELD_CHANGED", "END_SLIPPED", "OUTCOME_KNOWN", "AMOUNT_CHANGED"],
  ]);
  expect(entry?.summary?.value?.split("\n")).toContain(
    "Einddatum opgeschoven, zeven kwartalen later. Was: “1de kwartaal 2024”. Is: “4de kwartaal 2025”.",
  );
});

test.for([
  ["/feeds/wijzigingen.atom?velden=end&soorten=END_SLIPPED", [told("flexwonen")]],
  ["/feeds/pilots/zoetermeer/nieuwe-pilot.atom", [told("nieuwe-pilot")]],
  ["/feeds/zoeken.atom?q=nieuw", [told("nieuwe-pilot")]],
  ["/feeds/zoeken.atom?q=nieuw&soorten=VANISHED", []],
] as const)("%s has what it is about", async ([path, ids]) => {
  const { id, entries = [] } = await feed(path);
  expect([id, entries.map((entry) => entry.id)]).toEqual([publicUrl + path, ids]);
});

test.for([
  ["programmas/zoetermeer/inwoners", ["flexwonen", "nieuwe-pilot"]],
  ["portefeuilles/zoetermeer/wonen", ["flexwonen"]],
  ["moties/zoetermeer/1911-35", ["flexwonen"]],
  ["partners/stichting-de-brug", ["flexwonen"]],
] as const)("the feed of %s has the changes of its pilots", async ([of, pilots]) => {
  const { entries = [] } = await feed(`/feeds/${of}.atom`);
  expect(new Set(entries.map(({ links = [] }) => links[0]?.href))).toEqual(
    new Set(pilots.map((slug) => `${publicUrl}/pilots/zoetermeer/${slug}`)),
  );
});

test("JSON Feed says what Atom says", async () => {
  const { entries = [] } = await feed("/feeds/wijzigingen.atom");
  const answer = await opened.server.inject({ url: "/feeds/wijzigingen.json" });
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
    expect((await opened.server.inject({ url: path })).statusCode).toBe(404);
  const answer = await opened.server.inject({
    url: "/feeds/wijzigingen.atom?velden=kleur&pilots=nergens&x=1",
  });
  expect(answer.statusCode).toBe(400);
  expect(answer.json<{ errors: { name: string }[] }>().errors.map(({ name }) => name)).toEqual([
    "x",
    "velden",
    "pilots",
  ]);
});

import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { storeEdition } from "../../src/store/store-edition.ts";
import { publicUrl } from "../graph/ask.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { openStored } from "./sample.ts";

const opened = openStored(async (database) => {
  for (const year of [2022, 2024, 2026]) await storeEdition(database, edition(year));
});

const names = Array.from({ length: 60 }, (_, at) => `Proef ${at + 1}`);
/** An edition in which every pilot has another goal than in the one before. */
const edition = (year: number, goalOf: (name: string) => string = () => `Doel van ${year}`) =>
  editionOf(
    { year, title: `Nota ${year}` },
    names.map((name) => ({ name, goal: goalOf(name) })),
  );

const bodyOf = async (address: string) => {
  const answer = await opened.server.inject({ url: address.replace(publicUrl, "") });
  expect([address, answer.statusCode]).toEqual([address, 200]);
  return answer.body;
};
/** A document of a feed, with its links by their relation. */
async function documentOf(address: string) {
  const body = await bodyOf(address);
  const { id, entries = [], links = [] } = parseAtomFeed(body);
  const linkOf = (rel: string) => links.find((link) => link.rel === rel)?.href ?? null;
  return { id, entries, linkOf, isArchive: body.includes("<fh:archive/>") };
}
const newest = `${publicUrl}/feeds/wijzigingen.atom`;

/** Every document of a feed, from the newest to the oldest. */
async function walk(address = newest) {
  const documents: Awaited<ReturnType<typeof documentOf>>[] = [];
  for (let next: string | null = address; next !== null;) {
    const document = await documentOf(next);
    documents.push(document);
    next = document.linkOf("prev-archive");
  }
  return documents;
}

test("who walks the archive reads everything that was ever told, once, latest first", async () => {
  const first = await documentOf(newest);
  expect([first.isArchive, first.entries.length, first.linkOf("prev-archive")]).toEqual([false, 120, null]);
  // A late edition of long ago is told now, and compares the one after it anew.
  await storeEdition(
    opened.database,
    edition(2023, (name) => (name === "Proef 1" ? "Heel anders" : "Doel van 2022")),
  );
  const [last, ...archive] = await walk();
  expect(last?.entries.slice(0, 2).map(({ id }) => id)).toEqual([
    `${publicUrl}/pilots/zoetermeer/proef-1#perspectiefnota-2023`,
    `${publicUrl}/pilots/zoetermeer/proef-1#perspectiefnota-2024`,
  ]);
  const all = [last, ...archive].flatMap((each) => each?.entries ?? []);
  expect(new Set(all.map(({ id }) => id)).size).toBe(121);
  expect(all).toHaveLength(121);
  const moments = all.map(({ updated }) => updated);
  expect(moments).toEqual([...new Set(moments)].toSorted().toReversed());
});

test("a correction moves what it changed, and nothing else", async () => {
  const before = new Map(
    (await walk()).flatMap(({ entries }) => entries).map(({ id, updated }) => [id, updated]),
  );
  await storeEdition(
    opened.database,
    edition(2026, (name) => (name === "Proef 7" ? "Verbeterd" : "Doel van 2026")),
  );
  const documents = await walk();
  const after = documents.flatMap(({ entries }) => entries);
  const moved = after.filter(({ id, updated }) => before.get(id) !== updated).map(({ id }) => id);
  expect(moved).toEqual([`${publicUrl}/pilots/zoetermeer/proef-7#perspectiefnota-2026`]);
  expect(after[0]?.id).toBe(moved[0]);
  expect(after).toHaveLength(121);
});

test("the documents of an archive lead to each other and to the newest, and say what they are", async () => {
  const [revision] = (
    await opened.database.kysely
      .selectFrom("change")
      .select("told_in")
      .distinct()
      .orderBy("told_in")
      .execute()
  ).map(({ told_in }) => told_in);
  const oldest = await documentOf(`${newest}?archief=${revision}`);
  expect([oldest.id, oldest.isArchive, oldest.linkOf("current"), oldest.linkOf("self")]).toEqual([
    newest,
    true,
    newest,
    `${newest}?archief=${revision}`,
  ]);
  expect(oldest.linkOf("prev-archive")).toBeNull();
  const later = await documentOf(oldest.linkOf("next-archive") ?? "");
  expect(later.linkOf("prev-archive")).toBe(oldest.linkOf("self"));
  const ofPilot = await walk(`${publicUrl}/feeds/pilots/zoetermeer/proef-7.atom`);
  expect(ofPilot.flatMap(({ entries }) => entries)).toHaveLength(2);
  const json = parseJsonFeed(
    await bodyOf(`/feeds/wijzigingen.json?archief=${later.linkOf("self")?.split("=")[1]}`),
  );
  expect(json.next_url).toBe(`${publicUrl}/feeds/wijzigingen.json?archief=${revision}`);
});

test("an archive of a revision that told nothing is not there, and no other word will do", async () => {
  const statusOf = async (archive: string) =>
    (await opened.server.inject({ url: `/feeds/wijzigingen.atom?archief=${archive}` })).statusCode;
  expect(await Promise.all(["1", "99", "x", "0", "2&archief=3"].map(statusOf))).toEqual([
    404, 404, 400, 400, 400,
  ]);
});

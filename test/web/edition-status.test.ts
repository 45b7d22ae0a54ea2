import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { readEdition } from "../../src/web/pages/edition/edition-page.tsx";
import { openEmpty } from "../databases.ts";
import { dayOf, editionOf, quarterOf } from "../../corpus/stored/readings.ts";

let database: Database;
const over = [{ quote: "De pilot is afgerond." }];
const yes = { text: "Ja", verdict: "YES" } as const;

beforeAll(async () => {
  database = await openEmpty();
  const start = dayOf("2023-01-01");
  const editions = [
    editionOf({ year: 2024, asOf: "2023-06-01" }, [
      { name: "Afgerond", start, end: quarterOf(4, 2023) },
      { name: "Overtijd", start, end: quarterOf(1, 2023) },
      { name: "Verdwenen", start, successful: yes },
    ]),
    editionOf({ year: 2026, asOf: "2025-06-01" }, [
      { name: "Afgerond", start, end: quarterOf(4, 2023), endings: over },
      { name: "Overtijd", start, end: quarterOf(4, 2025) },
    ]),
  ];
  // The later edition comes first: what is told of the older one does not depend on it.
  for (const edition of editions.toReversed()) await storeEdition(database, edition);
});
afterAll(() => database.close());

it("tells the pilots of an edition as of its day, by what was known then", async () => {
  const statuses = async (edition: string): Promise<Record<string, string>> => {
    const story = await readEdition(sqlReader(database.kysely), `zoetermeer/${edition}`);
    return Object.fromEntries((story?.cards ?? []).map(({ pilot, status }) => [pilot.slug, status]));
  };
  expect(await statuses("perspectiefnota-2024")).toEqual({
    afgerond: "RUNNING",
    overtijd: "PAST_END",
    verdwenen: "RUNNING",
  });
  expect(await statuses("perspectiefnota-2026")).toEqual({ afgerond: "ENDED", overtijd: "RUNNING" });
});

it("stores since when a pilot is over: its printed end, or the edition that no longer has it", async () => {
  const pilots = await database.kysely
    .selectFrom("pilot")
    .select(["slug", "ended_since"])
    .orderBy("slug")
    .execute();
  expect(pilots).toEqual([
    { slug: "afgerond", ended_since: "2024-01-01" },
    { slug: "overtijd", ended_since: null },
    { slug: "verdwenen", ended_since: "2025-06-01" },
  ]);
});

import { slugIn } from "./slug-in.ts";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { dimensions } from "../../src/domain/dimensions/dimensions.ts";
import { periodOf } from "../../src/domain/period.ts";
import type { PilotFilter } from "../../src/read/pilot-filter.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import type { SearchEngine } from "../../src/search/engine.ts";
import { reindex } from "../../src/search/indexer.ts";
import { createMeilisearchEngine } from "../../src/search/meilisearch/meilisearch-engine.ts";
import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { openEmpty } from "../databases.ts";
import { ask } from "../graph/ask.ts";
import { dayOf, editionOf, quarterOf, type ReportPart } from "../../corpus/stored/readings.ts";
import { analyser, searchOn } from "./dutch.ts";

const motion = { number: "24-101", title: "Meer banken", date: null };
const school = { slug: "de-brug", name: "Basisschool De Brug", kind: "SCHOOL" as const };

const benches: ReportPart = {
  name: "Bankjes",
  goal: "Dat mensen rusten",
  programme: { number: 3, name: "Groen" },
  portfolio: { name: "Openbare ruimte" },
  start: dayOf("2024-01-01"),
  // Only its last four months are meant.
  end: {
    ...periodOf("eind 2025", { from: "2025-01-01", to: "2025-12-31", precision: "YEAR" }),
    part: "END",
  },
  evaluationMoment: quarterOf(1, 2025),
  successful: { text: "Nog niet bekend", verdict: "NOT_YET_KNOWN" },
  policyChange: { text: "Ja", verdict: "YES" },
  origins: [{ kind: "MOTION", quote: "uit motie 24-101", motion }],
  motions: [{ role: "ORIGIN", quote: "motie 24-101", motion }],
  partners: [{ quote: "met De Brug", printed: "De Brug", partner: school }],
  amounts: [
    { euros: "1000.00", quote: "€ 1.000" },
    { euros: "50000.00", quote: "€ 50.000" },
  ],
};
const lamps: ReportPart = {
  name: "Lampen",
  start: dayOf("2023-01-01"),
  end: dayOf("2023-12-31"),
  successful: { text: "Ja", verdict: "YES" },
  financialConsequence: { text: "Nee", verdict: "NO" },
  sequels: [{ kind: "STOPPED", quote: "De pilot is gestopt." }],
};
const editions = [
  editionOf({ year: 2024, asOf: "2023-11-01" }, [
    { ...benches, evaluationMoment: quarterOf(3, 2024) },
    lamps,
  ]),
  editionOf({ year: 2025, asOf: "2024-11-01" }, [
    // What it does not say of policy any more, it said before.
    { ...benches, policyChange: { text: null, verdict: "NOT_STATED" } },
    {
      name: "Tuinen",
      evaluationMoment: periodOf("jaarlijks", { from: null, to: null, precision: "RECURRING" }),
    },
  ]),
  // Another municipality has the same, under the same slugs.
  editionOf({ year: 2024, asOf: "2023-11-01", municipality: { code: "GM0503", name: "Delft" } }, [
    {
      name: "Zitjes",
      programme: { number: 4, name: "Groen" },
      portfolio: { name: "Openbare ruimte" },
      origins: [{ kind: "MOTION", quote: "uit motie 24-101", motion }],
      motions: [{ role: "ORIGIN", quote: "motie 24-101", motion }],
    },
  ]),
];

const [bench, lamp, garden, seat] = ["bankjes", "lampen", "tuinen", "zitjes"] as const;
/** Filters, and the pilots that fit them on 1 July 2025. */
const cases: readonly (readonly [PilotFilter, readonly string[]])[] = [
  [{ editions: ["perspectiefnota-2024"] }, [bench, lamp, seat]],
  [{ editions: ["delft/perspectiefnota-2024"] }, [seat]],
  [{ editions: ["zoetermeer/perspectiefnota-2024"] }, [bench, lamp]],
  [{ programmes: ["groen"] }, [bench, seat]],
  [{ programmes: ["zoetermeer/groen"] }, [bench]],
  [{ programmes: ["zoetermeer/groen", "delft/groen"] }, [bench, seat]],
  [{ portfolios: ["openbare-ruimte"] }, [bench, seat]],
  [{ portfolios: ["delft/openbare-ruimte"] }, [seat]],
  [{ partners: ["de-brug"] }, [bench]],
  [{ motions: ["24-101"] }, [bench, seat]],
  [{ motions: ["delft/24-101"] }, [seat]],
  [{ origins: ["MOTION", "SUBSIDIE"] }, [bench, seat]],
  [{ verdicts: ["YES"] }, [lamp]],
  [{ verdicts: ["NOT_STATED"] }, [garden, seat]],
  [{ policyChanges: ["YES"] }, [bench]],
  [{ policyChanges: ["NOT_STATED"] }, [lamp, garden, seat]],
  [{ financialConsequences: ["NO", "NOT_APPLICABLE"] }, [lamp]],
  [{ sequels: ["STOPPED", "EXTENDED"] }, [lamp]],
  [{ municipalities: ["GM0637"] }, [bench, lamp, garden]],
  [{ partnerKinds: ["SCHOOL"] }, [bench]],
  [{ newIn: ["perspectiefnota-2025"] }, [garden]],
  [{ newIn: ["perspectiefnota-2024"] }, []],
  [{ vanishedIn: ["perspectiefnota-2025"] }, [lamp]],
  [{ slipped: ["EVALUATION"] }, [bench]],
  [{ slipped: ["START", "END"] }, []],
  [{ judgedAnew: ["POLICY"] }, [bench]],
  [{ judgedAnew: ["SUCCESS", "MONEY"] }, []],
  [{ without: ["MOTION"] }, [lamp, garden]],
  [{ without: ["MOTION", "START_DATE"] }, [garden]],
  [{ without: ["OUTCOME"] }, [bench, garden, seat]],
  [{ without: ["END_DATE"] }, [garden, seat]],
  [{ without: ["EVALUATION"] }, [lamp, seat]],
  [{ without: ["PARTNER"] }, [lamp, garden, seat]],
  [{ without: ["GOAL"] }, [lamp, garden, seat]],
  [{ without: ["PROGRAMME"] }, [lamp, garden]],
  [{ without: ["PORTFOLIO", "COSTS"] }, [lamp, garden]],
  [{ statuses: ["RUNNING"] }, [bench]],
  [{ statuses: ["ENDED", "UNKNOWN"] }, [lamp, garden, seat]],
  [{ overdue: true }, [bench]],
  [{ overdue: false }, [lamp, garden, seat]],
  [{ startsIn: { from: "2023-01-01", to: "2023-06-30" } }, [lamp]],
  [{ startsIn: { from: "2023-01-02" } }, [bench]],
  [{ endsIn: { from: "2025-01-01", to: "2025-08-31" } }, []],
  [{ endsIn: { from: "2025-09-01", to: "2025-09-01" } }, [bench]],
  [{ endsIn: { to: "2024-01-01" } }, [lamp]],
  [{ evaluatedIn: { from: "2025-03-31" } }, [bench]],
  [{ evaluatedIn: { to: "2024-12-31" } }, []],
  [{ duration: { atLeast: 24 } }, [bench]],
  [{ duration: { atLeast: 12, atMost: 12 } }, [lamp]],
  [{ amounts: { atLeast: "50000.00" } }, [bench]],
  // Between its two amounts there is none.
  [{ amounts: { atLeast: "1000.01", atMost: "49999.99" } }, []],
  [{ amounts: { atMost: "1000.00" } }, [bench]],
  [{ runningOn: "2023-07-01" }, [lamp]],
  [{ updatedSince: "2020-01-01T00:00:00Z" }, [bench, lamp, garden, seat]],
  [{ updatedSince: "2120-01-01T00:00:00Z" }, []],
  [{ origins: ["MOTION"], amounts: { atLeast: "2.00" }, overdue: true }, [bench]],
];
const named = cases.map(([filter, slugs]) => [JSON.stringify(filter), filter, slugs] as const);

it("has a case for every dimension", () => {
  const asked = new Set(cases.flatMap(([filter]) => Object.keys(filter)));
  expect(Object.keys(dimensions).filter((name) => !asked.has(name))).toEqual([]);
});

let database: Database;
beforeAll(async () => {
  database = await openEmpty();
  for (const edition of editions) await storeEdition(database, edition);
});
afterAll(() => database.close());

// `ask` asks SQL and a snapshot, and wants the same of both.
describe("the graph", () => {
  it.each(named)("finds by %s", async (_, filter, slugs) => {
    const source = "query ($filter: PilotFilter) { pilots(filter: $filter) { edges { node { slug } } } }";
    const { pilots } = (await ask(database, source, { filter })) as {
      pilots: { edges: { node: { slug: string } }[] };
    };
    expect(pilots.edges.map(({ node }) => node.slug)).toEqual(slugs);
  });
});

const place = inject("meilisearch");
const engines: readonly (readonly [string, boolean, () => SearchEngine])[] = [
  ["PostgreSQL", true, () => createPostgresEngine(database.kysely)],
  [
    "Meilisearch",
    place !== null,
    () => createMeilisearchEngine({ url: "", key: null, ...place, prefix: `test_${randomUUID()}` }),
  ],
];
for (const [name, isThere, open] of engines)
  describe.runIf(isThere)(`search on ${name}`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = open();
      // The list of words is PostgreSQL's.
      await reindex({ database, engine: createPostgresEngine(database.kysely), analyser });
      await reindex({ database, engine, analyser });
    });

    it.each(named)("finds by %s, and by nothing more", async (_, filter, slugs) => {
      const service = searchOn(database.kysely, engine);
      const request = { text: "", filter, first: 10, after: null };
      const context = { reader: sqlReader(database.kysely), today: "2025-07-01" };
      const { hits, totalCount } = await service.search(request, context);
      expect(hits.map(slugIn).toSorted()).toEqual(slugs);
      expect(totalCount).toBe(slugs.length);
    });
  });

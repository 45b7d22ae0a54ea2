import { always } from "../../src/domain/condition.ts";
import * as fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, beforeEach, expect, it } from "vitest";
import {
  absentValues,
  originKinds,
  pilotOrders,
  pilotStatuses,
  slippedDates,
  verdicts,
} from "../../src/domain/vocabularies.ts";
import type { Database } from "../../src/database/database.ts";
import type { GraphReader } from "../../src/read/reader.ts";
import { RevisionPassed } from "../../src/domain/faults.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { compareTexts } from "../../src/read/snapshot/snapshot-rows.ts";
import { keepSnapshot, type KeptSnapshot } from "../../src/read/snapshot/keep-snapshot.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { describeOnDatabases, emptyDatabase } from "../databases.ts";
import { askAll } from "../graph/ask.ts";
import { storeManyPilots } from "../graph/many-pilots.ts";
import { editionOf } from "../../corpus/stored/readings.ts";

const some = <T extends string>(...values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }));
const keysOf = <T extends Record<string, string>>(vocabulary: T) => Object.keys(vocabulary);
const size = fc.option(fc.integer({ min: 0, max: 12 }));

const parts = {
  editions: some("perspectiefnota-2024", "perspectiefnota-2026"),
  programmes: some("programma-van-0", "programma-van-1"),
  portfolios: some("portefeuille-0", "portefeuille-1"),
  partners: some("stichting-0", "stichting-3", "stichting-4"),
  motions: some("24-101", "26-102", "26-103"),
  origins: some(...keysOf(originKinds)),
  verdicts: some(...keysOf(verdicts)),
  statuses: some(...keysOf(pilotStatuses)),
  municipalities: some("GM0637"),
  policyChanges: some(...keysOf(verdicts)),
  newIn: some("perspectiefnota-2024", "perspectiefnota-2026"),
  vanishedIn: some("perspectiefnota-2026"),
  slipped: some(...keysOf(slippedDates)),
  without: some(...keysOf(absentValues)),
  partnerKinds: some("NGO", "COMPANY"),
  overdue: fc.option(fc.boolean()),
  endsIn: fc.option(fc.constantFrom({ to: "2026-01-01" }, { from: "2026-03-31", to: "2027-02-01" })),
  duration: fc.option(fc.constantFrom({ atLeast: 60 }, { atLeast: 39, atMost: 75 })),
  amounts: fc.option(fc.constantFrom({ atLeast: "999.99" }, { atMost: "999.99" })),
  runningOn: fc.option(fc.constantFrom("2021-06-30", "2024-01-01", "2027-03-01")),
  updatedSince: fc.option(fc.constantFrom("2001-01-01T00:00:00Z", "2100-01-01T00:00:00Z")),
} as const;
/** Some of the parts: all together, hardly any pilot would fit. */
const filter = fc
  .tuple(fc.record(parts), fc.subarray(Object.keys(parts), { maxLength: 4 }))
  .map(([values, asked]) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => asked.includes(name))),
  );

const asked = fc.record({
  filter,
  orderBy: fc.record({
    field: fc.constantFrom(...keysOf(pilotOrders)),
    direction: fc.constantFrom("ASC", "DESC"),
  }),
  size,
  fromEnd: fc.boolean(),
});

const source = `query ($filter: PilotFilter, $changes: ChangeFilter, $orderBy: PilotOrder, $first: Int, $last: Int) {
  pilots(filter: $filter, orderBy: $orderBy, first: $first, last: $last) {
    totalCount edges { cursor node { id name status alternativeNames motions { motion { uri } } } } pageInfo { hasNextPage hasPreviousPage }
  }
  reports(filter: $filter, first: $first, last: $last) { totalCount edges { cursor node { id title goal } } }
  changes(filter: $changes, first: $first, last: $last) { totalCount edges { cursor node { id } } }
}`;

describeOnDatabases("a snapshot", (database) => {
  beforeAll(() => storeManyPilots(database(), 40));

  // `askAll` asks the database and a snapshot of it, and wants the same of both.
  it("answers as the database does, whatever is asked", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ({ filter, orderBy, size: rows, fromEnd }) => {
        const { data, errors } = await askAll(database(), source, {
          filter,
          changes: { about: filter },
          orderBy,
          [fromEnd ? "last" : "first"]: rows,
        });
        expect(errors).toEqual([]);
        found += (data as { pilots: { totalCount: number } }).pilots.totalCount;
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it("passes over rows and counts initials as the database does", async () => {
    const list = { of: "Pilot", where: always, under: null } as const;
    const page = { direction: "ASC", after: null, before: null, size: 7, fromEnd: false } as const;
    const asked = async (reader: GraphReader, skip: number) => {
      const { rows, more } = await reader.page<"Pilot">(list, { ...page, order: "END", skip });
      return {
        rows: rows.map(({ position }) => position),
        more,
        initials: [...(await reader.initials(list))],
      };
    };
    const watch = watchByHand(null);
    const kept = await keepSnapshot({ database: database(), revision: watch, most: Infinity, onError: fail });
    const held = kept.held()?.revision ?? fail(new Error("nothing is held"));
    watch.hear(held);
    for (const skip of [0, 7, 38, 45])
      expect(await asked(kept.newReader(), skip)).toEqual(await asked(sqlReader(database().kysely), skip));
    await kept.stop();
    const { rows, more, initials } = await asked(sqlReader(database().kysely), 38);
    expect({ rows: rows.length, more }).toEqual({ rows: 2, more: false });
    expect(initials.reduce((sum, [, count]) => sum + count, 0)).toBe(40);
  });

  it("puts texts in the order of the database", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), async (a, b) => {
        const [one, other] = [a, b].map((text) => text.replaceAll("\0", ""));
        const { rows } = await sql<{ before: boolean }>`
          select ${one}::text collate "C" < ${other}::text collate "C" as before`.execute(database().kysely);
        expect(compareTexts(one ?? "", other ?? "") < 0).toBe(rows[0]?.before);
      }),
    );
  });
});

/** A watch that a test turns by hand. */
function watchByHand(revision: number | null) {
  const listeners = new Set<(revision: number) => void>();
  let known: number | null = revision;
  return {
    current: () => known,
    onChange: (tell: (revision: number) => void) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    hear: (heard: number) => {
      known = heard;
      for (const tell of listeners) tell(heard);
    },
  };
}
const fail = (error: unknown): never => {
  throw error;
};

const namesOf = async (reader: GraphReader): Promise<string[]> => {
  const list = { of: "Pilot", where: always, under: null } as const;
  const page = {
    order: "NAME",
    direction: "ASC",
    after: null,
    before: null,
    size: 9,
    fromEnd: false,
  } as const;
  return (await reader.page<"Pilot">(list, page)).rows.map(({ row }) => row.name);
};
const until = async (kept: KeptSnapshot, revision: number): Promise<void> => {
  while (kept.held()?.revision !== revision) await new Promise(setImmediate);
};
const store = (database: Database, ...names: string[]) =>
  storeEdition(
    database,
    editionOf(
      { year: 2026 },
      names.map((name) => ({ name, goal: `Het doel van ${name}` })),
    ),
  );

describeOnDatabases("the snapshot that is kept", (database) => {
  beforeEach(async () => {
    await emptyDatabase(database());
    await store(database(), "Buurtbus");
  });

  it("follows an import, and never shows one revision for another", async () => {
    const revision = watchByHand(1);
    const kept = await keepSnapshot({ database: database(), revision, most: 1e6, onError: fail });
    const before = kept.newReader();
    expect(await namesOf(before)).toEqual(["Buurtbus"]);
    await store(database(), "Buurtbus", "IJsbaan");
    // Nobody told yet: what is held is still of one revision, and a reader that began with it stays at it.
    expect(await namesOf(kept.newReader())).toEqual(["Buurtbus"]);
    revision.hear(2);
    expect(await namesOf(kept.newReader())).toEqual(["Buurtbus", "IJsbaan"]);
    await until(kept, 2);
    expect(await namesOf(kept.newReader())).toEqual(["Buurtbus", "IJsbaan"]);
    expect(await namesOf(before)).toEqual(["Buurtbus"]);
    await kept.stop();
  });

  const goalOf = async (reader: GraphReader): Promise<string | null> => {
    const report = await reader.byKey("Report", "zoetermeer/perspectiefnota-2026/buurtbus");
    return report && (await reader.reportTexts(report.id)).goal;
  };

  it("holds long texts when they fit: a reader that began stays at its revision", async () => {
    const revision = watchByHand(1);
    const kept = await keepSnapshot({ database: database(), revision, most: 1e6, onError: fail });
    const begun = kept.newReader();
    await emptyDatabase(database());
    expect(await goalOf(begun)).toBe("Het doel van Buurtbus");
    await kept.stop();
  });

  it("reads texts that do not fit when they are asked for, none of a later revision: who asked is told to ask again", async () => {
    const revision = watchByHand(1);
    const whole = await keepSnapshot({ database: database(), revision, most: 1e6, onError: fail });
    const most = (whole.held()?.size ?? 0) - 1;
    await whole.stop();
    const kept = await keepSnapshot({ database: database(), revision, most, onError: fail });
    expect(kept.held()?.size).toBeLessThan(most - 20);
    const begun = kept.newReader();
    expect(await goalOf(begun)).toBe("Het doel van Buurtbus");
    const late = kept.newReader();
    await store(database(), "Buurtbus", "IJsbaan");
    await expect(goalOf(late)).rejects.toThrow(RevisionPassed);
    // Told or not: the next one knows.
    expect(await goalOf(kept.newReader())).toBe("Het doel van Buurtbus");
    expect(kept.held()).toBeNull();
    await kept.stop();
  });

  it("is left out when it would take more memory than it may", async () => {
    const revision = watchByHand(1);
    const kept = await keepSnapshot({ database: database(), revision, most: 100, onError: fail });
    expect(kept.held()).toBeNull();
    expect(await namesOf(kept.newReader())).toEqual(["Buurtbus"]);
    await kept.stop();
  });

  it("is there as soon as the revision is known, also when it was not at the start", async () => {
    const revision = watchByHand(null);
    const kept = await keepSnapshot({ database: database(), revision, most: 1e6, onError: fail });
    expect(kept.held()).toMatchObject({ revision: 1 });
    await kept.stop();
  });

  it("is tried again when it could not be made", async () => {
    const revision = watchByHand(1);
    const failures: unknown[] = [];
    await sql`alter table pilot rename to pilot_away`.execute(database().kysely);
    const making = keepSnapshot({
      database: database(),
      revision,
      most: 1e6,
      onError: (error) => {
        failures.push(error);
        if (failures.length === 1)
          void sql`alter table pilot_away rename to pilot`.execute(database().kysely);
      },
    });
    const kept = await making;
    expect(failures).toHaveLength(1);
    expect(kept.held()).toMatchObject({ revision: 1 });
    await kept.stop();
  });
});

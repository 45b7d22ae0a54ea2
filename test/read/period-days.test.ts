import * as fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { Source } from "../../src/domain/condition.ts";
import { daysPossible, lengthOf, type PossibleDays } from "../../src/domain/period.ts";
import {
  periodBounds,
  periodParts,
  type PeriodBound,
  type PeriodPart,
  type Precision,
} from "../../src/domain/vocabularies.ts";
import { sourceSql } from "../../src/read/sql/pilot-conditions.ts";
import { describeOnDatabases } from "../databases.ts";

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
/** A period of whole months, or some days, as they are printed. */
const period = fc
  .record({
    year: fc.integer({ min: 2000, max: 2040 }),
    month: fc.integer({ min: 0, max: 11 }),
    months: fc.constantFrom(1, 3, 6, 12),
    part: fc.option(fc.constantFrom(...(Object.keys(periodParts) as PeriodPart[]))),
    bound: fc.constantFrom(...(Object.keys(periodBounds) as PeriodBound[])),
    precision: fc.constantFrom<Precision>("SEASON", "YEAR"),
  })
  .map(({ year, month, months, ...how }) => ({
    from: isoOf(new Date(Date.UTC(year, month, 1))),
    to: isoOf(new Date(Date.UTC(year, month + months, 0))),
    ...how,
  }));
const columns = (name: string, { from, to, part, bound, precision }: Drawn) => sql`
  ${from}::date as ${sql.ref(`${name}_from`)}, ${to}::date as ${sql.ref(`${name}_to`)}, ${part}::text as ${sql.ref(`${name}_part`)},
  ${bound}::text as ${sql.ref(`${name}_bound`)}, ${precision}::text as ${sql.ref(`${name}_precision`)}`;
type Drawn = typeof period extends fc.Arbitrary<infer P> ? P : never;

describeOnDatabases("the days that a period can be", (database) => {
  it("are the same in SQL as in memory, and so is how long a pilot lasts", async () => {
    const cases = fc.sample(fc.record({ start: period, end: period }), 150);
    const cell = (path: string) => sourceSql({ over: "latest", path } satisfies Source, (value) => value);
    const judged = await Promise.all(
      cases.map(async ({ start, end }) => {
        const { rows } = await sql<PossibleDays & { length: number }>`
          select ${cell("end.first")}::text as first, ${cell("end.last")}::text as last,
            ${cell("end.begun")}::text as begun, ${cell("duration")}::int as length
          from (select ${columns("start", start)}, ${columns("end", end)}) latest`.execute(database().kysely);
        return rows[0];
      }),
    );
    expect(judged).toEqual(
      cases.map(({ start, end }) => ({
        ...daysPossible(end),
        length: lengthOf(start, end),
      })),
    );
  });
});

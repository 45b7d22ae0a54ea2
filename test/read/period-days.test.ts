import * as fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { Source } from "../../src/domain/condition.ts";
import { daysMeant, lengthOf } from "../../src/domain/period.ts";
import { periodParts, type PeriodPart } from "../../src/domain/vocabularies.ts";
import { sourceSql } from "../../src/read/sql/source-sql.ts";
import { describeOnDatabases } from "../databases.ts";

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
/** A period of whole months, or some days, as they are printed. */
const period = fc
  .record({
    year: fc.integer({ min: 2000, max: 2040 }),
    month: fc.integer({ min: 0, max: 11 }),
    months: fc.constantFrom(1, 3, 6, 12),
    part: fc.option(fc.constantFrom(...(Object.keys(periodParts) as PeriodPart[]))),
  })
  .map(({ year, month, months, part }) => ({
    from: isoOf(new Date(Date.UTC(year, month, 1))),
    to: isoOf(new Date(Date.UTC(year, month + months, 0))),
    part,
  }));

describeOnDatabases("the days that a period can be", (database) => {
  it("are the same in SQL as in memory, and so is how long a pilot lasts", async () => {
    const cases = fc.sample(fc.record({ start: period, end: period }), 150);
    const cell = (path: string) => sourceSql({ over: "latest", path } satisfies Source, (value) => value);
    const judged = await Promise.all(
      cases.map(async ({ start, end }) => {
        const { rows } = await sql<{ first: string; last: string; months: number }>`
          select ${cell("end.first")}::text as first, ${cell("end.last")}::text as last,
            ${cell("duration")}::int as length
          from (select ${start.from}::date as start_from, ${start.to}::date as start_to, ${start.part}::text as start_part,
            ${end.from}::date as end_from, ${end.to}::date as end_to, ${end.part}::text as end_part) latest`.execute(
          database().kysely,
        );
        return rows[0];
      }),
    );
    expect(judged).toEqual(
      cases.map(({ start, end }) => ({
        first: daysMeant(end)?.from,
        last: daysMeant(end)?.to,
        length: lengthOf(start, end),
      })),
    );
  });
});

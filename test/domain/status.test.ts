import * as fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { conditionSql } from "../../src/read/sql/pilot-conditions.ts";
import { sortLetters, sortName } from "../../src/domain/sort-name.ts";
import { statusCondition, statusOn } from "../../src/domain/status.ts";
import { pilotStatuses } from "../../src/domain/vocabularies.ts";
import { describeOnDatabases } from "../databases.ts";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day);

it("is planned before its begin, runs from that day up to its end, and has ended after it", () => {
  const dates = { startFrom: "2025-03-01", endTo: "2025-09-30" };
  expect(statusOn("2025-02-28", dates)).toBe("PLANNED");
  expect(statusOn("2025-03-01", dates)).toBe("RUNNING");
  expect(statusOn("2025-09-30", dates)).toBe("RUNNING");
  expect(statusOn("2025-10-01", dates)).toBe("ENDED");
});

it("runs on when no end is known, and is unknown when no begin is", () => {
  expect(statusOn("2030-01-01", { startFrom: "2018-01-01", endTo: null })).toBe("RUNNING");
  expect(statusOn("2024-01-01", { startFrom: null, endTo: "2024-12-31" })).toBe("UNKNOWN");
  expect(statusOn("2025-01-01", { startFrom: null, endTo: "2024-12-31" })).toBe("ENDED");
  expect(statusOn("2025-01-01", { startFrom: null, endTo: null })).toBe("UNKNOWN");
});

describeOnDatabases("what is judged in SQL", (database) => {
  it("has the same status as in the graph, on any day with any dates", async () => {
    const cases = fc.sample(fc.record({ day, startFrom: maybeDay, endTo: maybeDay }), 300);
    const judged = await Promise.all(
      cases.map(async ({ day, startFrom, endTo }) => {
        const statuses = Object.keys(pilotStatuses).map(
          (status) =>
            sql`case when ${conditionSql(statusCondition(status, day))} then ${sql.lit(status)} end`,
        );
        // Two that fit would be told together.
        const { rows } = await sql<{ status: string }>`select concat(${sql.join(statuses)}) as status
          from (select ${startFrom}::date as start_from, ${endTo}::date as end_to) latest`.execute(
          database().kysely,
        );
        return rows[0]?.status;
      }),
    );
    expect(judged).toEqual(cases.map(({ day, ...dates }) => statusOn(day, dates)));
  });

  it("puts names in order as the graph does, whatever letters they have", async () => {
    const letter = fc.oneof(
      fc.constantFrom(...`${sortLetters.from}ß '-09&`.split("")),
      fc.string({ maxLength: 1 }),
    );
    const names = fc
      .sample(fc.array(letter, { maxLength: 12 }), 200)
      .map((letters) => letters.join("").replaceAll("\0", ""));
    const { rows } = await sql<{ sorted: string }>`
      select translate(name, ${sortLetters.from}, ${sortLetters.to}) as sorted
      from unnest(${names}::text[]) with ordinality as given (name, place) order by place`.execute(
      database().kysely,
    );
    expect(rows.map(({ sorted }) => sorted)).toEqual(names.map(sortName));
  });
});

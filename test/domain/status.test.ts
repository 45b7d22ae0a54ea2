import * as fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { conditionSql } from "../../src/read/sql/pilot-conditions.ts";
import { sortLetters, sortName, sortNameSql } from "../../src/domain/sort-name.ts";
import type { Period } from "../../src/domain/kinds/period.ts";
import { periodOf } from "../../src/domain/period.ts";
import { statusCondition, statusOf, statusOn } from "../../src/domain/status.ts";
import { periodBounds, periodParts, pilotStatuses, type Precision } from "../../src/domain/vocabularies.ts";
import { describeOnDatabases } from "../databases.ts";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day);
const codesOf = <C extends string>(words: Readonly<Record<C, unknown>>): C[] => Object.keys(words) as C[];

const unknown = { endedSince: null, startFirst: null, startBegun: null, endLast: null };
const begunOn = (day: string) => ({ ...unknown, startFirst: day, startBegun: day });

it("is planned before its begin, runs from that day up to its end, and has its end behind it after that", () => {
  const days = { ...begunOn("2025-03-01"), endLast: "2025-09-30" };
  expect(statusOn("2025-02-28", days)).toBe("PLANNED");
  expect(statusOn("2025-03-01", days)).toBe("RUNNING");
  expect(statusOn("2025-09-30", days)).toBe("RUNNING");
  expect(statusOn("2025-10-01", days)).toBe("PAST_END");
});

it("has ended from the day since which reports say so, whatever its dates", () => {
  const days = { ...begunOn("2025-03-01"), endedSince: "2025-06-01", endLast: "2025-09-30" };
  expect(statusOn("2025-05-31", days)).toBe("RUNNING");
  expect(statusOn("2025-06-01", days)).toBe("ENDED");
  expect(statusOn("2026-01-01", { ...unknown, endedSince: "2025-06-01" })).toBe("ENDED");
});

it("runs on when no end is known, and is unknown when no begin is", () => {
  expect(statusOn("2030-01-01", begunOn("2018-01-01"))).toBe("RUNNING");
  expect(statusOn("2024-01-01", { ...unknown, endLast: "2024-12-31" })).toBe("UNKNOWN");
  expect(statusOn("2025-01-01", { ...unknown, endLast: "2024-12-31" })).toBe("PAST_END");
  expect(statusOn("2025-01-01", unknown)).toBe("UNKNOWN");
});

it("judges by the days that are meant: “medio 2025” begins in May, and is past in September", () => {
  const medio = {
    ...periodOf("medio 2025", { from: "2025-01-01", to: "2025-12-31", precision: "YEAR" }),
    part: "MIDDLE",
  } as const;
  const on = (day: string, start: Period | null, end: Period | null) => statusOf(day, null, { start, end });
  expect([on("2025-04-30", medio, null), on("2025-05-01", medio, null)]).toEqual(["PLANNED", "RUNNING"]);
  expect([on("2025-08-31", null, medio), on("2025-09-01", null, medio)]).toEqual(["UNKNOWN", "PAST_END"]);
});

it("says of an end or a begin “na” some days no more than is known", () => {
  const after = (text: string, from: string, to: string, precision: Precision) =>
    ({ ...periodOf(text, { from, to, precision }), bound: "AFTER" }) as const;
  const [day, year] = [
    after("na 1 juli 2025", "2025-07-01", "2025-07-01", "DAY"),
    after("niet eerder dan 2025", "2025-01-01", "2025-12-31", "YEAR"),
  ];
  const season = after("na de zomer van 2025", "2025-09-01", "2025-11-30", "SEASON");
  const on = (day: string, start: Period | null, end: Period | null) => statusOf(day, null, { start, end });
  expect(on("2030-01-01", null, day)).toBe("UNKNOWN");
  expect(on("2025-12-01", null, season)).toBe("PAST_END");
  expect(["2024-12-31", "2025-06-01", "2026-01-01"].map((day) => on(day, year, null))).toEqual([
    "PLANNED",
    "UNKNOWN",
    "RUNNING",
  ]);
});

describeOnDatabases("what is judged in SQL", (database) => {
  it("has the same status as in the graph, on any day with any dates", async () => {
    const period = fc.option(
      fc
        .record({
          days: fc.tuple(day, day).map((both) => both.toSorted()),
          part: fc.option(fc.constantFrom(...codesOf(periodParts))),
          bound: fc.constantFrom(...codesOf(periodBounds)),
          precision: fc.constantFrom<Precision>("SEASON", "YEAR"),
        })
        .map(({ days: [from = "", to = ""], ...how }) => ({ from, to, ...how })),
    );
    type Drawn = typeof period extends fc.Arbitrary<infer P> ? P : never;
    const cases = fc.sample(fc.record({ day, ended: maybeDay, start: period, end: period }), 200);
    const column = (name: string, of: Drawn) => sql`
      ${of?.from ?? null}::date as ${sql.ref(`${name}_from`)}, ${of?.to ?? null}::date as ${sql.ref(`${name}_to`)},
      ${of?.part ?? null}::text as ${sql.ref(`${name}_part`)}, ${of?.bound ?? null}::text as ${sql.ref(`${name}_bound`)},
      ${of?.precision ?? null}::text as ${sql.ref(`${name}_precision`)}`;
    const judged = await Promise.all(
      cases.map(async ({ day, ended, start, end }) => {
        const statuses = Object.keys(pilotStatuses).map(
          (status) =>
            sql`case when ${conditionSql(statusCondition(status, day))} then ${sql.lit(status)} end`,
        );
        // Two that fit would be told together.
        const { rows } = await sql<{ status: string }>`select concat(${sql.join(statuses)}) as status
          from (select ${ended}::date as ended_since) p,
            (select ${column("start", start)}, ${column("end", end)}) latest`.execute(database().kysely);
        return rows[0]?.status;
      }),
    );
    expect(judged).toEqual(
      cases.map(({ day, ended, start, end }) =>
        statusOf(day, ended, { start: start as Period | null, end: end as Period | null }),
      ),
    );
  });

  it("puts names in order as the graph does, whatever letters they have", async () => {
    const letter = fc.oneof(
      fc.constantFrom(...`${sortLetters.from}ß '-09&`.split("")),
      fc.string({ maxLength: 1 }),
    );
    const begin = fc.constantFrom("", "", "De ", "het ", "Eén ", "'s-", "’s ", "'t ", "`T ", "Deel", "s-");
    const names = fc
      .sample(fc.tuple(begin, fc.array(letter, { maxLength: 12 })), 300)
      .map(([first, letters]) => first + letters.join("").replaceAll("\0", ""));
    const { rows } = await sql<{ sorted: string }>`
      select ${sql.raw(sortNameSql("name"))} as sorted
      from unnest(${names}::text[]) with ordinality as given (name, place) order by place`.execute(
      database().kysely,
    );
    expect(rows.map(({ sorted }) => sorted)).toEqual(names.map(sortName));
  });

  it("passes over an article, as Dutch lists do", () => {
    const names = [
      "Zeist",
      "'s-Hertogenbosch",
      "Den Helder",
      "De Bilt",
      "Het Hogeland",
      "’s-Gravenhage",
      "Delft",
    ];
    const inOrder = names.toSorted((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
    expect(inOrder).toEqual([
      "De Bilt",
      "Delft",
      "Den Helder",
      "’s-Gravenhage",
      "'s-Hertogenbosch",
      "Het Hogeland",
      "Zeist",
    ]);
  });
});

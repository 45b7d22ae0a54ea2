import { expect, test } from "vitest";
import { daysMeant, periodOf } from "../../src/domain/period.ts";
import type { PeriodPart } from "../../src/domain/vocabularies.ts";

const whole = {
  year: ["2026-01-01", "2026-12-31"],
  "half-year": ["2026-07-01", "2026-12-31"],
  quarter: ["2026-04-01", "2026-06-30"],
  winter: ["2026-12-01", "2027-02-28"],
  february: ["2026-02-01", "2026-02-28"],
  january: ["2026-01-01", "2026-01-31"],
  "school year": ["2026-08-01", "2027-07-31"],
} as const;

test.each([
  ["year", "BEGIN", "2026-01-01", "2026-04-30"],
  ["year", "MIDDLE", "2026-05-01", "2026-08-31"],
  ["year", "END", "2026-09-01", "2026-12-31"],
  ["half-year", "BEGIN", "2026-07-01", "2026-08-31"],
  ["half-year", "END", "2026-11-01", "2026-12-31"],
  ["quarter", "MIDDLE", "2026-05-01", "2026-05-31"],
  ["winter", "END", "2027-02-01", "2027-02-28"],
  ["february", "BEGIN", "2026-02-01", "2026-02-10"],
  ["february", "END", "2026-02-21", "2026-02-28"],
  ["january", "MIDDLE", "2026-01-11", "2026-01-20"],
  ["january", "END", "2026-01-21", "2026-01-31"],
  ["school year", "BEGIN", "2026-08-01", "2026-11-30"],
] as const satisfies readonly (readonly [keyof typeof whole, PeriodPart, string, string])[])(
  "of a %s the %s is %s to %s",
  (name, part, from, to) => {
    const [first, last] = whole[name];
    expect(daysMeant({ from: first, to: last, part })).toEqual({ from, to });
  },
);

test("without a part all days are meant, and without dates none", () => {
  expect(daysMeant({ from: "2026-01-01", to: "2026-12-31", part: null })).toEqual({
    from: "2026-01-01",
    to: "2026-12-31",
  });
  expect(daysMeant({ from: null, to: null, part: null })).toBeNull();
});

test("a period that is made of days is on them and whole; one without dates stands on no side", () => {
  const days = { from: "2026-01-01", to: "2026-12-31", precision: "YEAR" } as const;
  expect(periodOf("2026", days)).toEqual({
    text: "2026",
    ...days,
    part: null,
    bound: "ON",
    extendedFrom: null,
  });
  expect(periodOf("jaarlijks", { from: null, to: null, precision: "RECURRING" }).bound).toBeNull();
});

import { expect, test } from "vitest";
import { endedSince, type ToldEnd } from "../../src/domain/ended.ts";

const year = (number: number): ToldEnd["end"] => ({
  from: `${number}-01-01`,
  to: `${number}-12-31`,
  part: null,
});
const told = (asOf: string, said: Partial<ToldEnd> = {}): ToldEnd => ({
  asOf,
  start: null,
  end: null,
  saysOver: false,
  sequels: [],
  verdict: "NOT_STATED",
  ...said,
});
const over = { saysOver: true };
const [spring, later] = ["2025-06-01", "2026-06-01"];

test.for<readonly [string, readonly ToldEnd[], string | null, string | null]>([
  ["nobody says so, and its end is past", [told(later, { end: year(2024) })], null, null],
  ["a report says so", [told(spring, over)], null, spring],
  ["a report says so, and prints when", [told(spring, { ...over, end: year(2024) })], null, "2025-01-01"],
  [
    "a report says so, and prints a part of a year",
    [told(spring, { ...over, end: { ...year(2024), part: "BEGIN" } as ToldEnd["end"] })],
    null,
    "2024-05-01",
  ],
  [
    "a report says so before the end that it prints",
    [told(spring, { ...over, end: year(2027) })],
    null,
    spring,
  ],
  ["it was stopped", [told(spring, { sequels: ["STOPPED"] })], null, spring],
  [
    "it becomes policy after its end",
    [told(spring, { sequels: ["REGULAR_POLICY"], end: year(2027) })],
    null,
    "2028-01-01",
  ],
  [
    "a report says that it ended and was extended",
    [told(spring, { ...over, sequels: ["EXTENDED"] })],
    null,
    null,
  ],
  ["it was extended", [told(spring, { sequels: ["EXTENDED"] })], null, null],
  ["an older report said so, and the latest is silent", [told(later), told(spring, over)], null, spring],
  [
    "an older report said so, and the latest has it go on",
    [told(later, { end: year(2027) }), told(spring, over)],
    null,
    null,
  ],
  [
    "an older report said so, and it is extended after all",
    [told(later, { sequels: ["EXTENDED"] }), told(spring, over)],
    null,
    null,
  ],
  ["it vanished with an outcome", [told(spring, { verdict: "PARTLY" })], later, later],
  [
    "it vanished with an outcome, and had printed its end",
    [told(spring, { verdict: "YES", end: year(2025) })],
    later,
    "2026-01-01",
  ],
  [
    "it vanished with an outcome before its end",
    [told(spring, { verdict: "YES", end: year(2027) })],
    later,
    "2028-01-01",
  ],
  [
    "it vanished with an outcome, and was prolonged",
    [told(spring, { verdict: "NO", end: year(2025), sequels: ["EXTENDED"] })],
    later,
    null,
  ],
  [
    "it vanished with an outcome, and was rolled out",
    [told(spring, { verdict: "YES", end: year(2025), sequels: ["SCALED_UP"] })],
    later,
    "2026-01-01",
  ],
  ["it vanished without one", [told(spring, { verdict: "NOT_YET_KNOWN" })], later, null],
  ["it has an outcome and is still there", [told(spring, { verdict: "YES" })], null, null],
])("since when a pilot is over when %s", ([, reports, vanishedOn, since]) => {
  expect(endedSince(reports, vanishedOn)).toBe(since);
});

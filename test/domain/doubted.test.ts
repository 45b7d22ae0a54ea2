import { expect, test } from "vitest";
import { doubtedBy, isStatusDoubted } from "../../src/domain/doubted.ts";
import type { PilotStatus } from "../../src/domain/vocabularies.ts";

const doubting = (...fields: string[]) => doubtedBy(fields.map((field) => ({ field, reason: "TWO_VALUES" })));

test.for<readonly [PilotStatus, string, boolean]>([
  ["ENDED", "end", true],
  ["ENDED", "sequels", true],
  ["ENDED", "goal", false],
  ["PAST_END", "end", true],
  ["PAST_END", "start", false],
  ["PLANNED", "start", true],
  ["PLANNED", "end", false],
  ["RUNNING", "end", true],
  ["RUNNING", "endings", true],
  ["PAST_END", "sequels", true],
  ["RUNNING", "successful", false],
])("that a pilot is %s while its %s is in doubt is itself so: %s", ([status, field, is]) => {
  expect(isStatusDoubted(status, doubting(field))).toBe(is);
});

test("what is told twice is in doubt as a whole", () => {
  const doubted = doubtedBy([{ field: "pilot", reason: "TWICE" }]);
  expect([doubted("goal"), isStatusDoubted("RUNNING", doubted)]).toEqual([true, true]);
});

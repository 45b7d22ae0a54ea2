import { expect, test } from "vitest";
import { partOf } from "../../src/web/part-of.ts";
import { Refusal } from "../../src/web/refusal.ts";

const part = (after: string | null): ReturnType<typeof partOf<string>> =>
  partOf(["a", "b", "c", "d", "e"], { size: 2, after, keyOf: (thing) => thing });

test("a list is read part by part, each from where the one before it ended", () => {
  expect([part(null), part("b"), part("d")]).toEqual([
    { part: ["a", "b"], next: "b" },
    { part: ["c", "d"], next: "d" },
    { part: ["e"], next: null },
  ]);
});

test("a place that the list does not have is refused", () => {
  expect(() => part("x")).toThrow(Refusal);
});

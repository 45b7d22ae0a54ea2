import { describe, expect, it } from "vitest";
import { dimensions } from "../../src/domain/dimensions/dimensions.ts";
import { readAmountRange, readDayRange, readGiven } from "../../src/read/pilot-filter.ts";

describe("what is typed in an address for a filter", () => {
  it.each([
    ["2025", { from: "2025-01-01", to: "2025-12-31" }],
    ["2024-02", { from: "2024-02-01", to: "2024-02-29" }],
    ["2025-06-01", { from: "2025-06-01", to: "2025-06-01" }],
    ["2024/2025-06", { from: "2024-01-01", to: "2025-06-30" }],
    ["2025-01-01/", { from: "2025-01-01", to: null }],
    ["/2025", { from: null, to: "2025-12-31" }],
  ])("is days in “%s”", (text, range) => {
    expect(readDayRange(text)).toEqual(range);
  });

  it.each(["", "/", "gisteren", "2025-13", "2025-02-30", "0000", "2025/2024", "2024/2025/2026", "25"])(
    "is no days in “%s”",
    (text) => {
      expect(readDayRange(text)).toBeNull();
    },
  );

  it.each([
    ["1000/", { atLeast: "1000", atMost: null }],
    ["/0.50", { atLeast: null, atMost: "0.50" }],
    ["12", { atLeast: "12", atMost: "12" }],
  ])("is an amount in “%s”", (text, range) => {
    expect(readAmountRange(text)).toEqual(range);
  });

  it.each(["", "/", "duizend", "1.000,00", "-5", "20/10", "1e3"])("is no amount in “%s”", (text) => {
    expect(readAmountRange(text)).toBeNull();
  });

  it("is a moment, with any offset, in UTC", () => {
    const given = (text: string) => readGiven(dimensions.updatedSince, [text]);
    expect(given("2025-01-01T01:00:00+02:00")).toBe("2024-12-31T23:00:00.000Z");
    expect(given("2025-01-01")).toBe("2025-01-01T00:00:00.000Z");
    expect([given("9999-12-31T23:59:59-10:00"), given("gisteren")]).toEqual([null, null]);
  });

  it("is one value where a filter holds one", () => {
    expect(readGiven(dimensions.overdue, ["true"])).toBe(true);
    expect(readGiven(dimensions.overdue, ["misschien"])).toBeNull();
    expect(readGiven(dimensions.endsIn, ["2024", "2025"])).toBeNull();
    expect(readGiven(dimensions.origins, ["MOTION", "OTHER"])).toEqual(["MOTION", "OTHER"]);
  });
});

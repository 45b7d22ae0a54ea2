import * as fc from "fast-check";
import { GraphQLError, Kind } from "graphql";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/domain/day.ts";
import { DateScalar, DateTimeScalar, EurosScalar } from "../../src/graph/scalars.ts";

describe("a scalar", () => {
  it("takes every day there is, and no other", () => {
    const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(DateScalar.parseValue(day)).toBe(day);
      }),
    );
    for (const wrong of [
      "2025-02-29",
      "2025-13-01",
      "2025-1-1",
      "0000-01-01",
      "gisteren",
      "",
      20250101,
      null,
    ])
      expect(() => DateScalar.parseValue(wrong)).toThrow(GraphQLError);
  });

  it("takes a moment with its time zone, and gives it in UTC", () => {
    expect(DateTimeScalar.parseValue("2025-06-30T23:30:00-02:00")).toBe("2025-07-01T01:30:00.000Z");
    expect(DateTimeScalar.parseValue("2025-06-30t23:30:00.123456z")).toBe("2025-06-30T23:30:00.123Z");
    const wrong = [
      "2025-06-30",
      "2025-06-30T23:30:00",
      "2025-02-30T00:00:00Z",
      "2025-06-30T25:00:00Z",
      "9999-12-31T23:59:59-01:00",
      "0001-01-01T00:00:00+01:00",
    ];
    for (const text of wrong) expect(() => DateTimeScalar.parseValue(text)).toThrow(GraphQLError);
  });

  it("is written in a query as text alone, and says what is wrong", () => {
    expect(EurosScalar.parseLiteral({ kind: Kind.STRING, value: "12.50" })).toBe("12.50");
    expect(() => EurosScalar.parseLiteral({ kind: Kind.INT, value: "12" })).toThrow(GraphQLError);
    expect(() => DateScalar.parseValue("morgen")).toThrow(
      '"morgen" is geen Date: Een dag, geschreven als JJJJ-MM-DD, zoals 2025-12-31',
    );
  });

  it("takes today from the clock in the Netherlands", () => {
    expect(dayOf(new Date("2025-06-30T22:30:00Z"))).toBe("2025-07-01");
    expect(dayOf(new Date("2025-12-31T22:30:00Z"))).toBe("2025-12-31");
  });
});

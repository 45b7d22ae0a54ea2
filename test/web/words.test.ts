import { describe, expect, test } from "vitest";
import { periodOf } from "../../src/domain/period.ts";
import type { Precision } from "../../src/domain/vocabularies.ts";
import { excerptOf } from "../../src/web/parts/text.tsx";
import { askedPath, withoutChoice, withoutWords } from "../../src/web/pages/search/search-request.ts";
import { pilotsQuestion } from "../../src/web/listing/choices.ts";
import { eurosInWords, periodInWords } from "../../src/web/parts/dutch-dates.ts";

describe("a period in words", () => {
  test.for([
    ["2021-12-20", "2021-12-20", "DAY", "20 december 2021, op de dag bekend"],
    ["2019-11-01", "2019-11-30", "MONTH", "november 2019, alleen de maand is bekend"],
    ["2024-02-01", "2024-02-29", "MONTH", "februari 2024, alleen de maand is bekend"],
    [
      "2025-10-01",
      "2025-12-31",
      "QUARTER",
      "oktober tot en met december 2025, alleen het kwartaal is bekend",
    ],
    ["2018-01-01", "2018-12-31", "YEAR", "2018, alleen het jaar is bekend"],
    [
      "2025-12-01",
      "2026-02-28",
      "SEASON",
      "december 2025 tot en met februari 2026, alleen het seizoen is bekend",
    ],
    ["2025-03-05", "2025-03-31", "MONTH", "5 maart 2025 tot en met 31 maart 2025, alleen de maand is bekend"],
    [null, null, "RECURRING", "komt steeds terug, zonder datum"],
    [null, null, "UNKNOWN", "er staat iets, maar geen datum"],
  ] as const satisfies readonly (readonly [string | null, string | null, Precision, string])[])(
    "%s to %s, %s",
    ([from, to, precision, words]) => {
      expect(periodInWords(periodOf("zoals gedrukt", { from, to, precision }))).toBe(words);
    },
  );
});

test("what is printed about a period is said after its days", () => {
  const year = periodOf("eind 2026", { from: "2026-01-01", to: "2026-12-31", precision: "YEAR" });
  expect(periodInWords({ ...year, part: "END", bound: "UNTIL", extendedFrom: "2025-12-31" })).toBe(
    "2026, alleen het jaar is bekend (eind; tot of tot en met; eerder tot en met 31 december 2025)",
  );
});

test("euros are written as in Dutch, with cents only when there are any", () => {
  expect(["339225.00", "0.50", "1234.50"].map(eurosInWords)).toEqual([
    "€\u00a0339.225",
    "€\u00a00,50",
    "€\u00a01.234,50",
  ]);
});

test("an excerpt is one line that ends at a word", () => {
  expect(excerptOf("Twee\n  regels")).toBe("Twee regels");
  const long = excerptOf("woord ".repeat(60));
  expect(long).toMatch(/^(?:woord )+woord…$/u);
  expect(long.length).toBeLessThanOrEqual(156);
});

test("what was chosen is asked of the REST service by its own names", () => {
  expect(pilotsQuestion({ uitkomst: ["YES", "NO"], gemeente: ["GM0637"] }, "-einde")).toBe(
    "oordelen=YES%2CNO&gemeenten=GM0637&sorteer=-einde",
  );
  expect(pilotsQuestion({})).toBe("");
});

describe("the address of a question", () => {
  const asked = {
    query: "Pilots uit Moties & meer",
    chosen: { uitkomst: ["YES", "NO"] },
    order: null,
    page: 3,
  } as const;

  test("holds its words and what was chosen, and begins at the first hit", () => {
    expect(askedPath(asked)).toBe("/zoeken?q=Pilots+uit+Moties+%26+meer&uitkomst=YES&uitkomst=NO");
    expect(askedPath({ query: "", chosen: {} })).toBe("/zoeken");
    expect(askedPath({ query: "x", chosen: {}, order: "END_LATEST" })).toBe("/zoeken?q=x&sorteer=-einde");
  });

  test("can do without a value, and without some of its words", () => {
    expect(withoutChoice(asked, "uitkomst", "NO")).toBe("/zoeken?q=Pilots+uit+Moties+%26+meer&uitkomst=YES");
    expect(withoutWords(asked, "uit moties")).toBe("/zoeken?q=Pilots+%26+meer&uitkomst=YES&uitkomst=NO");
    expect(withoutWords(asked, "staat er niet")).toBe(askedPath(asked));
  });
});

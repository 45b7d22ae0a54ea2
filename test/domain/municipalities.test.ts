import { describe, expect, test } from "vitest";
import { findMunicipality, reasonAgainstYear } from "../../src/domain/municipalities/find-municipality.ts";
import {
  listedMunicipalities,
  municipalityOf,
  municipalitySlug,
  otherNames,
  tooiUri,
} from "../../src/domain/municipalities/municipalities.ts";

const current = listedMunicipalities.filter(({ ended }) => ended === null);
const former = listedMunicipalities.filter(({ ended }) => ended !== null);
const codeOf = (printed: string): string | undefined => findMunicipality(printed).municipality?.code;
const reasonFor = (printed: string): string => {
  const found = findMunicipality(printed);
  return found.municipality === null ? found.reason() : "";
};

describe("the list of municipalities", () => {
  test("has all of 2026, each with a code, name and slug of its own", () => {
    expect(current).toHaveLength(342);
    for (const of of ["code", "name"] as const)
      expect(new Set(current.map((each) => each[of])).size).toBe(342);
    expect(new Set(current.map(municipalitySlug)).size).toBe(342);
    expect(current.every(({ code }) => /^GM\d{4}$/.test(code))).toBe(true);
  });

  test("has as many in each province as there are", () => {
    const counts = Map.groupBy(current, ({ province }) => province);
    expect(Object.fromEntries([...counts].map(([province, all]) => [province, all.length]))).toEqual({
      Groningen: 10,
      Fryslân: 18,
      Drenthe: 12,
      Overijssel: 25,
      Flevoland: 6,
      Gelderland: 51,
      Utrecht: 26,
      "Noord-Holland": 44,
      "Zuid-Holland": 50,
      Zeeland: 13,
      "Noord-Brabant": 56,
      Limburg: 31,
    });
  });

  test("follows each that ended to one that is there today", () => {
    expect(former.length).toBeGreaterThan(100);
    const partsOf = (code: string): (string | null)[] => {
      const each = municipalityOf(code);
      return each?.ended?.into.flatMap(partsOf) ?? [each?.name ?? null];
    };
    for (const { code } of former) expect(partsOf(code)).not.toContain(null);
    expect(municipalityOf("GM0398")).toEqual({
      code: "GM0398",
      name: "Heerhugowaard",
      province: null,
      ended: { into: ["GM1980"], on: "2022-01-01" },
    });
  });

  test("knows what people call some of them", () => {
    expect(Object.values(otherNames).map((code) => municipalityOf(code)?.name)).toEqual([
      "'s-Gravenhage",
      "'s-Hertogenbosch",
      "Nuenen, Gerwen en Nederwetten",
      "De Fryske Marren",
    ]);
    expect([
      municipalitySlug({ code: "GM0373", name: "Bergen" }),
      municipalitySlug({ code: "GM0518", name: "Den Haag" }),
      tooiUri("GM0637"),
    ]).toEqual(["bergen-nh", "s-gravenhage", "https://identifier.overheid.nl/tooi/id/gemeente/gm0637"]);
  });
});

describe("finding a municipality", () => {
  test.each([
    ["GM0637", "GM0637"],
    ["gm0637", "GM0637"],
    ["Zoetermeer", "GM0637"],
    ["gemeente zoetermeer", "GM0637"],
    ["GM0503 Delft", "GM0503"],
    ["Súdwest-Fryslân", "GM1900"],
    ["sudwest fryslan", "GM1900"],
    ["Den Haag", "GM0518"],
    ["'s Gravenhage", "GM0518"],
    ["GM0518 Den Haag", "GM0518"],
    ["Bergen (NH)", "GM0373"],
    ["bergen-nh", "GM0373"],
    ["GM0893 Bergen", "GM0893"],
    ["Haren", "GM0017"],
    ["Gouda (GM0513)", "GM0513"],
    ["Bergen (NH.) (GM0373)", "GM0373"],
    ["GM0513 (Gouda)", "GM0513"],
    ["0513", "GM0513"],
    ["513", "GM0513"],
  ])("%s", (printed, code) => {
    expect(codeOf(printed)).toBe(code);
  });

  test("names the nearest of one that is not there", () => {
    expect(reasonFor("Zoetemeer")).toBe(
      "Er is geen gemeente “Zoetemeer”. Het meest lijken: Zoetermeer (GM0637).",
    );
    expect(reasonFor("GM0636")).toMatch(/^Er is geen gemeente met code GM0636\. Het meest lijken: /);
    expect(reasonFor("Luilekkerland")).toMatch(/^Er is geen gemeente “Luilekkerland”/);
  });

  test("refuses a name that several have, and a code with the name of another", () => {
    expect(reasonFor("Bergen")).toBe(
      "Er is meer dan één gemeente “Bergen”: Bergen (NH.) (GM0373), Bergen (L.) (GM0893). Noem de code.",
    );
    expect(reasonFor("Zoetermeer (GM0503)")).toBe(
      "Code en naam passen niet bij elkaar: GM0503 is Delft; Zoetermeer (GM0637) is een andere.",
    );
    expect(reasonFor("GM0637 Delft")).toBe(
      "Code en naam passen niet bij elkaar: GM0637 is Zoetermeer; Delft (GM0503) is een andere.",
    );
  });

  test("one that ended has no papers of later years", () => {
    const weesp = municipalityOf("GM0457");
    expect(weesp && [2022, 2023].map((year) => reasonAgainstYear(weesp, year))).toEqual([
      null,
      "Weesp bestond in 2023 niet meer: sinds 2022-03-24 hoort het bij Amsterdam (GM0363).",
    ]);
    const haaren = municipalityOf("GM0788");
    expect(haaren && reasonAgainstYear(haaren, 2023)).toBe(
      "Haaren bestond in 2023 niet meer: sinds 2021-01-01 is het verdeeld over Oisterwijk (GM0824), Boxtel (GM0757), Tilburg (GM0855) en Vught (GM0865).",
    );
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import type { Dictionary } from "../../../src/report/report.ts";
import { createRepair, findRepairs, repairWord } from "../../../src/report/ocr/repair.ts";
import { createReadingContext } from "../../../corpus/gold/read-cases.ts";

describe("repairing what OCR damaged", () => {
  let dictionary: Dictionary;
  beforeAll(async () => {
    ({ dictionary } = await createReadingContext());
  });

  test.each([
    ["financiéle", "financiële"],
    ["geinformeerd", "geïnformeerd"],
    ["codrdinator", "coördinator"],
    ["creéren", "creëren"],
    ["sarnenwerking", "samenwerking"],
    ["k0sten", "kosten"],
    ["pati&nten", "patiënten"],
    ["co&rdinatie", "coördinatie"],
  ])("reads %s as %s", (printed, read) => {
    expect(repairWord(printed, dictionary)).toBe(read);
  });

  test.each(["voorgezet", "één", "G40", "4de", "1ste", "P&C", "P&C-cyclus", "winkel&co", "xqzt", "Q3"])(
    "leaves %s as it is",
    (printed) => {
      expect(repairWord(printed, dictionary)).toBeNull();
    },
  );

  test("leaves a word that can be damaged from more than one", () => {
    const known = new Set(["maän", "moan"]);
    expect(repairWord("maan", { known: (word) => known.has(word) })).toBe("maän");
    expect(repairWord("m0an", { known: (word) => new Set(["moan", "möan"]).has(word) })).toBeNull();
  });

  test("repairs words at the start of a sentence, and no names within one", () => {
    const repairs = findRepairs(
      "Financiéle steun. De Codrdinator is geinformeerd.",
      createRepair(dictionary),
    );
    expect(repairs.map(({ printed, read }) => [printed, read])).toEqual([
      ["Financiéle", "Financiële"],
      ["geinformeerd", "geïnformeerd"],
    ]);
  });
});

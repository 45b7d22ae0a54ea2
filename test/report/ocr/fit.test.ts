import { describe, expect, test } from "vitest";
import type { ReportField } from "../../../src/domain/report-fields.ts";
import { Traits } from "../../../src/report/ocr/traits.ts";
import { fieldOrder } from "../../../src/report/template/sections.ts";

/** The fields of the table a text fits best; more than one when it fits them alike. */
const bestOf = (text: string): readonly ReportField[] => {
  const all = new Traits(text).fits;
  const fits = fieldOrder.map((field, place) => ({ field, fit: all[place] ?? 0 })).slice(5);
  const best = Math.max(...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === best).map(({ field }) => field);
};
const dates: readonly ReportField[] = ["start", "end", "evaluationMoment"];

describe("how well a value fits a label", () => {
  test.each<[string, readonly ReportField[]]>([
    ["1 maart 2023", dates],
    ["4de kwartaal 2025", dates],
    ["Jaarlijks", ["evaluationMoment"]],
    ["2x per jaar in de Rapportage Ruimtelijk Fysiek", ["evaluationMoment"]],
    ["Nader te bepalen. Einddatum is afhankelijk van een aanbesteding.", ["end"]],
    ["Vierde kwartaal 2024: start onderzoek", ["start"]],
    ["Nog niet bekend", ["successful", "policyChange", "financialConsequence"]],
    ["De doelen zijn behaald en de ervaringen zijn positief.", ["successful"]],
    ["Het bestaande beleid wordt aangepast en de aanpak geborgd.", ["policyChange"]],
    ["De kosten worden binnen de begroting gedekt.", ["financialConsequence"]],
    ["De burgemeester wordt regelmatig geïnformeerd.", ["reporting"]],
  ])("%s", (text, fields) => {
    expect(bestOf(text)).toEqual(fields);
  });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { detectLayouts } from "../../src/report/lines/detect-layout.ts";
import { countExpected } from "../../src/report/recogniser/expected-pilots.ts";
import { blocksOf } from "../../src/report/lines/blocks-of-text.ts";
import { readDocument } from "../../src/report/read-document.ts";
import { readCases } from "../../corpus/gold/gold.ts";
import { linesOf } from "./lines-of.ts";
import { createReadingContext } from "../../corpus/gold/read-cases.ts";

const seed = readFileSync(new URL("../../seeds/documents/001_35239a5a4f24c8c1.txt", import.meta.url), "utf8");
const count = (text: string, read: number, introduction = ""): number | null =>
  countExpected(linesOf(text).lines, introduction, "WEB", read);

test.for(readCases())("$name announces as many pilots as it has", ({ document: { text }, gold }) => {
  const { lines, words } = linesOf(text);
  const [layout] = detectLayouts(lines, words);
  if (layout === undefined) throw new Error("no layout");
  expect(countExpected(lines, "", layout, 0)).toBe(gold.reports.length);
});

test("what is announced is counted apart from what is read, in headings or in the links back", () => {
  expect(count(seed, 3)).toBe(14);
  const withoutHeadings = seed.replaceAll(/^(?:Korte omschrijving|Uitkomst evaluatie)$/gm, "");
  expect(count(withoutHeadings, 3)).toBe(14);
  expect(count(withoutHeadings.replaceAll(/^Terug naar navigatie.*$/gm, ""), 3)).toBeNull();
});

test.for([
  ["Deze bijlage geeft een overzicht van de zestien lopende en afgeronde pilots.", 16],
  ["In totaal 15 pilots lopen er.", 15],
  // Not a number of all.
  ["Dit jaar begonnen drie nieuwe pilots.", 14],
  ["Deze bijlage geeft een overzicht van alle recent afgeronde en lopende pilots.", 14],
] as const)("an introduction that says “%s” announces %i", ([introduction, expected]) => {
  expect(count(seed, 3, introduction)).toBe(expected);
});

test("a document that announces more than could be read is reported", async () => {
  const context = { ...(await createReadingContext()), municipality: "Zoetermeer" };
  const text = seed.replace("een overzicht van alle recent", "een overzicht van de 15 recent");
  const { reports, expected, warnings } = readDocument(blocksOf({ name: "bijlage.txt", text }), context);
  expect([reports.length, expected]).toEqual([14, 15]);
  expect(warnings).toContainEqual({
    line: 1,
    message: "de bijlage kondigt 15 pilots aan, en 14 zijn gelezen",
  });
});

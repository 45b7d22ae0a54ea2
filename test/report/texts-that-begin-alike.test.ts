import { expect, test } from "vitest";
import { createReader, loadLexicon } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import { reasonsToRefuse } from "../../src/report/recogniser/refusal.ts";
import { openBytes } from "../../src/source/open-source.ts";

const names = ["Wijkbus", "Leenkast", "Ruilhal", "Praathuis"];
const section = (heading: string, ...lines: readonly string[]): string =>
  [heading, "", `Terug naar navigatie - ${heading}`, ...lines, "", ""].join("\n");
const annex = (word: string): string =>
  [
    "Bijlage 6. Monitoring evaluatie Pilots\n\n",
    ...names.map(
      (name) =>
        `${name}\n\n${section("Naam Pilot", `Naam pilot ${name}`)}${section("Korte omschrijving", "", `${word} ${name.toLowerCase()}`)}` +
        `${section("Doel/Beoogd resultaat", `Doel, beoogd resultaat ${word} doel.`)}${section("Data", "Startdatum 2024", "Einddatum 2025")}` +
        section(
          "Uitkomst evaluatie",
          "",
          "Pilot succesvol? Zijn de vooraf gestelde doelen/resultaten gehaald?",
          "",
          "Ja.",
        ),
    ),
  ].join("");

test("a name that a label says again below its heading stays in its report", async () => {
  const reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  const text = annex("Een").replaceAll("Ja.\n\n", "Ja.\n\u00A0\n\n");
  const { reading } = reader.readBest(
    await openBytes("bijlage.txt", Buffer.from(text), reader.printed),
    null,
  );
  expect(reading.reports.map(({ title, successful }) => [title, successful.text])).toEqual(
    names.map((name) => [name, "Ja."]),
  );
});

test.each(["Oud", "Nieuw", "Elke", "Zie"])(
  "texts that all begin with %s have no label, and the annex is stored",
  async (word) => {
    const reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
    const { reading } = reader.readBest(
      await openBytes("bijlage.txt", Buffer.from(annex(word)), reader.printed),
      null,
    );
    expect(reading.reports.map(({ description }) => description)).toEqual(
      names.map((name) => `${word} ${name.toLowerCase()}`),
    );
    expect(reasonsToRefuse(reading)).toEqual([]);
  },
);

import { expect, test } from "vitest";
import { namePilot } from "../../../src/report/fields/name-pilot.ts";
import { wordsFor } from "../../../src/report/template/document-words.ts";
import { templateFor } from "../../../src/report/template/template.ts";
import { loadLexicon } from "../../../src/import/reader.ts";
import { readSeedsTemplates } from "../../../src/import/seeds.ts";

const dictionary = await loadLexicon();
const words = wordsFor(templateFor(readSeedsTemplates(), null), []);

test.each([
  "●",
  "1e kwartaal 2026",
  "Kadernota 2027 | bijlage 5 pagina 2 van 4",
  "Bijlage pilots, blz. 12",
  "Bijlage Monitoring evaluatie pilots",
  "Legenda",
  "Inleiding",
])("%j is the name of no pilot", (heading) => {
  expect(namePilot({ navigation: null, heading, title: null }, words, dictionary)).toBeNull();
});

test.each(["C# les", "Pagina voor jongeren", "30 km in de stad"])("%j may be", (heading) => {
  expect(namePilot({ navigation: null, heading, title: null }, words, dictionary)).toBe(heading);
});

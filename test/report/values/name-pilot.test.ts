import { expect, test } from "vitest";
import { namePilot } from "../../../src/report/fields/name-pilot.ts";
import { wordsFor } from "../../../src/report/template/document-words.ts";
import { templateFor } from "../../../src/report/template/template.ts";
import { loadLexicon } from "../../../src/import/reader.ts";
import { readSeedsTemplates } from "../../../src/import/seeds.ts";

const dictionary = await loadLexicon();
const none = { navigation: null, heading: null, title: null, isTitleGuessed: false };
const words = wordsFor(templateFor(readSeedsTemplates(), null), []);

test.each([
  "●",
  "1e kwartaal 2026",
  "Kadernota 2027 | bijlage 5 pagina 2 van 4",
  "Bijlage pilots, blz. 12",
  "Bijlage Monitoring evaluatie pilots",
  "Legenda",
  "Inleiding",
  "Nr.",
  "Volgnummer",
  "#",
])("%j is the name of no pilot", (heading) => {
  expect(namePilot({ ...none, heading }, words, dictionary)).toBeNull();
});

test.each(["C# les", "Nummer 9 blijft open", "Pagina voor jongeren", "30 km in de stad"])(
  "%j may be",
  (heading) => {
    expect(namePilot({ ...none, heading }, words, dictionary)).toBe(heading);
  },
);

test("what stands behind a label that is only like that of a name goes before no heading", () => {
  const names = { ...none, heading: "Buurtbus", title: "J. Postma" };
  expect(namePilot(names, words, dictionary)).toBe("J. Postma");
  expect(namePilot({ ...names, isTitleGuessed: true }, words, dictionary)).toBe("Buurtbus");
});

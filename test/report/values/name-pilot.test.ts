import { expect, test } from "vitest";
import { namePilot } from "../../../src/report/fields/name-pilot.ts";
import { loadLexicon } from "../../../src/import/reader.ts";

const dictionary = await loadLexicon();

test.each(["●", "1e kwartaal 2026", "Kadernota 2027 | bijlage 5 pagina 2 van 4", "Bijlage pilots, blz. 12"])(
  "%j is the name of no pilot",
  (heading) => {
    expect(namePilot({ navigation: null, heading, title: null }, dictionary)).toBeNull();
  },
);

test.each(["C# les", "Pagina voor jongeren", "30 km in de stad"])("%j may be", (heading) => {
  expect(namePilot({ navigation: null, heading, title: null }, dictionary)).toBe(heading);
});

import { expect, test } from "vitest";
import { readSeedsTemplates } from "../../src/import/seeds.ts";
import { templateFor } from "../../src/report/template/template.ts";

const templates = readSeedsTemplates();
const best = (label: string, municipality: string | null, own = templates): string | undefined =>
  [...templateFor(own, municipality).cued(label)].toSorted((a, b) => b[1] - a[1])[0]?.[0];

test.each([
  ["Startdatum van de proef", "start"],
  ["Datum eindmeting", "evaluationMoment"],
  ["Verantwoordelijk wethouder", "portfolio"],
  ["Contactpersoon", "other"],
])("the words of a label tell what it is of: %s", (label, meant) => {
  expect(best(label, null)).toBe(meant);
});

test("a municipality's own words come beside those for everybody, and are of it alone", () => {
  const { municipalities, common } = templates;
  const nothing = { introduction: [], sections: {}, labels: {}, questions: [], synonyms: [] };
  const cues = { end: { tells: ["zwanenzang"], hints: [] } };
  const own = { common, municipalities: { ...municipalities, Elburg: { ...nothing, cues } } };
  expect(best("Zwanenzang", "Elburg", own)).toBe("end");
  expect(best("Einddatum", "Elburg", own)).toBe("end");
  expect(best("Zwanenzang", "Nunspeet", own)).toBeUndefined();
});

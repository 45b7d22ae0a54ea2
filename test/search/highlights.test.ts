import { describe, expect, it } from "vitest";
import { askedFieldsOf } from "../../src/search/asked-fields.ts";
import { fragmentsOf } from "../../src/search/highlights.ts";
import { createUnderstanding } from "../../src/search/query/understand-question.ts";
import { namesOf, seedPilots } from "../../corpus/gold/seed-pilots.ts";
import { documentOf, shownTexts } from "../../src/search/document.ts";
import { analyser, isKnown } from "./dutch.ts";

const pilots = await seedPilots();
const understand = createUnderstanding(analyser, namesOf(pilots), isKnown);

/** What a hit shows first of a pilot to who asks a question. */
function firstShown(question: string, slug: string): { field: string; text: string } | null {
  const pilot = pilots.find(({ key }) => key.endsWith(`/${slug}`));
  if (pilot === undefined) return null;
  const texts = shownTexts(documentOf(pilot, analyser));
  const asked = askedFieldsOf(understand(question, "2026-05-01"));
  const [first] = fragmentsOf({ key: pilot.key, score: 1, place: null, texts }, [], analyser, asked);
  return first === undefined ? null : { field: first.field, text: first.fragments[0]?.text ?? "" };
}

const latest = (slug: string) =>
  pilots.find(({ key }) => key.endsWith(`/${slug}`))?.reports.at(-1)?.values ?? null;

describe("what a hit shows", () => {
  it.each(["hoeveel kost het daklozenpunt", "hoe duur is het daklozenpunt"])(
    "is an amount, for who asks %s",
    (question) => {
      expect(firstShown(question, "daklozenpunt")?.text).toMatch(/€\s?\d/u);
    },
  );

  it("is what its latest report says of what is asked", () => {
    expect(firstShown("wanneer eindigt flexwonen", "flexwonen-ruimtebaan")).toEqual({
      field: "end",
      text: latest("flexwonen-ruimtebaan")?.end?.text,
    });
    expect(firstShown("startdatum van de tuinrangers", "tuinrangers")).toEqual({
      field: "start",
      text: latest("tuinrangers")?.start?.text,
    });
    expect(firstShown("is IPTA geslaagd", "ipta")?.field).toBe("successful");
  });

  it("is what the edition says that is asked about", () => {
    const [first] = pilots.find(({ key }) => key.endsWith("/flexwonen-ruimtebaan"))?.reports ?? [];
    expect(firstShown("einde van flexwonen in de perspectiefnota 2024", "flexwonen-ruimtebaan")).toEqual({
      field: "end",
      text: first?.values.end?.text,
    });
    // That edition has no such pilot: what another says.
    expect(firstShown("startdatum van tuinrangers in perspectiefnota 2024", "tuinrangers")?.field).toBe(
      "start",
    );
  });

  it("is nothing for who asks for none of it", () => {
    expect(firstShown("daklozenpunt", "daklozenpunt")).toBeNull();
  });
});

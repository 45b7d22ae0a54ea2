import { expect, test } from "vitest";
import { editionOfSlug, guessEdition } from "../../src/source/guess-edition.ts";

test.for([
  ["perspectiefnota-2025.txt", "", "perspectiefnota-2025", "Perspectiefnota 2025", "PERSPECTIEFNOTA", 2025],
  [
    "bijlage.txt",
    "Programmabegroting 2026-2029\n\nBijlage 14",
    "programmabegroting-2026-2029",
    "Programmabegroting 2026-2029",
    "PROGRAMMABEGROTING",
    2026,
  ],
  [
    "PROGRAMMABEGROTING_2024.txt",
    "Perspectiefnota 2025",
    "programmabegroting-2024",
    "Programmabegroting 2024",
    "PROGRAMMABEGROTING",
    2024,
  ],
] as const)("%s with %j is edition %s", ([name, text, slug, title, kind, year]) => {
  expect(guessEdition(name, text)).toEqual({ slug, title, kind, kindName: null, year });
});

test.for([
  ["kadernota-2026", "Kadernota 2026", "KADERNOTA"],
  ["voorjaarsnota-2025", "Voorjaarsnota 2025", "VOORJAARSNOTA"],
  ["zomernota-2025", "Zomernota 2025", "ZOMERNOTA"],
  ["bestuursrapportage-2025", "Bestuursrapportage 2025", "BESTUURSRAPPORTAGE"],
  ["najaarsnota-2025", "Najaarsnota 2025", "NAJAARSNOTA"],
  ["jaarstukken-2024", "Jaarstukken 2024", "JAARSTUKKEN"],
  ["jaarverslag-2024", "Jaarverslag 2024", "JAARSTUKKEN"],
  ["begroting-2025", "Begroting 2025", "PROGRAMMABEGROTING"],
] as const)("the slug %s names an edition", ([slug, title, kind]) => {
  expect(editionOfSlug(slug)).toEqual({ slug, title, kind, kindName: null, year: Number(slug.slice(-4)) });
});

test("a slug of another paper says what it is called; one without a year names none", () => {
  expect(editionOfSlug("tussentijdse-rapportage-2025")).toEqual({
    slug: "tussentijdse-rapportage-2025",
    title: "Tussentijdse rapportage 2025",
    kind: "OTHER",
    kindName: "Tussentijdse rapportage",
    year: 2025,
  });
  expect(editionOfSlug("delft")).toBeNull();
  expect(guessEdition("tussentijdse-rapportage-2025.txt", "")).toBeNull();
});

test.for([
  ["delft-tussenrapportage-2025", "Tussenrapportage"],
  ["alphen-aan-den-rijn-derde-voortgangsbericht-2025", "Derde voortgangsbericht"],
  ["delft-2025", null],
] as const)("the municipality in the slug %s is no part of what its paper is called", ([slug, kindName]) => {
  expect(editionOfSlug(slug)?.kindName ?? null).toBe(kindName);
});

test.for([
  ["Bijlage 3. Zie ook de begroting 2025 en het jaarverslag 2023."],
  ["Kadernota 2026\n\nVoortgang van moties bij de Programmabegroting 2025"],
] as const)("the first lines %j name no edition for certain", ([text]) => {
  expect(guessEdition("a.txt", text)).toBeNull();
});

test("the introduction's words about where the annex goes are no edition, nor is a name deep in a report", () => {
  expect(guessEdition("a.txt", "(en opgenomen in perspectiefnota en programmabegroting).")).toBeNull();
  expect(guessEdition("a.txt", `${"x ".repeat(1000)}Zie de Perspectiefnota 2023.`)).toBeNull();
});

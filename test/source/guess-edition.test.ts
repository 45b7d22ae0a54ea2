import { expect, test } from "vitest";
import { guessEdition } from "../../src/source/guess-edition.ts";

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
  expect(guessEdition(name, text)).toEqual({ slug, title, kind, year });
});

test("the introduction's words about where the annex goes are no edition, nor is a name deep in a report", () => {
  expect(guessEdition("a.txt", "(en opgenomen in perspectiefnota en programmabegroting).")).toBeNull();
  expect(guessEdition("a.txt", `${"x ".repeat(1000)}Zie de Perspectiefnota 2023.`)).toBeNull();
});

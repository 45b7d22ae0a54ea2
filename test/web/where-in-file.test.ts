import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openBytes } from "../../src/source/open-source.ts";
import { whereInFile } from "../../src/web/pages/source/where-in-file.ts";
import { printed } from "../source/forms/blocks-of.ts";

const annex = new URL(
  "../source/forms/fixtures/seed-perspectiefnota-2024.chromium-ruled.pdf",
  import.meta.url,
);

test("a place of a PDF is told by its page, by where on it, and by the heading above it", async () => {
  const [{ text, blocks = [] }] = await openBytes("bijlage.pdf", readFileSync(annex), printed);
  const told = (words: string, after = 0): string => {
    const start = text.indexOf(words, after);
    return whereInFile({ start, end: start + words.length }, text, blocks);
  };
  expect(told("Flexwonen Ruimtebaan")).toBe("bladzijde 3, onderaan");
  expect(told("20 december 2021")).toBe(
    "bladzijde 4, in het midden, in de rechterkolom, onder het kopje “Data”",
  );
  expect(told("Startdatum")).toBe("bladzijde 4, in het midden, in de linkerkolom, onder het kopje “Data”");
});

test("a place of a text is told by its lines", () => {
  const text = "een\ntwee\ndrie\n";
  expect(whereInFile({ start: 4, end: 8 }, text, [])).toBe("regel 2 van de 4");
  expect(whereInFile({ start: 4, end: 13 }, text, [])).toBe("regel 2 tot en met 3 van de 4");
});

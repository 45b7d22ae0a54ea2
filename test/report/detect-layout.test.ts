import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detectLayouts } from "../../src/report/lines/detect-layout.ts";

const textOf = (file: string): string =>
  readFileSync(new URL(`../../seeds/documents/${file}`, import.meta.url), "utf8");
import { linesOf } from "./lines-of.ts";

describe("detecting the layout", () => {
  test.each([
    [["WEB"], textOf("001_35239a5a4f24c8c1.txt")],
    [["WEB"], textOf("001_35239a5a4f24c8c1.txt").replace(/^Terug naar navigatie.*$/gm, "")],
    [["OCR"], textOf("000_1351a7546c016f7f.txt")],
    [["OCR"], textOf("000_1351a7546c016f7f.txt").replace(/\n/g, "\r\n").slice(0, 3000)],
    [["OCR", "WEB"], "Tuin\n\nDoel\nGroen\n\nStartdatum\n1 mei 2024\n\nEinddatum\n1 juni 2025\n"],
    [[], "Verslag van de raadsvergadering\n\nDe voorzitter opent de vergadering.\n\nData\n"],
  ])("finds %j", (layout, text) => {
    const { lines, words } = linesOf(text);
    expect(detectLayouts(lines, words)).toEqual(layout);
  });
});

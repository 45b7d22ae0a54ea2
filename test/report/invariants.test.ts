import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { accountForLines } from "./account-for-lines.ts";
import { ReadError } from "../../src/report/errors.ts";
import { blocksOf } from "../../src/report/lines/blocks-of-text.ts";
import { readDocument, type ReadingContext } from "../../src/report/read-document.ts";
import type { Reading } from "../../src/report/report.ts";
import type { SourceDocument } from "../../src/source/source-document.ts";
import { createReadingContext } from "../../corpus/gold/read-cases.ts";

const folder = new URL("../../seeds/documents/", import.meta.url);
const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
const documentOf = (text: string): SourceDocument => ({
  name: "bijlage.txt",
  text,
  mediaType: "text/plain",
  sha256: "0".repeat(64),
  sourceUrl: null,
});

/** What scanners, converters and people do to a line. */
const damages: readonly ((line: string) => readonly string[])[] = [
  () => [],
  (line) => [line, line],
  (line) => [line.replace(/[aeo]/g, "c")],
  (line) => [line.replace(/ /g, "\u00A0")],
  (line) => [line.replace(/([a-z]{4})([a-z]{4})/g, "$1\u00AD$2")],
  (line) => ["\f" + line],
  (line) => [line.slice(0, line.length / 2), line.slice(line.length / 2)],
  (line) => ["Gemeente Utrecht | 12", line],
  (line) => [line + " ; § 9 |"],
  () => ["", "", ""],
  (line) => ["Naam Pilot", line],
  (line) => ["Uitkomst evaluatie", line],
];

const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(1000), fc.constantFrom(...damages)), { maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 5 }),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.tuple(fc.nat(400), fc.integer({ min: 20, max: 900 })),
  )
  .map(([text, changes, swaps, lineEnd, [from, length]]) => {
    const lines: (readonly string[])[] = text
      .split("\n")
      .slice(from, from + length)
      .map((line) => [line]);
    for (const [at, damage] of changes) {
      const place = at % lines.length;
      lines[place] = (lines[place] ?? []).flatMap(damage);
    }
    for (const [a, b] of swaps) {
      const [left, right] = [a % lines.length, b % lines.length];
      const kept = lines[left] ?? [];
      lines[left] = lines[right] ?? [];
      lines[right] = kept;
    }
    return lines.flat().join(lineEnd);
  });

describe("every document that is read", () => {
  let context: ReadingContext;
  beforeAll(async () => {
    context = { ...(await createReadingContext()), municipality: "Zoetermeer" };
  });
  /** The reading, or null for what says honestly that it is no annex. */
  const tryReading = (document: SourceDocument): Reading | null => {
    try {
      return readDocument(blocksOf(document), context);
    } catch (error) {
      if (error instanceof ReadError) return null;
      throw error;
    }
  };
  const faultsOf = (document: SourceDocument): readonly string[] => {
    const reading = tryReading(document);
    if (!reading) return [];
    return [
      ...accountForLines(document, reading).map(({ line }) => `line ${line} is lost`),
      ...reading.reports.flatMap(({ provenance }) =>
        provenance.flatMap(({ field, start, end, quote, confidence }) => [
          ...(document.text.slice(start, end) === quote
            ? []
            : [`${field}: the quote is not what stands there`]),
          ...(quote.trim() === "" ? [`${field}: the quote is blank`] : []),
          ...(confidence >= 0 && confidence <= 1 ? [] : [`${field}: confidence ${confidence}`]),
        ]),
      ),
    ];
  };

  test("accounts for each of its lines and quotes what it says, however it was mangled", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(faultsOf(documentOf(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("has a source for each value of each report", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const { provenance, ...report } of tryReading(documentOf(text))?.reports ?? []) {
          const sources = new Set(provenance.map(({ field }) => field));
          const stated = [
            ...(report.description === null ? [] : ["description" as const]),
            ...(report.goal === null ? [] : ["goal" as const]),
            ...(report.start === null ? [] : ["start" as const]),
            ...(report.end === null ? [] : ["end" as const]),
            ...(report.programme === null ? [] : ["programme" as const]),
            ...(report.successful.text === null ? [] : ["successful" as const]),
            ...(report.reporting === null ? [] : ["reporting" as const]),
          ];
          expect(stated.filter((field) => !sources.has(field))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is read or refused, whatever text it is", () => {
    const scraps = fc.constantFrom(
      "Naam Pilot",
      "Korte omschrijving",
      "Terug naar navigatie - X - Data",
      "Data",
      "Startdatum",
      "Hoe bestuurlijk",
      "Doel, beoogd resultaat",
      "31-12-2025",
      "*",
      "\f",
      "",
    );
    const anything = fc.array(fc.oneof(scraps, fc.string({ unit: "binary", maxLength: 60 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(anything, (lines) => {
        expect(faultsOf(documentOf(lines.join("\n")))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

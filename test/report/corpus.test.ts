import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { documentOf, generateAnnex, generateReadings } from "../../corpus/annexes/generate-annexes.ts";
import { createReadingContext, type CaseContext } from "../../corpus/gold/read-cases.ts";
import { blocksOf } from "../../src/report/lines/blocks-of-text.ts";
import { readDocument } from "../../src/report/read-document.ts";
import { scoreReading } from "../../corpus/gold/score.ts";

describe("the generated corpus", () => {
  let context: CaseContext;
  beforeAll(async () => {
    context = await createReadingContext();
  });

  test("gives the same annex for the same seed, and another for another", () => {
    expect(generateAnnex(321)).toEqual(generateAnnex(321));
    expect(generateAnnex(321).text).not.toBe(generateAnnex(322).text);
  });

  test("is read back as what it was made of, or what was read otherwise is in doubt", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (seed) => {
        const { gold, text, municipality } = generateAnnex(seed);
        const document = documentOf(gold.document, text);
        const reading = readDocument(blocksOf(document), { ...context, municipality: municipality.name });
        const name = `annex-${seed}`;
        const doubted = reading.reports.flatMap(({ pilot, doubts }) =>
          doubts.map(({ field }) => `${name}: ${pilot.slug}.${field}:`),
        );
        const { misses } = scoreReading({ name, gold, document }, reading);
        expect(misses.filter((miss) => !doubted.some((field) => miss.startsWith(field)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("makes readings whose quotes equal the text at their spans, and whose every value has a source", () => {
    const readings = [...generateReadings(100)];
    expect(readings.flatMap(({ reading }) => reading.reports).length).toBeGreaterThanOrEqual(100);
    for (const { document, reading } of readings) {
      for (const {
        provenance,
        motions,
        partners,
        memos,
        amounts,
        origins,
        sequels,
        endings,
      } of reading.reports) {
        expect(provenance.map(({ start, end }) => document.text.slice(start, end))).toEqual(
          provenance.map(({ quote }) => quote),
        );
        expect(provenance.filter(({ item }) => item === null)).toHaveLength(12);
        expect(provenance.filter(({ item }) => item !== null)).toHaveLength(
          [motions, partners, memos, amounts, origins, sequels, endings].flat().length,
        );
      }
    }
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { loadLexicon, createReader, type Reader } from "../../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../../src/import/seeds.ts";
import { openBytes } from "../../../src/source/open-source.ts";
import { readCases } from "../../../corpus/gold/gold.ts";
import { scoreReading } from "../../../corpus/gold/score.ts";
import { htmlHabits, odtHabits, wordHabits } from "./annex-habits.ts";

const annexes = readCases().filter(({ name }) => name.startsWith("seed-"));
let reader: Reader;
beforeAll(async () => {
  reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
});

describe.each([
  ["HTML", htmlHabits],
  ["Word", wordHabits],
  ["OpenDocument", odtHabits],
])("an annex in %s gives the same reports in any way of writing", (_, habits) => {
  test.each(Object.entries(habits))("%s", async (__, make) => {
    const misses = [];
    for (const annex of annexes) {
      const candidates = await openBytes("bijlage", make(annex.gold), reader.printed);
      const { document, reading } = reader.readBest(candidates, annex.gold.municipality);
      const score = scoreReading({ ...annex, document }, reading);
      misses.push(
        ...score.misses.filter((miss) => !/: layout: /.test(miss)),
        ...score.lost.map((line) => `lost: ${line}`),
        ...score.invented,
      );
    }
    expect(misses).toEqual([]);
  });
});

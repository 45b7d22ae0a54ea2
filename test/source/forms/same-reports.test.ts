import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadLexicon } from "../../../src/import/load-lexicon.ts";
import { createReader, type Reader } from "../../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../../src/import/seeds.ts";
import { openBytes } from "../../../src/source/open-source.ts";
import { readCases, type Case } from "../../report/gold.ts";
import { scoreReading } from "../../report/score.ts";
import { annexDocx } from "./annex-docx.ts";
import { annexHtml } from "./annex-html.ts";

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const seeds = readCases().filter(({ name }) => name.startsWith("seed-"));
type Make = (seed: Case) => Promise<Uint8Array> | Uint8Array;
/** The annexes of the seeds, printed anew in each form that people have. */
const prints: Readonly<Record<string, Make>> = {
  "HTML written by hand": ({ gold }) => Buffer.from(annexHtml(gold)),
  "DOCX of three columns with merged cells": ({ gold }) => annexDocx(gold),
  "DOCX by LibreOffice": ({ name }) => fixture(`${name}.docx`),
  "ODT by LibreOffice": ({ name }) => fixture(`${name}.odt`),
};

describe("the annexes of the seeds give the same reports in every form", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  });

  test.each(Object.entries(prints))("%s", async (_, make) => {
    const scores = [];
    for (const seed of seeds) {
      const candidates = await openBytes("bijlage", await make(seed));
      const { document, reading } = reader.readBest(candidates, seed.gold.municipality);
      scores.push(scoreReading({ ...seed, document }, reading));
    }
    const misses = scores.flatMap((score) => [
      ...score.misses.filter((miss) => !/: layout: /.test(miss)),
      ...score.lost.map((line) => `lost: ${line}`),
      ...score.invented,
    ]);
    expect(misses).toEqual([]);
    expect(scores.map(({ reports, unread }) => ({ reports, unread }))).toEqual([
      { reports: 14, unread: 0 },
      { reports: 11, unread: 0 },
    ]);
  });
});

import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadLexicon, createReader, type Reader } from "../../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../../src/import/seeds.ts";
import { openBytes } from "../../../src/source/open-source.ts";
import { readCases, type Case } from "../../../corpus/gold/gold.ts";
import { scoreReading } from "../../../corpus/gold/score.ts";
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
  "PDF by LibreOffice, tagged": ({ name }) => fixture(`${name}.libreoffice.pdf`),
  "PDF by Chromium, tagged, with headers and footers": ({ name }) => fixture(`${name}.chromium-tagged.pdf`),
  "PDF by Chromium with ruling lines only": ({ name }) => fixture(`${name}.chromium-ruled.pdf`),
  "PDF by Chromium with positions only": ({ name }) => fixture(`${name}.chromium-plain.pdf`),
  "PDF by Typst": ({ name }) => fixture(`${name}.typst.pdf`),
};

/** What of a PDF each way to read it makes of the same annex. */
const rungs: Readonly<Record<string, readonly (string | null)[]>> = {
  "PDF by LibreOffice, tagged": ["tags", "positions"],
  "PDF by Chromium, tagged, with headers and footers": ["tags", "rulings", "positions"],
  "PDF by Chromium with ruling lines only": ["rulings", "positions"],
  "PDF by Chromium with positions only": ["positions"],
  "PDF by Typst": ["tags", "rulings", "positions"],
};

let reader: Reader;
beforeAll(async () => {
  reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
});

/** What is read of a file of both seeds: each is opened and read once, whatever is asked of it. */
const read = new Map<string, ReturnType<typeof readSeeds>>();
const readSeeds = (make: Make) =>
  Promise.all(
    seeds.map(async (seed) => {
      const candidates = await openBytes("bijlage", await make(seed), reader.printed);
      return { seed, candidates, best: reader.readBest(candidates, seed.gold.municipality) };
    }),
  );
const readPrint = (print: string): ReturnType<typeof readSeeds> => {
  const make = prints[print];
  if (make === undefined) throw new Error(`no print ${print}`);
  return read.getOrInsertComputed(print, () => readSeeds(make));
};

test.each(Object.entries(rungs))(
  "%s can be read by %j, and the first that is understood is kept",
  async (print, ways) => {
    for (const { candidates, best } of await readPrint(print)) {
      expect(candidates.map(({ rung }) => rung)).toEqual(ways);
      expect(best.document.rung).toBe(ways[0]);
    }
  },
);

test("values that are read by position are less sure, and that is said once", async () => {
  const [first] = await readPrint("PDF by Chromium with positions only");
  if (first === undefined) throw new Error("no seeds");
  const { reading } = first.best;
  expect(first.seed.name).toBe("seed-perspectiefnota-2024");
  const sure = reading.reports.flatMap(({ provenance }) => provenance.map(({ confidence }) => confidence));
  expect(Math.max(...sure)).toBe(0.8);
  expect(reading.doubts.map(({ reason }) => reason)).toEqual(["POSITIONS"]);
});

test("a question on two lines, of which the template has the first, is one label with one answer", async () => {
  const pilots = ["Buurtbus Noord", "Leeskring", "Deelkas"].map(
    (name) => `<h2>${name}</h2><h3>Korte omschrijving</h3><p>Wij proberen iets uit.</p>
      <h3>Data</h3><p>Startdatum 1 mei 2025</p><h3>Uitkomst evaluatie</h3>
      <p>Is de pilot geslaagd?<br>Zijn de doelen gehaald die vooraf zijn gesteld?</p><p>Ja, ruimschoots.</p>
      <p>Hoe bestuurlijk gerapporteerd?</p><p>Mondeling.</p>`,
  );
  const bytes = Buffer.from(`<h1>Bijlage 6. Monitoring evaluatie Pilots</h1>${pilots.join("")}`);
  const { reading } = reader.readBest(await openBytes("bijlage", bytes, reader.printed), null);
  expect(reading.reports.map(({ successful, extra, doubts }) => [successful.text, extra, doubts])).toEqual(
    pilots.map(() => ["Ja, ruimschoots.", [], []]),
  );
});

test("a number on a line of its own counts the heading or label below it, and is no part of a value", async () => {
  const pilots = ["Buurtbus Noord", "Leeskring", "Deelkas"].map(
    (name) => `<h2>${name}</h2><h3>Korte omschrijving</h3><p>Wij proberen iets uit.</p><p>2.</p>
      <h3>Data</h3><p>3.</p><p>Startdatum 1 mei 2025</p><p>4.</p><p>Einddatum 1 mei 2026</p>`,
  );
  const bytes = Buffer.from(`<h1>Bijlage 6. Monitoring evaluatie Pilots</h1>${pilots.join("")}`);
  const { reading } = reader.readBest(await openBytes("bijlage", bytes, reader.printed), null);
  expect(reading.reports.map(({ description, start, end }) => [description, start?.text, end?.text])).toEqual(
    pilots.map(() => ["Wij proberen iets uit.", "1 mei 2025", "1 mei 2026"]),
  );
  expect(reading.unread).toEqual([]);
});

test("a value with a line that names the next pilot is in doubt", async () => {
  const names = ["Buurtbus Noord", "Leeskring", "Deelkas"];
  const pilots = names.map(
    (name, at) => `<h2>${name}</h2><h3>Korte omschrijving</h3><p>Wij proberen iets uit.</p>
      <h3>Uitkomst evaluatie</h3><p>Hoe bestuurlijk gerapporteerd?</p><p>Met een brief van mei</p>
      <p>${names[at + 1] ?? ""}</p>`,
  );
  const bytes = Buffer.from(`<h1>Bijlage 6. Monitoring evaluatie Pilots</h1>${pilots.join("")}`);
  const { reading } = reader.readBest(await openBytes("bijlage", bytes, reader.printed), null);
  const quotes = reading.reports.flatMap(({ doubts }) =>
    doubts.flatMap(({ field, reason, quote }) =>
      field === "reporting" && reason === "TWO_READINGS" ? [quote] : [],
    ),
  );
  expect(quotes).toEqual(names.slice(1));
});

describe("the annexes of the seeds give the same reports in every form", () => {
  test.each(Object.keys(prints))("%s", async (print) => {
    const scores = (await readPrint(print)).map(({ seed, best: { document, reading } }) =>
      scoreReading({ ...seed, document }, reading),
    );
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

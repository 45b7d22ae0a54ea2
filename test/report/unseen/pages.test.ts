import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { createReader, loadLexicon, type Reader } from "../../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../../src/import/seeds.ts";
import { openBytes } from "../../../src/source/open-source.ts";
import { readLater } from "./annexes.ts";
import { judgeAnnex } from "./judge.ts";

let reader: Reader;
beforeAll(async () => {
  reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
});

/** Printed by a browser without marks, or scanned at 200 dots an inch; hardly a label of them is of the template. */
test.each([
  ["bronckhorst-bold-labels.untagged.pdf", "Bronckhorst", "positions"],
  ["venlo-without-lines.untagged.pdf", "Venlo", "positions"],
  ["waadhoeke-pilot-a-row.untagged.pdf", "Waadhoeke", "rulings"],
  ["zwolle-three-tiers.untagged.pdf", "Zwolle", "rulings"],
  ["zwolle-tight.untagged.pdf", "Zwolle", "positions"],
  ["zwolle-cards.untagged.pdf", "Zwolle", "positions"],
  ["zwolle-newspaper.untagged.pdf", "Zwolle", "positions"],
  ["zwolle-italics.untagged.pdf", "Zwolle", "positions"],
  ["zwolle-numbered.untagged.pdf", "Zwolle", "positions"],
  ["zwolle-small-labels.untagged.pdf", "Zwolle", "positions"],
  ["bronckhorst-bold-labels.scan.png", "Bronckhorst", "positions"],
  ["waadhoeke-ruled.scan.pdf", "Waadhoeke", "positions"],
])("%s is read whole by what is drawn on its pages", async (name, municipality, rung) => {
  const annex = readLater().find((each) => each.municipality === municipality);
  if (!annex) throw new Error(`no annex of ${municipality}`);
  const bytes = readFileSync(new URL(`../../source/forms/fixtures/${name}`, import.meta.url));
  const { document, reading } = reader.readBest(await openBytes(name, bytes, reader.printed), null);
  expect(document.rung).toBe(rung);
  const judged = judgeAnnex(annex, reading);
  expect(judged.length).toBeGreaterThan(15);
  expect(judged.filter(({ right }) => !right)).toEqual([]);
});

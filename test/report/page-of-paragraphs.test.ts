import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keysOf } from "../../src/domain/thing.ts";
import { reportFields } from "../../src/domain/report-fields.ts";
import { createReader, loadLexicon } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import { reasonsToRefuse } from "../../src/report/recogniser/refusal.ts";
import { openBytes } from "../../src/source/open-source.ts";

const folder = join(import.meta.dirname, "../../corpus/gold/cases");
const copies = readdirSync(folder).filter(
  (name) =>
    name.endsWith(".txt") && /Terug naar navigatie - .+ - /u.test(readFileSync(join(folder, name), "utf8")),
);

/** A copy of a site that was pasted into an editor: each line a paragraph, headings too. */
const asParagraphs = (text: string): string =>
  `<!doctype html><html lang="nl"><body>${text
    .split("\n")
    .map((line) => `<p>${line.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`)
    .join("\n")}</body></html>`;

test("there are copies to try it with", () => {
  expect(copies.length).toBeGreaterThan(1);
});

test.each(copies)("a page of paragraphs alone says what its text says: %s", async (name) => {
  const reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  const text = readFileSync(join(folder, name), "utf8");
  const read = async (as: string, bytes: string) =>
    reader.readBest(await openBytes(as, Buffer.from(bytes), reader.printed), null).reading;
  const [page, copy] = [await read("page.html", asParagraphs(text)), await read("copy.txt", text)];
  const said = ({ reports }: typeof page) =>
    reports.map((report) => keysOf(reportFields).map((field) => [field, report[field]]));
  expect(said(page)).toEqual(said(copy));
  expect(reasonsToRefuse(page)).toEqual(reasonsToRefuse(copy));
});

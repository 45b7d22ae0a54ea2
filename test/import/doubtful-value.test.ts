import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { presentReading } from "../../src/cli/present-reading.ts";
import type { Database } from "../../src/database/database.ts";
import { importEdition } from "../../src/import/import-edition.ts";
import { loadLexicon, createReader } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import { openBytes } from "../../src/source/open-source.ts";
import { doubtReasons } from "../../src/domain/vocabularies.ts";
import type { EditionReading } from "../../src/store/store-edition.ts";
import { ask, contract, publicUrl } from "../graph/ask.ts";
import { openDataServer } from "../opendata/sample.ts";
import { servePages } from "../web/pages-site.ts";
import { openEmpty } from "../databases.ts";

/** An annex in which one moment may be another, and of which one pilot has a heading of its own above two columns. */
const quote = "juni 2024, december 2025";
const columns = "Bewoners van flats        Risico  De huur loopt af";
const dates = "Terug naar navigatie - Buurtconciërge Voorhof - Data";
const annex = readFileSync("corpus/gold/cases/delft-begroting-2023.txt", "utf8")
  // Who only their place in a sentence makes partners are in doubt too.
  .replace("Felyx en Check leveren elk", "Er zijn")
  .replace("Einddatum  31 maart 2024", `Einddatum  ${quote}`)
  .replace(`Data\n\n${dates}`, `Doelgroep\n\n${dates.replace(/Data$/, "Doelgroep")}\n\n${columns}\n\n$&`);

const edition = {
  slug: "delft-programmabegroting-2023",
  title: "Programmabegroting 2023",
  kind: "PROGRAMMABEGROTING",
  year: 2023,
  municipality: { code: "GM0503", name: "Delft" },
} as const;
const cacheDir = mkdtempSync(join(tmpdir(), "oogst-"));
let database: Database;
let offered: EditionReading;
let openData: FastifyInstance;

beforeAll(async () => {
  const register = readSeedsRegister();
  const reader = createReader(register, await loadLexicon(), readSeedsTemplates());
  const candidates = await openBytes("bijlage.txt", Buffer.from(annex), reader.printed);
  offered = { edition, register, ...reader.readBest(candidates, "Delft") };
  database = await openEmpty();
  await importEdition({ database, register, reader }, edition, candidates, { dryRun: false });
  openData = await openDataServer(database, { cacheDir });
});
afterAll(async () => {
  await openData.close();
  await database.close();
  rmSync(cacheDir, { recursive: true });
});

const doubt = { field: "end", reason: "TWO_VALUES" };
const told = (code: keyof typeof doubtReasons): string => doubtReasons[code];
const reason = told("TWO_VALUES");

test("one value in doubt is in doubt in the reading, and no other of its report is", () => {
  const presented = presentReading(offered.reading, offered.document, null, publicUrl);
  expect(presented.document).toMatchObject({ name: "bijlage.txt", form: "TEXT", rung: null, layout: "WEB" });
  expect(presented.reports[0]).toMatchObject({ doubts: [{ ...doubt, quote }] });
});

test("GraphQL tells which value is in doubt, and why", async () => {
  const pilot = offered.reading.reports[0]?.pilot.slug;
  const asked = { edition: edition.slug, pilot, municipality: "GM0503" };
  expect(await ask(database, contract("doubts"), asked)).toMatchObject({
    report: { doubts: [{ ...doubt, confidence: 0.6, quote }] },
  });
});

test("REST and CSV tell it in words", async () => {
  const rest = await openData.inject({ url: "/open-data/v1/rapportages" });
  const { items } = rest.json<{ items: { doubts: object[] }[] }>();
  expect(items[0]?.doubts).toMatchObject([{ ...doubt, fieldLabel: "Einddatum", quote }]);
  const csv = await openData.inject({ url: "/open-data/v1/rapportages/data.csv" });
  const [row] = parse(csv.body, { bom: true, columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    Twijfel: `Einddatum | ${reason} | ${quote}`,
  });
});

test("a doubt of what stands under a label of the document alone names it by that label at every door", async () => {
  const report = offered.reading.reports[1];
  const own = { field: "extra", label: "Doelgroep", reason: "NEAR_UNKNOWN_LABEL", quote: columns };
  expect(report).toMatchObject({
    extra: [{ label: "Doelgroep", text: columns }],
    doubts: expect.arrayContaining([expect.objectContaining(own)]) as unknown,
  });
  const asked = { edition: edition.slug, pilot: report?.pilot.slug, municipality: "GM0503" };
  expect(await ask(database, contract("doubts").replace("doubts { field", "$& label"), asked)).toMatchObject({
    report: { doubts: expect.arrayContaining([expect.objectContaining(own)]) as unknown },
  });
  const csv = await openData.inject({ url: "/open-data/v1/rapportages/data.csv" });
  expect(csv.body).toContain(`Doelgroep | ${told("NEAR_UNKNOWN_LABEL")} | Bewoners van flats Risico`);
});

test("what follows from it is in doubt with it at every door: the status on a day, and what is told of the pilot", async () => {
  const pilot = offered.reading.reports[0]?.pilot.slug;
  expect(
    await ask(
      database,
      `query ($slug: String!) { pilot(slug: $slug) { doubts { field reason }
        now: statusDoubts(asOf: "2025-07-01") { field quote } before: statusDoubts(asOf: "2000-01-01") { field } } }`,
      { slug: pilot },
    ),
  ).toEqual({ pilot: { doubts: [doubt], now: [{ field: "end", quote }], before: [] } });
  const asked = "peildatum=2025-07-01";
  const rest = await openData.inject({ url: `/open-data/v1/pilots?${asked}` });
  const { items } = rest.json<{ items: { slug: string; doubts: object[]; statusDoubts: object[] }[] }>();
  expect(items.find(({ slug }) => slug === pilot)).toMatchObject({
    doubts: [doubt],
    statusDoubts: [{ ...doubt, fieldLabel: "Einddatum" }],
  });
  // Of one other pilot it was not understood what became of it: that it is not over is not sure either.
  expect(items.filter(({ statusDoubts }) => statusDoubts.length > 0).map(({ slug }) => slug)).toEqual([
    "buurtconcierge-voorhof",
    pilot,
  ]);
  const csv = await openData.inject({ url: `/open-data/v1/pilots/data.csv?${asked}` });
  const rows = parse(csv.body, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.find(({ Slug }) => Slug === pilot)).toMatchObject({
    Twijfel: `Einddatum | ${reason} | ${quote}`,
    "Twijfel over status": `Einddatum | ${reason} | ${quote}`,
  });
});

test("the page of the pilot says beside the value that it is not sure, why, and where", async () => {
  const site = await servePages([offered], "2025-07-01");
  try {
    const pilot = offered.reading.reports[0]?.pilot.slug;
    const page = await (await fetch(`${site.url}/pilots/delft/${pilot}`)).text();
    const [field = ""] =
      /<section class="oogst-field" aria-labelledby="veld-end">.*?<\/section>/s.exec(page) ?? [];
    expect(field).toContain("Niet zeker");
    expect(field).toContain(reason);
    expect(field).toContain(`“${quote}”`);
    expect(page.match(/Niet zeker<\/span>/g)).toHaveLength(1);
    const other = await (await fetch(`${site.url}/pilots/delft/buurtconcierge-voorhof`)).text();
    const [extra = ""] =
      /<section class="oogst-field" aria-labelledby="extra-0">.*?<\/section>/s.exec(other) ?? [];
    expect(extra).toContain("Niet zeker");
  } finally {
    await site.stop();
  }
});

const unsure = `<span class="oogst-doubt"> (niet zeker)</span>`;
const bodyOf = async (url: string, path: string): Promise<string> => (await fetch(`${url}${path}`)).text();

test("what follows from the value is told as not sure wherever it is told in short", async () => {
  const site = await servePages([offered], "2025-07-01");
  try {
    const slug = offered.reading.reports[0]?.pilot.slug;
    const page = await bodyOf(site.url, `/pilots/delft/${slug}`);
    // The head: where it stands, and when it ends.
    expect(page).toMatch(new RegExp(`oogst-status--[a-z-]+">[^<]+</span>${unsure.replace(/[()]/g, "\\$&")}`));
    const list = await bodyOf(site.url, "/pilots");
    const cards = list.split(`<li class="oogst-thing"`).slice(1);
    const doubted = cards.filter((card) => card.includes(unsure));
    expect(doubted.map((card) => /href="([^"]+)"/.exec(card)?.[1])).toEqual([
      "/pilots/delft/buurtconcierge-voorhof",
      `/pilots/delft/${slug}`,
    ]);
  } finally {
    await site.stop();
  }
});

test("of a pilot that stands in a document twice no page takes a side", async () => {
  const [, first = ""] = /(Deelscooters - Delft Campus\n[\s\S]*?)Buurtconciërge/.exec(annex) ?? [];
  const reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  const candidates = await openBytes("bijlage.txt", Buffer.from(`${annex}\n\n\n${first}`), reader.printed);
  const site = await servePages([{ ...offered, ...reader.readBest(candidates, "Delft") }], "2025-07-01");
  try {
    const page = await bodyOf(site.url, "/pilots/delft/deelscooters-delft-campus");
    const [box = ""] = /<dl class="oogst-outcome">.*?<\/dl>/s.exec(page) ?? [];
    expect(box.split(unsure)).toHaveLength(4);
    const [head = ""] = /oogst-summary".*?<\/p>/s.exec(page) ?? [];
    expect(head.split(`class="oogst-summary__part"`).length).toBe(head.split(unsure).length);
    const list = await bodyOf(site.url, "/pilots");
    const [card = ""] =
      /<li class="oogst-thing"(?:(?!<\/li>).)*deelscooters-delft-campus.*?<\/li>/s.exec(list) ?? [];
    expect(card).toMatch(/oogst-verdict--[a-z-]+">[^<]+<\/span><span class="oogst-doubt">/);
  } finally {
    await site.stop();
  }
});

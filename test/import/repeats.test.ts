import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { presentReading } from "../../src/cli/present-reading.ts";
import { loadLexicon, createReader, type Reader } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import { openBytes } from "../../src/source/open-source.ts";
import { publicUrl } from "../graph/ask.ts";

const annex = readFileSync("corpus/gold/cases/delft-begroting-2023.txt", "utf8");
const [, first = ""] = /(Deelscooters - Delft Campus\n[\s\S]*?)Buurtconciërge/.exec(annex) ?? [];
const edition = {
  slug: "begroting-2023",
  title: "",
  kind: "PROGRAMMABEGROTING",
  kindName: null,
  year: 2023,
  municipality: { code: "GM0503", name: "Delft" },
} as const;

let reader: Reader;
beforeAll(async () => {
  reader = createReader(
    { ...readSeedsRegister(), pilots: [{ name: "Buurtconciërge Voorhof", aliases: ["Conciërge"] }] },
    await loadLexicon(),
    readSeedsTemplates(),
  );
});

const read = async (text: string) => {
  const { document, reading } = reader.readBest(
    await openBytes("bijlage.txt", Buffer.from(text), reader.printed),
    "Delft",
  );
  const { reports } = presentReading(reading, document, edition, publicUrl);
  return reading.reports.map(({ pilot, doubts }, place) => ({
    name: pilot.name,
    uri: (reports[place] as { uri: string }).uri.slice(
      `${publicUrl}/id/rapport/delft/begroting-2023/`.length,
    ),
    twice: doubts.some(({ field, reason }) => field === "pilot" && reason === "TWICE"),
  }));
};

test("a pilot that stands in a document twice is read twice, and both say that they are in doubt", async () => {
  const once = await read(annex);
  expect(once.filter(({ twice }) => twice)).toEqual([]);
  const again = await read(`${annex}\n\n\n${first.replace("minder meldingen", "weinig meldingen")}`);
  expect(again.slice(1, -1)).toEqual(once.slice(1));
  const name = "Deelscooters - Delft Campus";
  const slug = "deelscooters-delft-campus";
  expect([again[0], again.at(-1)]).toEqual([
    { name, uri: slug, twice: true },
    { name, uri: `${slug}/2`, twice: true },
  ]);
});

test("two names that people said to be one pilot are one pilot twice", async () => {
  const text = annex.replaceAll("Deelscooters - Delft Campus", "Conciërge");
  expect((await read(text)).map(({ name, twice }) => [name, twice])).toEqual([
    ["Conciërge", true],
    ["Buurtconciërge Voorhof", true],
    ...(await read(annex)).slice(2).map(({ name }) => [name, false]),
  ]);
});

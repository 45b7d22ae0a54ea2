import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadLexicon, createReader } from "../../src/import/reader.ts";
import {
  readSeedsManifest,
  readSeedsRegister,
  readSeedsTemplates,
  seedsFolder,
} from "../../src/import/seeds.ts";
import { openBytes } from "../../src/source/open-source.ts";

const documents = readSeedsManifest().editions.map(({ document: { file } }) =>
  readFileSync(join(seedsFolder, file), "utf8"),
);
const reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());

/** What makes a rule that looks back and forth over a text take the square of its length. */
const hostile: Readonly<Record<string, string>> = {
  "a word without end": "a",
  "brackets without end": "(",
  "dashes without end": "-",
  "digits and points": "1.",
  "words broken at every line": "woning-\n",
  "labels without values": "Naam pilot\nStartdatum\nPilot succesvol?\n",
  "motions without end": "motie 1911-35, ",
  "memos without end": "raadsmemo 2024-018212 van 4 juni 2024, ",
  "motions with titles without end": "de motie ‘Groene daken’ is aangenomen, ",
  "names without end": "Stichting De ",
  "partners without end": "samen met Abc, ",
  "blanks without end": " ",
  "lines of one letter": "x\n",
};
const cases = Object.keys(hostile).flatMap((name) =>
  documents.map((text, i) => [name, i === 0 ? "web" : "OCR", text] as const),
);

const firstSlugs = async (whole: string): Promise<readonly string[]> => {
  const [source] = await openBytes("bijlage.txt", Buffer.from(whole), reader.printed);
  return reader
    .read(source, "Zoetermeer")
    .reports.slice(0, 5)
    .map(({ pilot }) => pilot.slug);
};
const unchanged = new Map(
  await Promise.all(documents.map(async (text) => [text, await firstSlugs(text)] as const)),
);

it.each(cases)(
  "%s in a %s document does not keep it busy, and hides no report that stands before them",
  async (name, _, text) => {
    const at = text.indexOf("\n", text.length * 0.7) + 1;
    const { [name]: part = "" } = hostile;
    const filler = part.repeat(Math.ceil((part === "a" ? 300_000 : 60_000) / part.length));
    const after = await firstSlugs(`${text.slice(0, at)}${filler}\n${text.slice(at)}`);
    expect(after).toEqual(unchanged.get(text));
  },
);

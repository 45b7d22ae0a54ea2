import { readFileSync } from "node:fs";
import { createLexicon } from "../../src/dutch/lexicon.ts";
import { blocksOf } from "../../src/report/lines/blocks-of-text.ts";
import { readDocument, type ReadingContext } from "../../src/report/read-document.ts";
import { loadDictionary } from "../../src/import/reader.ts";
import { readTemplates } from "../../src/source/templates.ts";
import type { Register } from "../../src/source/register.ts";
import { type Case, readCases } from "./gold.ts";
import { scoreReading, type Score } from "./score.ts";

const templatesFile = new URL("../../seeds/templates.json", import.meta.url);
const registerFile = new URL("../../seeds/register.json", import.meta.url);

/** What reading needs, but for the municipality. */
export type CaseContext = Omit<ReadingContext, "municipality">;

/** Loads the dictionary and the register as the program does. */
export const createReadingContext = async (): Promise<CaseContext> => ({
  dictionary: createLexicon(await loadDictionary()),
  templates: readTemplates(templatesFile.pathname),
  register: JSON.parse(readFileSync(registerFile, "utf8")) as Register,
});

/** Reads cases, by default those that people read, and compares them with their gold answers. */
export const scoreCases = async (cases: readonly Case[] = readCases()): Promise<Score[]> => {
  const context = await createReadingContext();
  return cases.map((it) =>
    scoreReading(it, readDocument(blocksOf(it.document), { ...context, municipality: it.gold.municipality })),
  );
};

import { readFileSync } from "node:fs";
import { createLexicon } from "../../src/dutch/lexicon.ts";
import { readDocument } from "../../src/report/read-document.ts";
import { loadDictionary } from "../../src/source/load-dictionary.ts";
import type { Register } from "../../src/source/register.ts";
import { readCases } from "./gold.ts";
import { scoreReading, type Score } from "./score.ts";

const registerFile = new URL("../../seeds/register.json", import.meta.url);

/** Reads every case as the program does and compares it with its gold answers. */
export const scoreCases = async (): Promise<Score[]> => {
  const dictionary = createLexicon(await loadDictionary());
  const register = JSON.parse(readFileSync(registerFile, "utf8")) as Register;
  return readCases().map((it) => {
    const context = { dictionary, register, municipality: it.gold.municipality };
    return scoreReading(it, readDocument(it.document, context));
  });
};

import { createAnalyser, type Analyser } from "../../src/dutch/analyser.ts";
import { createLexicon } from "../../src/dutch/lexicon.ts";
import type { Vocabulary } from "../../src/dutch/vocabulary.ts";
import { loadDictionary } from "../../src/import/reader.ts";

/** The analyser as it ships, save for the words given. */
export async function shippedAnalyser(vocabulary: Partial<Vocabulary> = {}): Promise<Analyser> {
  return createAnalyser(createLexicon(await loadDictionary()), vocabulary);
}

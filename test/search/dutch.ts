import { createAnalyser } from "../../src/dutch/analyser.ts";
import { createLexicon } from "../../src/dutch/lexicon.ts";
import { createKnownWord } from "../../src/search/known-word.ts";
import { loadDictionary } from "../../src/source/load-dictionary.ts";

export const lexicon = createLexicon(await loadDictionary());
export const analyser = createAnalyser(lexicon);
export const isKnown = createKnownWord(lexicon);

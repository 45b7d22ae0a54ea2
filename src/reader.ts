import { createLexicon } from "./dutch/lexicon.ts";
import { readDocument } from "./report/read-document.ts";
import type { Reading } from "./report/report.ts";
import { guessMunicipality } from "./source/guess-municipality.ts";
import { loadDictionary } from "./source/load-dictionary.ts";
import type { Register } from "./source/register.ts";
import type { SourceDocument } from "./source/source-document.ts";

/** Reads documents with the Dutch dictionary and a register at hand. */
export interface Reader {
  /** @param municipality whose annex it is; guessed from the text when null */
  read(document: SourceDocument, municipality: string | null): Reading;
}

/** Loads the dictionary (about a quarter of a second) and makes a reader of it. */
export async function createReader(register: Register): Promise<Reader> {
  const dictionary = createLexicon(await loadDictionary());
  return {
    read: (document, municipality) =>
      readDocument(document, {
        dictionary,
        register,
        municipality: municipality ?? guessMunicipality(document.text),
      }),
  };
}

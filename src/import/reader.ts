import type { Lexicon } from "../dutch/lexicon.ts";
import { blocksOf } from "../report/blocks-of-text.ts";
import { readDocument } from "../report/read-document.ts";
import type { Reading } from "../report/report.ts";
import { guessMunicipality } from "../source/guess-municipality.ts";
import type { Register } from "../source/register.ts";
import type { Templates } from "../source/templates.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** Reads documents with the Dutch dictionary and a register at hand. */
export interface Reader {
  /** @param municipality whose annex it is; guessed from the text when null */
  read(document: SourceDocument, municipality: string | null): Reading;
}

/** Makes a reader of a dictionary. */
export function createReader(register: Register, dictionary: Lexicon, templates: Templates): Reader {
  return {
    read: (document, municipality) =>
      readDocument(blocksOf(document), {
        dictionary,
        register,
        templates,
        municipality: municipality ?? guessMunicipality(document.text),
      }),
  };
}

import type { Lexicon } from "../dutch/lexicon.ts";
import { blocksOf } from "../report/blocks-of-text.ts";
import { readDocument } from "../report/read-document.ts";
import type { Reading } from "../report/report.ts";
import { guessMunicipality } from "../source/guess-municipality.ts";
import type { Register } from "../source/register.ts";
import type { Templates } from "../source/templates.ts";
import type { Candidates } from "../source/open-source.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { printedWordsOf, type PrintedWords } from "../source/forms/grid/printed-words.ts";
import { doubtRepeats } from "./doubt-repeats.ts";
import { chooseReading, type ReadDocument } from "./choose-reading.ts";

/** Reads documents with the Dutch dictionary and a register at hand. */
export interface Reader {
  /** What annexes print, for opening files whose form does not tell labels from values. */
  readonly printed: PrintedWords;
  /** @param municipality whose annex it is; guessed from the text when null */
  read(document: SourceDocument, municipality: string | null): Reading;
  /**
   * Reads a file in each way that its form allows, and keeps the reading that understands most of it.
   * @throws ReadError when in none of them it is an annex
   */
  readBest(candidates: Candidates, municipality: string | null): ReadDocument;
}

/** Makes a reader of a dictionary. */
export function createReader(register: Register, dictionary: Lexicon, templates: Templates): Reader {
  const read: Reader["read"] = (document, municipality) =>
    doubtRepeats(
      readDocument(blocksOf(document), {
        dictionary,
        register,
        templates,
        municipality: municipality ?? guessMunicipality(document.text),
      }),
      register,
    );
  return {
    printed: printedWordsOf(templates),
    read,
    readBest: (candidates, municipality) =>
      chooseReading(candidates, (document) => read(document, municipality)),
  };
}

import { blocksOf } from "../../src/report/lines/blocks-of-text.ts";
import { type PrintedLine, splitLines, withHeadings } from "../../src/report/lines/lines.ts";
import { type DocumentWords, wordsFor } from "../../src/report/template/document-words.ts";
import { templateFor } from "../../src/report/template/template.ts";
import { readSeedsTemplates } from "../../src/import/seeds.ts";

const template = templateFor(readSeedsTemplates(), null);

/** The lines of a text as the reader sees them, and the words that it looks for in them. */
export const linesOf = (text: string): { lines: PrintedLine[]; words: DocumentWords } => {
  const bare = splitLines(blocksOf({ name: "", text }));
  const words = wordsFor(template, bare);
  return { lines: withHeadings(bare, words), words };
};

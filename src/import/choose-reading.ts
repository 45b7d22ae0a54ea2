import { countRead } from "../report/count-read.ts";
import { ReadError } from "../report/errors.ts";
import type { Reading } from "../report/report.ts";
import type { Candidates } from "../source/open-source.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** A reading, and which of the ways to read its file it was made in. */
export interface ReadDocument {
  readonly document: SourceDocument;
  readonly reading: Reading;
}

/** Weaker evidence must be understood better by more than this. */
const margin = 1;

/** What a doubted field counts where a text can be read by its columns: read line by line, labels and values run into each other. */
const doubtedInText = 0.5;

/**
 * Reads each candidate, and keeps the one that is understood best; they come with the best evidence first.
 * @throws ReadError of the first when none can be read
 */
export function chooseReading(
  candidates: Candidates,
  read: (document: SourceDocument) => Reading,
): ReadDocument {
  let best: (ReadDocument & { readonly score: number }) | null = null;
  let refusal: ReadError | null = null;
  for (const document of candidates) {
    try {
      const reading = read(document);
      const score = countRead(reading, document.form === "TEXT" ? doubtedInText : 1);
      if (best === null || score > best.score + margin) best = { document, reading, score };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      refusal ??= error;
    }
  }
  if (best) return { document: best.document, reading: best.reading };
  throw refusal ?? new Error("no candidates");
}

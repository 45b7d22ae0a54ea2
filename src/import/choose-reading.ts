import { reportFields, type ReportField } from "../domain/report-fields.ts";
import { ReadError } from "../report/errors.ts";
import type { Reading, Report } from "../report/report.ts";
import type { Candidates } from "../source/open-source.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** A reading, and which of the ways to read its file it was made in. */
export interface ReadDocument {
  readonly document: SourceDocument;
  readonly reading: Reading;
}

/** Weaker evidence must be understood better by more than this. */
const margin = 1;

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
      const score = scoreOf(reading);
      if (best === null || score > best.score + margin) best = { document, reading, score };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      refusal ??= error;
    }
  }
  if (best) return { document: best.document, reading: best.reading };
  throw refusal ?? new Error("no candidates");
}

/** A report has a name by being one: counted, a report that was cut in two would be understood better. */
const fields = (Object.keys(reportFields) as ReportField[]).filter((field) => field !== "title");

const isFilled = (value: Report[ReportField]): boolean =>
  value !== null && (typeof value === "string" || !("verdict" in value) || value.text !== null);

/** How well a document was understood: what is filled counts, a pilot without a name weighs three, an unread line a half. */
function scoreOf({ reports, unread }: Reading): number {
  const filled = reports.flatMap((report) => fields.filter((field) => isFilled(report[field]))).length;
  const nameless = reports.filter(({ doubts }) => doubts.some(({ reason }) => reason === "NO_NAME")).length;
  return filled - 3 * nameless - unread.length / 2;
}

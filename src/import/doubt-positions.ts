import type { Reading } from "../report/report.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** Where words stand tells which value belongs to which label in most documents, not in all. */
const mostConfidence = 0.8;

/** A reading of a document whose rows are known by the positions of words alone: each value is less sure, and it is said once. */
export function doubtPositions({ rung }: Pick<SourceDocument, "rung">, reading: Reading): Reading {
  if (rung !== "positions") return reading;
  return {
    ...reading,
    reports: reading.reports.map((report) => ({
      ...report,
      provenance: report.provenance.map((entry) => ({
        ...entry,
        confidence: Math.min(entry.confidence, mostConfidence),
      })),
    })),
    warnings: [
      {
        line: 1,
        message:
          "het bestand heeft geen merken of lijnen die rijen scheiden: welke waarde bij welk label hoort, is gelezen aan waar de woorden staan",
      },
      ...reading.warnings,
    ],
  };
}

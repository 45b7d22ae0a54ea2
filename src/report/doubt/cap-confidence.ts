import type { BlockDocument } from "../../source/blocks.ts";
import type { Report } from "../report.ts";

/** Where words stand tells which value belongs to which label in most documents, not in all. */
const mostByPositions = 0.8;

/** No value of a document whose rows are known by the positions of words alone is surer than they are. */
export const capConfidence = (rung: BlockDocument["rung"], report: Report): Report =>
  rung === "positions"
    ? {
        ...report,
        provenance: report.provenance.map((entry) => ({
          ...entry,
          confidence: Math.min(entry.confidence, mostByPositions),
        })),
      }
    : report;

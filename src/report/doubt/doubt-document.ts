import type { BlockDocument } from "../../source/blocks.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { ReadReport } from "../read-report.ts";
import type { DocumentDoubt, Span, Report } from "../report.ts";
import type { OwnTemplate } from "../template/learn-template.ts";
import { makeDoubt } from "./make-doubt.ts";

export interface WholeDocument {
  readonly document: BlockDocument;
  readonly layout: Layout;
  readonly own: OwnTemplate;
  readonly read: readonly ReadReport[];
  /** How many pilots it announces, null when it does not say. */
  readonly expected: number | null;
}

/** What is in doubt of a document as a whole: how it was read, and what was missed. */
export const doubtDocument = ({ document, layout, own, read, expected }: WholeDocument): DocumentDoubt[] => {
  const [block] = document.blocks;
  const first: Span = block ?? { start: 0, end: 0 };
  const doubts: DocumentDoubt[] = [];
  const doubt = (reason: DocumentDoubt["reason"], confidence: number, span: Span): void => {
    const { field: _, label: __, ...made } = makeDoubt(document.text, "pilot", reason, confidence, span);
    doubts.push(made);
  };
  if (document.rung === "positions") doubt("POSITIONS", 0.8, first);
  if (layout === "OCR" || block?.origin.form === "scan") doubt("OCR_POOR", 0.9, first);
  const nameless = read.find(({ name }) => name === null);
  if (nameless) doubt("NO_NAME", 0.3, nameless.part.first);
  if (expected !== null && read.length < (expected * 2) / 3) doubt("FEWER_READ", 0.3, first);
  const taken = read
    .flatMap(({ items }) => items)
    .find((item) => item.kind !== "text" && isTaken(own, item.key.words, read.length));
  if (taken) doubt("NEAR_UNKNOWN_LABEL", 0.5, taken.span);
  return doubts;
};

/**
 * A label in half of the reports that stands where a field would, and that field is read nowhere, or of no other words than
 * these, which only their place makes it.
 */
const isTaken = ({ taken, learnt }: OwnTemplate, words: string, reports: number): boolean =>
  learnt.some(
    (label) =>
      label.words === words &&
      label.count >= reports / 2 &&
      ((label.how === "PLACE" && !label.isHeading) ||
        (label.how === "UNKNOWN" && [...taken.values()].some((each) => each.has(words)))),
  );

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

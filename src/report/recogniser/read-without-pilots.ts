import type { BlockDocument } from "../../source/blocks.ts";
import type { PrintedLine } from "../lines/lines.ts";
import { readMandate } from "../fields/mandate.ts";
import type { Reading } from "../report.ts";
import { findNoPilots } from "./no-pilots.ts";
import { findOtherPaper } from "./other-papers.ts";

/** A sentence that denies is rarely of anything else; a paper that fell apart could still have said it. */
const confidence = 0.8;

/**
 * The reading of an annex that says that there are no pilots: an edition with none, in doubt, since every pilot of the
 * edition before is then gone. Null when the document does not say so.
 */
export function readWithoutPilots({ text }: BlockDocument, lines: readonly PrintedLine[]): Reading | null {
  const said = findNoPilots(text, lines);
  // Minutes say it of one of their subjects.
  if (said === null || findOtherPaper(lines) !== null) return null;
  const content = lines.filter(({ block }) => block.kind !== "furniture");
  const introduction = content.map((line) => line.text).join("\n");
  const { start, end } = said;
  return {
    layout: "WEB",
    introduction,
    mandate: readMandate(introduction),
    reports: [],
    expected: 0,
    unread: [],
    furniture: lines.map((line) => ({ start: line.start, end: line.end })),
    warnings: [],
    doubts: [{ reason: "NO_PILOTS", confidence, start, end, quote: text.slice(start, end) }],
    labels: [],
  };
}

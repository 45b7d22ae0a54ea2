import type { ReadReport } from "../read-report.ts";
import type { Unit } from "../ocr/units.ts";
import type { Doubt } from "../report.ts";
import { makeDoubt } from "./make-doubt.ts";
import { mayBePiece } from "./pieces.ts";
import type { Reports } from "./reports.ts";

const mostWords = 6;

/** It stands apart from the line above, with a capital and few words, as headings do. */
const looksLikeHeading = (unit: Unit): boolean =>
  unit.block.kind === "line" &&
  unit.block.gap > 0 &&
  mayBePiece(unit) &&
  /^\p{Lu}/u.test(unit.text) &&
  unit.text.split(" ").length <= mostWords;

/** Values with a line that may be a heading above others: these are of another section then. */
export const doubtInnerHeadings = ({ text }: Reports, { texts }: ReadReport): Doubt[] =>
  [...texts.values()].flatMap(({ field, units }) => {
    // A list can be of short lines alone.
    const isList = units.every(mayBePiece);
    const heading = field === "title" || isList ? undefined : units.slice(0, -1).find(looksLikeHeading);
    return heading ? [makeDoubt(text, field, "NEAR_UNKNOWN_LABEL", 0.7, heading)] : [];
  });

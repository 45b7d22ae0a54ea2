import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { DocumentWords } from "./document-words.ts";
import { followLines } from "./follow-lines.ts";
import { identityOf } from "./keys.ts";
import { isLabelToo } from "./repeated-starts.ts";

export interface PlaceOfLine {
  readonly above: string;
  /** Nothing else stands between the label above it and the next one. */
  readonly isOnlyValue: boolean;
}

/** The places of some lines, which may be running headers: others of them are looked past. */
export const placesOfLines = (
  lines: readonly PrintedLine[],
  layout: Layout,
  words: DocumentWords,
  wanted: ReadonlySet<PrintedLine>,
): ReadonlyMap<PrintedLine, PlaceOfLine> => {
  const followed = followLines(lines, layout, words);
  const places = new Map<PrintedLine, PlaceOfLine>();
  let above = "";
  let isBare = false;
  for (const [index, { line, kind, key, rest }] of followed.entries()) {
    if (kind !== "text") {
      if (key) above = identityOf(key);
      isBare =
        rest === "" &&
        (kind === "label" || (key !== null && "section" in key && isLabelToo(key.section as number)));
      continue;
    }
    if (wanted.has(line)) {
      const next = followed[index + 1];
      places.set(line, {
        above,
        isOnlyValue: isBare && (next === undefined || next.kind !== "text" || next.line.gap >= 2),
      });
    } else isBare = false;
  }
  return places;
};

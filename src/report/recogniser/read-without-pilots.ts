import { patternsUnder } from "../../dutch/patterns.ts";
import type { BlockDocument } from "../../source/blocks.ts";
import type { PrintedLine } from "../lines/lines.ts";
import { readMandate } from "../fields/mandate.ts";
import type { Reading, Span } from "../report.ts";
import { findOtherPaper } from "./other-papers.ts";

const { pattern } = patternsUnder("no-pilots", "no pilots");
const title = pattern("title", "iu");
const none = pattern("none", "iu");
const turned = pattern("turned", "iu");
const hedged = pattern("hedged", "iu");
/** Else a sentence of a longer paper could be meant for a part of it. */
const mostLines = 80;
const titleLines = 12;
/** So short, it says nothing else. */
const fewLines = 6;
const sentenceEnd = /(?<=[.!?;:])\s+|\n/u;

/**
 * Where a document says that there are no pilots: its title is of pilots, it is short, and a sentence denies that there are any.
 * Null when none does.
 */
function findNoPilots(text: string, lines: readonly PrintedLine[]): Span | null {
  const content = lines.filter(({ block }) => block.kind !== "furniture");
  if (content.length > mostLines) return null;
  const isTitle = (line: PrintedLine): boolean =>
    title.test(line.text) && line.text.split(" ").length <= 14 && !none.test(line.text);
  if (content.length > fewLines && !content.slice(0, titleLines).some(isTitle)) return null;
  // A sentence may be broken over lines of print.
  for (const [index, line] of content.entries())
    for (const last of [line, content[index + 1]]) {
      if (last === undefined || (last !== line && last.gap > 0)) continue;
      const printed = text.slice(line.start, last.end);
      for (const sentence of printed.split(last === line ? sentenceEnd : /(?<=[.!?;:])\s+/u)) {
        const said = sentence.replaceAll(/\s+/g, " ").trim();
        if (!(none.test(said) || turned.test(said)) || hedged.test(said)) continue;
        const start = line.start + printed.indexOf(sentence);
        return { start, end: start + sentence.trimEnd().length };
      }
    }
  return null;
}

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

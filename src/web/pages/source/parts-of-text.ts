import type { Place } from "./read-place.ts";

/** A page of a browser stays light with this many characters of a document, and every annex that is printed fits in a few. */
const LONGEST = 60_000;

/**
 * Cuts a long text into the parts that are shown one at a time: at the end of a line, and where no span runs on if
 * there is such a line. The parts together are the text; a text that is not long is one part.
 */
export function partsOfText(text: string, spans: readonly Place[], longest = LONGEST): Place[] {
  const parts: Place[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = endOfPart(text, spans, start, longest);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

function endOfPart(text: string, spans: readonly Place[], start: number, longest: number): number {
  const limit = start + longest;
  let anyLine: number | null = null;
  // Not back to the start: a part of a few lines helps nobody.
  for (let end = limit; end > start + longest / 2; end = text.lastIndexOf("\n", end - 2) + 1) {
    if (text[end - 1] !== "\n") continue;
    anyLine ??= end;
    if (spans.every((span) => end <= span.start || span.end <= end)) return end;
  }
  return anyLine ?? limit;
}

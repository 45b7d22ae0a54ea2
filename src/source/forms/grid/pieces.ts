import type { LabelWords } from "./printed-words.ts";
import { heightOf, pageOf, topOf, type Measures } from "./measure.ts";
import { lineText, type Word } from "./word.ts";

/** A document by its lines: headings, page furniture, and runs of lines between them. */
export type Piece =
  | { readonly kind: "heading"; readonly level: number; readonly line: Word[] }
  | { readonly kind: "furniture"; readonly line: Word[] }
  | { readonly kind: "run"; readonly lines: (readonly Word[])[] };

/** A section is lower than what its size makes a heading. */
const sectionLevel = 9;
const pageNumber = /^(?:pagina\s*)?\d{1,3}(?:\s*(?:van|\/)\s*\d+)?$|\s\d{1,3}$/iu;

/** Parts the lines of a document: larger lines are headings, and so are names of sections at the margin. */
export function splitPieces(
  lines: readonly (readonly Word[])[],
  words: LabelWords,
  measures: Measures,
): Piece[] {
  const pieces: Piece[] = [];
  const isRestOfLabel = words.createRestFinder();
  const edges = repeatedEdges(lines);
  for (const line of lines) {
    const text = lineText(line);
    const isRest = isRestOfLabel(text);
    const size = measures.sizes.indexOf(heightOf(line));
    const isSection =
      !isRest && words.isSection(text) && (line[0]?.x ?? 0) < measures.margin + 2 * measures.body;
    const last = pieces.at(-1);
    if (edges.has(line) || isPageEnd(line, text, words, measures))
      pieces.push({ kind: "furniture", line: [...line] });
    else if (size >= 0 && !isSection && last?.kind === "heading" && isWrapOf(last, line, size))
      last.line.push(...line);
    else if (isSection) pieces.push({ kind: "heading", level: sectionLevel, line: [...line] });
    else if (size >= 0) pieces.push({ kind: "heading", level: size + 1, line: [...line] });
    else runAtEnd(pieces).push(line);
  }
  return pieces;
}

/** So many pages, and half of all, print the same line at the same height: their header or footer. Of two pages both do. */
const leastPages = 2;

/** The lines at the top and bottom of pages that come again on most of them; numbers in them may differ. */
function repeatedEdges(lines: readonly (readonly Word[])[]): Set<readonly Word[]> {
  const pages = Map.groupBy(lines, pageOf);
  const edges = [...pages.values()].flatMap((page) => [...new Set([...page.slice(0, 2), ...page.slice(-2)])]);
  const keyOf = (line: readonly Word[]): string =>
    `${Math.round(topOf(line) / 4)} ${lineText(line).replaceAll(/\d+/g, "0")}`;
  const repeated = [...Map.groupBy(edges, keyOf).values()].filter(
    ({ length }) => length >= leastPages && length >= pages.size / 2,
  );
  return new Set(repeated.flat());
}

/** The run that goes on, past the furniture of a page; a new one below a heading. */
function runAtEnd(pieces: Piece[]): (readonly Word[])[] {
  const last = pieces.findLast(({ kind }) => kind !== "furniture");
  if (last?.kind === "run") return last.lines;
  const run: Piece = { kind: "run", lines: [] };
  pieces.push(run);
  return run.lines;
}

/** The lowest line of a page, away from the margin, when it is a page number or ends in one. */
function isPageEnd(line: readonly Word[], text: string, words: LabelWords, measures: Measures): boolean {
  return (
    topOf(line) >= (measures.lowest.get(pageOf(line)) ?? Infinity) - 1 &&
    text.length < 90 &&
    pageNumber.test(text) &&
    (/^(?:pagina|\d)/iu.test(text) || (line[0]?.x ?? 0) > measures.margin + 2 * measures.body) &&
    words.openedBy(text.split(" ").slice(0, 2).join(" ")) === null
  );
}

/** A heading of two lines is one. */
function isWrapOf(last: Piece & { kind: "heading" }, line: readonly Word[], size: number): boolean {
  const above = last.line.at(-1);
  return (
    above !== undefined &&
    last.level === size + 1 &&
    above.page === pageOf(line) &&
    topOf(line) - above.y < 1.5 * heightOf(line)
  );
}

import { countEach } from "../../../domain/count-each.ts";
import { beginsAnswer } from "../../value-openings.ts";

/** Lines at the top and at the bottom of a page that can run over all pages. */
const mostEdge = 3;

const isCount = /^\d{1,4}(?:\s*\/\s*\d{1,4})?$/u;

/** A browser prints when it did so above each page: "11/30/26, 6:25 PM Pilots in Delft". */
const isStamp = /^\d{1,4}([-/.])\d{1,2}\1\d{2,4},? \d{1,2}[:.]\d{2}(?!\d)/u;

const keyOf = (line: string): string => line.trim().replaceAll(/\s+/g, " ").replaceAll(/\d+/g, "0");

/** The places of the first and last lines with ink, by how far from which edge they stand. */
const edgesOf = (page: readonly string[]): ReadonlyMap<number, string> => {
  const inked = page.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  return new Map([
    ...inked.slice(-mostEdge).map((at, nth, all) => [at, `bottom ${all.length - 1 - nth}`] as const),
    ...inked.slice(0, mostEdge).map((at, nth) => [at, `top ${nth}`] as const),
  ]);
};

/**
 * Tells the lines that run over the pages of a text with form feeds: they stand at the edge of at least half of them, numbers
 * aside, and hardly anywhere else. None where a text has one page.
 * @returns for each page the places of such lines in it
 */
export const runningLines = (pages: readonly (readonly string[])[]): ReadonlySet<number>[] => {
  const full = pages.filter((page) => page.some((line) => line.trim() !== "")).length;
  if (full < 2) return pages.map(() => new Set());
  const edges = pages.map(edgesOf);
  const placed = (line: string, edge: string): string => `${edge} ${keyOf(line)}`;
  const atEdge = countEach(
    edges.flatMap((places, number) =>
      Array.from(places, ([at, edge]) => placed(pages[number]?.[at] ?? "", edge)),
    ),
  );
  const inside = countEach(
    pages.flatMap((page, number) => page.filter((_, at) => edges[number]?.has(at) !== true).map(keyOf)),
  );
  const isRunning = (line: string, edge: string): boolean => {
    const on = atEdge.get(placed(line, edge)) ?? 0;
    // The title of the document can run over its pages, and stand at its head too.
    // Further from the edge the same label can stand on two pages by chance.
    const least = edge.endsWith(" 0") ? Math.max(2, full / 2) : Math.max(3, full * 0.8);
    return (
      on >= least &&
      (inside.get(keyOf(line)) ?? 0) <= 1 &&
      (isCount.test(line.trim()) || isStamp.test(line.trim()) || !beginsAnswer(line.trim()))
    );
  };
  return pages.map(
    (page, number) =>
      new Set(
        [...(edges[number] ?? [])].flatMap(([at, edge]) => (isRunning(page[at] ?? "", edge) ? [at] : [])),
      ),
  );
};

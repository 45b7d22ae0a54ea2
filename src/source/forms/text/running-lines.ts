/** Lines at the top and at the bottom of a page that can run over all pages. */
const mostEdge = 3;

const keyOf = (line: string): string => line.trim().replaceAll(/\s+/g, " ").replaceAll(/\d+/g, "0");

/** The places of the first and last lines with ink. */
const edgesOf = (page: readonly string[]): number[] => {
  const inked = page.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  return [...new Set([...inked.slice(0, mostEdge), ...inked.slice(-mostEdge)])];
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
  const atEdge = new Map<string, Set<number>>();
  for (const [number, places] of edges.entries())
    for (const at of places) {
      const key = keyOf(pages[number]?.[at] ?? "");
      atEdge.set(key, (atEdge.get(key) ?? new Set()).add(number));
    }
  const inside = new Map<string, number>();
  for (const [number, page] of pages.entries())
    for (const [at, line] of page.entries())
      if (!edges[number]?.includes(at)) inside.set(keyOf(line), (inside.get(keyOf(line)) ?? 0) + 1);
  const isRunning = (key: string): boolean => {
    const on = atEdge.get(key)?.size ?? 0;
    // The title of the document can run over its pages, and stand at its head too.
    return key !== "" && on >= 2 && on * 2 >= full && (inside.get(key) ?? 0) <= 1;
  };
  return pages.map(
    (page, number) => new Set(edges[number]?.filter((at) => isRunning(keyOf(page[at] ?? "")))),
  );
};

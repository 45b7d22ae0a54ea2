import { textOfItem, type Item } from "./layout-item.ts";
import type { Segment } from "./text-blocks.ts";
import { lineText } from "./word.ts";

const fewestButtons = 4;
const buttonShare = 0.6;

/** The lines at the top and bottom of pages that come again on most of them; numbers in them may differ. */
export function repeatedEdges(segments: readonly Segment[]): Set<Segment> {
  const pages = [...Map.groupBy(segments, ({ page }) => page).values()];
  const edges = pages.flatMap((page) => [...new Set([...page.slice(0, 2), ...page.slice(-2)])]);
  const keyOf = ({ y, height, words }: Segment): string =>
    `${Math.round(y / height / 0.3)} ${lineText(words).replaceAll(/\d+/g, "0")}`;
  const wordsOf = ({ words }: Segment): string => lineText(words).replaceAll(/\d+/g, "0");
  const counts = Map.groupBy(segments, wordsOf);
  // A label comes amid pages too; the name of a document once, as its title.
  const repeated = [...Map.groupBy(edges, keyOf).values()].filter(
    ({ length, 0: edge }) =>
      length >= 2 &&
      length >= pages.length / 2 &&
      (edge === undefined || (counts.get(wordsOf(edge))?.length ?? 0) <= length + 1),
  );
  return new Set(repeated.flat());
}

/** What stands below nearly every heading, and always says the same, is a button of the site. */
export function buttonsApart(items: readonly Item[]): readonly Item[] {
  const wordsOf = (item: Item | undefined): string => textOfItem(item).toLowerCase();
  const below = items.flatMap((item, at) =>
    "block" in item && items[at - 1]?.kind === "heading" ? [at] : [],
  );
  const byText = Map.groupBy(below, (at) => wordsOf(items[at]));
  const [most = []] = [...byText.values()].toSorted((a, b) => b.length - a.length);
  const words = wordsOf(items[most[0] ?? -1]);
  const headings = items.filter((item) => item.kind === "heading" && wordsOf(item) !== words);
  if (most.length < Math.max(fewestButtons, headings.length * buttonShare)) return items;
  return items.map((item, at) =>
    "block" in item && most.includes(at) ? { kind: "furniture", block: item.block } : item,
  );
}

/** What comes at the end below a table, and below no other table, is of the site. */
export function endApart(items: readonly Item[]): readonly Item[] {
  const printed = items.filter(({ kind }) => kind !== "furniture");
  const isRow = (item: Item | undefined): boolean => item?.kind === "table" || item?.kind === "row";
  const after = printed.flatMap((item, at) =>
    item.kind === "paragraph" && isRow(printed[at - 1]) ? [at] : [],
  );
  const [first] = after;
  const headed = printed.filter((item, at) => item.kind === "heading" && isRow(printed[at - 1])).length;
  if (after.length !== 1 || first === undefined) return items;
  const end = printed.slice(first);
  if (end.length > 3 || end.some(({ kind }) => kind !== "paragraph")) return items;
  // Below the only table a sentence may be of it.
  if (headed < 2 && end.some((item) => /[.!?]$/u.test(textOfItem(item)))) return items;
  return items.map((item) =>
    item.kind === "paragraph" && end.includes(item) ? { ...item, kind: "furniture" } : item,
  );
}

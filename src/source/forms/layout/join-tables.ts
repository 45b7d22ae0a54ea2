import { pageOf, type Item } from "./layout-item.ts";
import type { TextBlock } from "./text-blocks.ts";
import { lineText } from "./word.ts";

const isTable = (item: Item | undefined): item is Item & { kind: "table" } => item?.kind === "table";

const isSameRow = (
  a: readonly (readonly TextBlock[])[] | undefined,
  b: readonly (readonly TextBlock[])[] | undefined,
): boolean => {
  const text = (row: readonly (readonly TextBlock[])[] | undefined): string =>
    (row ?? [])
      .flat()
      .flatMap(({ lines }) => lines.map(({ words }) => lineText(words)))
      .join(" ");
  return text(a) === text(b);
};

/** A table that a page cuts goes on on the next: its head comes again, and the first row can be the rest of the last. */
export function joinTables(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const at = joined.findLastIndex(({ kind }) => kind !== "furniture");
    const last = joined[at];
    const isCut =
      isTable(item) &&
      isTable(last) &&
      item.columns.length > 2 &&
      item.columns.length === last.columns.length &&
      pageOf(item) > pageOf(last) &&
      item.columns.every((x, nth) => Math.abs(x - (last.columns[nth] ?? 0)) < 3);
    if (!isTable(item) || !isTable(last) || !isCut) {
      joined.push(item);
      continue;
    }
    const rows = isSameRow(last.rows[0], item.rows[0]) ? item.rows.slice(1) : [...item.rows];
    const [first] = rows;
    const above = last.rows.at(-1);
    const isRest = first !== undefined && above?.length === first.length && first[0]?.length === 0;
    const own = isRest
      ? [
          ...last.rows.slice(0, -1),
          above.map((cell, nth) => [...cell, ...(first[nth] ?? [])]),
          ...rows.slice(1),
        ]
      : [...last.rows, ...rows];
    joined[at] = { ...last, rows: own };
  }
  return joined;
}

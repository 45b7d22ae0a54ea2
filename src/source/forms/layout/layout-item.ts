import type { TextBlock } from "./text-blocks.ts";
import { lineText } from "./word.ts";

/** What stands on a page, by its looks. */
export type Item =
  | {
      readonly kind: "furniture" | "heading" | "paragraph";
      readonly block: TextBlock;
      readonly level?: number;
    }
  | { readonly kind: "row"; readonly label: TextBlock; readonly value: TextBlock }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly (readonly TextBlock[])[])[];
      readonly columns: readonly number[];
    };

export const pageOf = (item: Item): number =>
  item.kind === "table"
    ? (item.rows.flat(2)[0]?.page ?? 1)
    : item.kind === "row"
      ? item.label.page
      : item.block.page;

/** What a block by itself says; nothing of a table. */
export const textOfItem = (item: Item | undefined): string =>
  item && "block" in item ? item.block.lines.map(({ words }) => lineText(words)).join(" ") : "";

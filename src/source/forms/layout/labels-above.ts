import { fold } from "../printed-words.ts";
import { textOfItem, type Item } from "./layout-item.ts";
import { larger, type Numbered, type Segment, type TextBlock } from "./text-blocks.ts";

type Alone = Extract<Item, { readonly block: TextBlock }>;

/** So many different texts come back above others, each nearly always so, and they are the labels of a document. */
const fewestLabels = 4;
const share = 0.8;
const mostLines = 3;

const isAlone = (item: Item | undefined): item is Alone =>
  item !== undefined && "block" in item && item.kind !== "furniture";
const withoutNumber = (text: string): string => text.replace(/^\d[\d.]*\s+/u, "");
const wordsOf = (item: Item | undefined): string => fold(withoutNumber(textOfItem(item)));
/** What a line begins with where it has a label of its own. */
const startOf = (item: Item): string => fold(/^[^:?]{2,80}[:?]/u.exec(textOfItem(item))?.[0] ?? "");

/**
 * Texts in other letters than running text that come back, each right above what it is the label of: a row each. Not what is printed
 * larger, which is a heading unless it counts on, nor what stands above lines that have labels of their own.
 * @param body how high running text is
 */
export function labelsAbove(items: readonly Item[], body: number, { depths }: Numbered): Item[] {
  const counts = Map.groupBy(items.filter(isAlone), wordsOf);
  const starts = Map.groupBy(items, startOf);
  const isNumbered = ({ block }: Alone): boolean => depths.has(block.lines[0] as Segment);
  const isOther = (item: Item | undefined): item is Alone =>
    isAlone(item) &&
    item.block.lines.length <= mostLines &&
    (isNumbered(item) ||
      (item.block.height < larger * body && (item.block.isBold || item.block.height < body / larger))) &&
    (counts.get(wordsOf(item))?.length ?? 0) > 1;
  const isText = (item: Item | undefined): item is Alone =>
    item?.kind === "paragraph" &&
    !isOther(item) &&
    !(startOf(item) !== "" && (starts.get(startOf(item))?.length ?? 0) > 1);
  const above = new Set(items.filter((item, at) => isOther(item) && isText(items[at + 1])));
  const labels = new Set(
    [...Map.groupBy(above, wordsOf)].flatMap(([words, { length }]) =>
      length >= share * (counts.get(words)?.length ?? 0) ? [words] : [],
    ),
  );
  const counted = items.filter((item) => isOther(item) && isNumbered(item));
  const isPart = counted.filter((item) => above.has(item)).length < share * counted.length;
  if (labels.size < fewestLabels || isPart) return [...items];
  const rows: Item[] = [];
  let open: TextBlock[] | null = null;
  for (const item of items) {
    if (isOther(item) && above.has(item) && labels.has(wordsOf(item))) {
      open = [];
      rows.push({
        kind: "table",
        rows: [[[isNumbered(item) ? withoutFirst(item.block) : item.block], open]],
        columns: [],
      });
    } else if (open !== null && isText(item)) open.push(item.block);
    else {
      if (item.kind !== "furniture") open = null;
      rows.push(item);
    }
  }
  return rows;
}

/** The number before a heading says nothing where it is a label. */
function withoutFirst(block: TextBlock): TextBlock {
  const [first, ...others] = block.lines;
  if (!first) return block;
  const [word, ...words] = first.words;
  const rest = word && { ...word, text: withoutNumber(word.text) };
  return {
    ...block,
    lines: [{ ...first, words: rest && /\s/u.test(word.text) ? [rest, ...words] : words }, ...others],
  };
}

import type { Span } from "../report.ts";
import type { Key } from "../template/keys.ts";
import type { Item } from "../template/rows.ts";
import { opening } from "../template/sections.ts";

/** A programme says its number. */
const numbered = /^(?:\p{L}+\s)?\d{1,2}\b/u;
/** "3. Wonen / Wethouder Jansen": the blanks around the mark tell it from one that is of a name. */
const mark = /\s+[/|–—-]\s+|;\s+/u;

type Text = Extract<Item, { kind: "text" }>;

/** The stretches of one or two items that may be a programme and a portfolio. */
const partsOf = (document: string, texts: readonly Text[]): readonly (Span & { item: Text })[] => {
  const [only, ...others] = texts;
  if (only === undefined || others.length > 0) return texts.map((item) => ({ ...item.span, item }));
  const { start, end } = only.span;
  const found = mark.exec(document.slice(start, end));
  if (!found) return [];
  const at = start + found.index;
  return [
    { start, end: at, item: only },
    { start: at + found[0].length, end, item: only },
  ];
};

/** Each item that is no text, with the texts below it. */
function* withTexts(items: readonly Item[]): Generator<readonly [Item | null, readonly Text[]]> {
  let above: Item | null = null;
  let texts: Text[] = [];
  for (const item of items) {
    if (item.kind === "text") {
      texts.push(item);
      continue;
    }
    yield [above, texts];
    [above, texts] = [item, []];
  }
  yield [above, texts];
}

/**
 * "Programma/Portefeuillehouder: 3. Wonen / Jansen" says below one heading, in two lines or parted by a mark, what others say
 * under two labels: the one with a number is the programme. Where none has, or both, nothing is parted.
 */
export const partReferences = (document: string, items: readonly Item[]): readonly Item[] =>
  [...withTexts(items)].flatMap(([above, texts]): readonly Item[] => {
    if (above === null) return texts;
    const isOfBoth =
      above.kind === "heading" && above.key.section === opening.programme && above.key.field === null;
    const parts = isOfBoth ? partsOf(document, texts) : [];
    const isProgramme = ({ start, end }: Span): boolean => numbered.test(document.slice(start, end));
    if (!isOfBoth || parts.length !== 2 || parts.filter(isProgramme).length !== 1) return [above, ...texts];
    const { words, how } = above.key;
    return [
      above,
      ...parts.flatMap((part): Item[] => {
        const { start, end, item } = part;
        const { line, section } = item;
        const key: Key = { words, field: isProgramme(part) ? "programme" : "portfolio", extra: null, how };
        return [
          { kind: "label", key, span: { start, end: start }, line, isBegin: true, isEnd: true },
          { kind: "text", span: { start, end }, line, section, labelled: key },
        ];
      }),
    ];
  });

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

/**
 * "Programma/Portefeuillehouder: 3. Wonen / Jansen" says below one heading, in two lines or parted by a mark, what others say
 * under two labels: the one with a number is the programme. Where none has, or both, nothing is parted.
 */
export const partReferences = (document: string, items: readonly Item[]): readonly Item[] =>
  items.flatMap((item, at): readonly Item[] => {
    const above = items.slice(0, at).findLast(({ kind }) => kind !== "text");
    const isBelow = (each: Item | undefined): boolean =>
      each?.kind === "heading" && each.key.section === opening.programme && each.key.field === null;
    if (item.kind !== "text" || !isBelow(above)) return [item];
    const first = items.indexOf(above as Item) + 1;
    const next = items.findIndex(({ kind }, place) => place >= first && kind !== "text");
    const texts = items
      .slice(first, next === -1 ? items.length : next)
      .filter((each): each is Text => each.kind === "text");
    const parts = partsOf(document, texts);
    const programmes = parts.filter(({ start, end }) => numbered.test(document.slice(start, end)));
    const [programme] = programmes;
    if (parts.length !== 2 || programmes.length !== 1 || above?.kind !== "heading") return [item];
    const { words, how } = above.key;
    return parts
      .filter((part) => part.item === item)
      .flatMap(({ start, end }): Item[] => {
        const field = start === programme?.start ? "programme" : "portfolio";
        const key: Key = { words, field, extra: null, how };
        const { line, section } = item;
        return [
          { kind: "label", key, span: { start, end: start }, line, isBegin: true, isEnd: true },
          { kind: "text", span: { start, end }, line, section, labelled: key },
        ];
      });
  });

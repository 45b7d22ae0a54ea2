import type { Span } from "../report.ts";
import type { Key } from "../template/keys.ts";
import type { Item } from "../template/rows.ts";
import { opening } from "../template/sections.ts";

/** A programme says its number. */
const numbered = /^(?:\p{L}+\s)?\d{1,2}\b/u;
/** "3. Wonen / Wethouder Jansen": the blanks around the mark tell it from one that is of a name. */
const mark = /\s+[/|–—-]\s+|;\s+/u;

type Text = Extract<Item, { kind: "text" }>;
type Heading = Extract<Item, { kind: "heading" }>;

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
export const partReferences = (document: string, items: readonly Item[]): readonly Item[] => {
  const read: Item[] = [];
  let above: Item | undefined;
  let texts: Text[] = [];
  // The texts below one heading or label, all known once the next one is met.
  const close = (): void => {
    const isBelow =
      above?.kind === "heading" && above.key.section === opening.programme && above.key.field === null;
    for (const item of isBelow ? parted(document, texts, above as Heading) : texts) read.push(item);
    texts = [];
  };
  for (const item of items) {
    if (item.kind === "text") texts.push(item);
    else {
      close();
      read.push(item);
      above = item;
    }
  }
  close();
  return read;
};

/** The texts below a heading, a label put before each where one is the programme and the other the portfolio. */
const parted = (
  document: string,
  texts: readonly Text[],
  { key: { words, how } }: Heading,
): readonly Item[] => {
  const parts = partsOf(document, texts);
  const programmes = parts.filter(({ start, end }) => numbered.test(document.slice(start, end)));
  const [programme] = programmes;
  if (parts.length !== 2 || programmes.length !== 1) return texts;
  return parts.flatMap(({ start, end, item: { line, section } }): Item[] => {
    const field = start === programme?.start ? "programme" : "portfolio";
    const key: Key = { words, field, extra: null, how };
    return [
      { kind: "label", key, span: { start, end: start }, line, isBegin: true, isEnd: true },
      { kind: "text", span: { start, end }, line, section, labelled: key },
    ];
  });
};

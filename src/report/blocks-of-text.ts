import type { Block, BlockDocument } from "../source/blocks.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { inkOf } from "./blanks.ts";
import { withAskedItems, withoutCounting } from "./counted-labels.ts";
import { matchesOf } from "./matches.ts";

/** A row of a table that was copied from a page: its cells are parted by a tab. */
const cells = /^[^\t\n]{2,160}\t+[^\t\n]+$/gmu;
const fewestRows = 4;
const longestCell = 160;

/**
 * The blocks of a text: each line with ink is one, of which the form tells nothing. Line ends are LF, CRLF or CR; a form
 * feed ends a line too but does not count as one, so that line numbers are those of an editor.
 */
export const blocksOfText = (text: string): Block[] => {
  const blocks: Block[] = [];
  const hasCells = (text.match(cells)?.length ?? 0) >= fewestRows;
  let line = 1;
  let start = 0;
  let gap = 0;
  const take = (end: number): void => {
    const ink = inkOf(text, start, end);
    if (ink === null) {
      gap += 1;
      return;
    }
    const tab = hasCells ? text.slice(ink.start, ink.end).search(/\t[^\t]*$/u) : -1;
    const label = tab === -1 ? null : inkOf(text, ink.start, ink.start + tab);
    const value = tab === -1 ? null : inkOf(text, ink.start + tab, ink.end);
    const origin = { form: "text", line } as const;
    if (label && value && label.end - label.start <= longestCell)
      blocks.push(
        { kind: "label", ...label, gap, row: line, origin },
        { kind: "value", ...value, gap: 0, row: line, origin },
      );
    else blocks.push({ kind: "line", ...ink, gap, origin });
    gap = 0;
  };
  for (const match of matchesOf(/\r\n|[\n\r\f\u2028\u2029]/g, text)) {
    take(match.index);
    start = match.index + match[0].length;
    if (match[0] !== "\f") line += 1;
  }
  take(text.length);
  return withNumberedHeadings(text, withoutCounting(text, blocks));
};

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})(\.?)\s+(?=\p{Lu})(?!.*[.;:,]$).{3,110}$/u;

interface Numbered {
  readonly index: number;
  readonly numbers: readonly number[];
  readonly isDotted: boolean;
  /** Letters of the number and the blank behind it. */
  readonly length: number;
}

interface Chain {
  readonly last: Numbered;
  readonly before: Chain | null;
  readonly weight: number;
}

/** What headings have before them more often than values do, in headings. */
const blankAbove = 0.01;

/**
 * The longest of the chains that count on without a gap: "2.3" goes on as "2.4", "2.3.1" or "3". A value that happens to
 * have the next number ("3 Mobiliteit", a programme) breaks off what it would go on with, so its chain is the shorter one.
 */
function longestChain(found: readonly Numbered[], blocks: readonly Block[]): Numbered[] {
  /** The longest that end in a number, and those that end in or below it. */
  const endingIn = new Map<string, Chain>();
  const endingBelow = new Map<string, Chain>();
  let longest: Chain | null = null;
  for (const last of found) {
    const { numbers, index } = last;
    const above = numbers.slice(0, -1);
    const number = numbers.at(-1) ?? 0;
    const before =
      number === 1 ? endingIn.get(above.join(".")) : endingBelow.get([...above, number - 1].join("."));
    if (!before && (number !== 1 || above.length > 0)) continue;
    const blank = (blocks[index]?.gap ?? 0) > 0 ? blankAbove : 0;
    const chain: Chain = { last, before: before ?? null, weight: (before?.weight ?? 0) + 1 + blank };
    const keep = (chains: Map<string, Chain>, key: string): void => {
      if (chain.weight > (chains.get(key)?.weight ?? 0)) chains.set(key, chain);
    };
    keep(endingIn, numbers.join("."));
    for (let depth = 1; depth <= numbers.length; depth += 1)
      keep(endingBelow, numbers.slice(0, depth).join("."));
    if (chain.weight > (longest?.weight ?? 0)) longest = chain;
  }
  const chain: Numbered[] = [];
  for (let each: Chain | null = longest; each !== null; each = each.before) chain.push(each.last);
  return chain.toReversed();
}

/** So many headings in their order are no list. */
const fewestNumbered = 3;

/** Headings that count on, "2 Buurtbus" and "2.1 Doel", are headings of the level that their numbers tell. */
const withNumberedHeadings = (text: string, blocks: Block[]): Block[] => {
  const found = blocks.flatMap(({ start, end }, index): Numbered[] => {
    if (!/\d/.test(text.charAt(start))) return [];
    const [, number = "", dot] = numbered.exec(text.slice(start, Math.min(end, start + 140))) ?? [];
    if (number === "") return [];
    const length = /^\S+\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
    return [{ index, numbers: number.split(".").map(Number), isDotted: dot === ".", length }];
  });
  // "3. Wonen" is an item of a list, or a programme, where nothing counts "3.1".
  const isDeep = found.some(({ numbers }) => numbers.length > 1);
  const [plain, dotted] = [false, true].map((isDotted) =>
    longestChain(
      found.filter((each) => each.isDotted === isDotted),
      blocks,
    ),
  ) as [Numbered[], Numbered[]];
  const chain = isDeep && dotted.length > plain.length ? dotted : plain;
  const isNumbered =
    chain.length >= fewestNumbered ||
    (chain.length === 2 && chain.every(({ index }) => (blocks[index]?.gap ?? 0) > 0));
  if (!isNumbered) return blocks;
  for (const { index, numbers, length } of chain) {
    const block = blocks[index];
    if (block)
      blocks[index] = { ...block, kind: "heading", level: numbers.length, start: block.start + length };
  }
  return blocks;
};

/** A document as blocks, whatever its form: those that its form sets apart, or else its lines. */
export const blocksOf = ({
  name,
  text,
  blocks,
  rung,
}: Pick<SourceDocument, "name" | "text" | "blocks" | "rung">): BlockDocument => ({
  name,
  text,
  blocks: blocks ? withAskedItems(text, withoutCounting(text, blocks)) : blocksOfText(text),
  rung: rung ?? null,
});

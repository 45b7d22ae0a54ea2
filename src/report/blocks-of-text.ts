import type { Block, BlockDocument } from "../source/blocks.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { inkOf } from "./blanks.ts";
import { matchesOf } from "./matches.ts";

/**
 * The blocks of a text: each line with ink is one, of which the form tells nothing. Line ends are LF, CRLF or CR; a form
 * feed ends a line too but does not count as one, so that line numbers are those of an editor.
 */
export const blocksOfText = (text: string): Block[] => {
  const blocks: Block[] = [];
  let line = 1;
  let start = 0;
  let gap = 0;
  const take = (end: number): void => {
    const ink = inkOf(text, start, end);
    if (ink === null) {
      gap += 1;
      return;
    }
    blocks.push({ kind: "line", ...ink, gap, origin: { form: "text", line } });
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

/** "2.3" goes on as "2.4", "2.3.1" or "3". */
const follows = (next: readonly number[], last: readonly number[]): boolean => {
  const depth = next.length - 1;
  if (depth > last.length || next.slice(0, depth).some((each, at) => each !== last[at])) return false;
  return next[depth] === (last[depth] ?? 0) + 1;
};

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
  const isDeep = found.some(({ numbers }) => numbers.length > 1);
  const chain: Numbered[] = [];
  for (const each of found) {
    // "3. Wonen" is an item of a list, or a programme.
    if (each.isDotted !== (chain[0]?.isDotted ?? false) && !(isDeep && chain.length === 0)) continue;
    if (follows(each.numbers, chain.at(-1)?.numbers ?? [])) chain.push(each);
  }
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

/** So many headings of a pilot that count on are no programmes of pilots that happen to stand in their order. */
const fewestCounted = 4;

/**
 * The headings of a pilot that count from one in each pilot, "1. Naam", "2. Doel", without their numbers: words that come
 * back behind the same number, in an order that counts on. The number of a programme comes back too, in no such order.
 */
const withoutCounting = (text: string, blocks: readonly Block[]): Block[] => {
  let last = 0;
  const chain = blocks.flatMap(({ start, end }, index) => {
    const words = text.slice(start, Math.min(end, start + 140));
    const [printed = "", number = ""] = /^(\d{1,2})[.)]?\s+(?=\p{Lu})/u.exec(words) ?? [];
    if (printed === "" || (Number(number) !== last + 1 && number !== "1")) return [];
    last = Number(number);
    return [{ index, number: last, words, length: printed.length }];
  });
  const byWords = Map.groupBy(chain, ({ words }) => words);
  const repeated = chain.filter(({ words }) => (byWords.get(words)?.length ?? 0) > 1);
  const countsOn = repeated.every(
    ({ number }, at) => number === 1 || number === (repeated[at - 1]?.number ?? 0) + 1,
  );
  if (!countsOn || new Set(repeated.map(({ number }) => number)).size < fewestCounted) return [...blocks];
  const lengths = new Map(repeated.map(({ index, length }) => [index, length]));
  return blocks.map((block, index) => ({ ...block, start: block.start + (lengths.get(index) ?? 0) }));
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
  blocks: blocks ? withoutCounting(text, blocks) : blocksOfText(text),
  rung: rung ?? null,
});

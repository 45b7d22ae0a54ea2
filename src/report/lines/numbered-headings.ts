import type { Block } from "../../source/blocks.ts";

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})(\.?)\s+(?=\p{Lu})(?!.*[.;:,]$).{3,110}$/u;

interface Numbered {
  readonly index: number;
  readonly numbers: readonly number[];
  readonly isDotted: boolean;
  /** Letters of the number and the blank behind it. */
  readonly length: number;
}

type Chain = { readonly last: Numbered; readonly before: Chain | null; readonly weight: number };

/** What headings have before them more often than values do, in headings. */
const blankAbove = 0.01;

/**
 * The longest of the chains that count on without a gap: "2.3" goes on as "2.4", "2.3.1" or "3". A value that happens to
 * have the next number ("3 Mobiliteit") breaks off what it would go on with, so its chain is the shorter one.
 * @param mayBeginDeep the chapter above "2.1" need not be among them
 */
function longestChain(
  found: readonly Numbered[],
  blocks: readonly Block[],
  mayBeginDeep = false,
): Numbered[] {
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
    if (!before && (number !== 1 || (above.length > 0 && !mayBeginDeep))) continue;
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

const numberedIn = (text: string, blocks: readonly Block[]): Numbered[] =>
  blocks.flatMap(({ start, end }, index): Numbered[] => {
    if (!/\d/.test(text.charAt(start))) return [];
    const [, number = "", dot] = numbered.exec(text.slice(start, Math.min(end, start + 140))) ?? [];
    if (number === "") return [];
    const length = /^\S+\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
    return [{ index, numbers: number.split(".").map(Number), isDotted: dot === ".", length }];
  });

/** Headings that count on, "2 Buurtbus" and "2.1 Doel", are headings of the level that their numbers tell. */
export const withNumberedHeadings = (text: string, blocks: Block[]): Block[] => {
  const found = numberedIn(text, blocks);
  // "3. Wonen" is an item of a list, or a value, where nothing counts "3.1".
  const isDeep = found.some(({ numbers }) => numbers.length > 1);
  const [plain, dotted] = [false, true].map((isDotted) =>
    longestChain(
      found.filter((each) => each.isDotted === isDotted),
      blocks,
    ),
  ) as [Numbered[], Numbered[]];
  const alike = isDeep && dotted.length > plain.length ? dotted : plain;
  // "2. De proeven" above "2.1 Buurtbus": a document can print its chapters otherwise.
  const mixed = isDeep ? longestChain(found, blocks) : [];
  const chain = mixed.length > alike.length + 1 ? mixed : alike;
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

/** What stands behind a heading in a table of contents: " ........ 4". */
const leader = /^[\s.…·_]+\d{1,4}$/u;

/** Without the lines of a table of contents, which print headings that follow. */
function withoutContents(found: readonly Numbered[], textOf: (each: Numbered) => string): Numbered[] {
  const last = new Map(found.map((each) => [each.numbers.join("."), each]));
  return found.filter((each) => {
    const [line, heading] = [each, last.get(each.numbers.join(".")) ?? each].map(textOf) as [string, string];
    return !line.startsWith(heading) || !leader.test(line.slice(heading.length));
  });
}

/**
 * The headings that a form sets apart and that count on, without their numbers: the deepest, and those right above them where
 * the deepest come again or have one above them all, for these are labels and what is above them names a pilot. Numbers of chapters may be meant.
 */
export const withoutHeadingNumbers = (text: string, blocks: readonly Block[]): Block[] => {
  const headings = numberedIn(text, blocks).filter(({ index }) => blocks[index]?.kind === "heading");
  const found = withoutContents(headings, ({ index }) => {
    const { start, end } = blocks[index] ?? { start: 0, end: 0 };
    return text.slice(start, end);
  });
  const chain = longestChain(found, blocks, true);
  const deepest = Math.max(0, ...chain.map(({ numbers }) => numbers.length));
  const isDeepest = ({ numbers }: Numbered): boolean => numbers.length === deepest;
  // Those that count from one in each pilot are its labels.
  const isWhole = found.filter(isDeepest).length === chain.filter(isDeepest).length;
  if (chain.length < fewestNumbered || !isWhole) return [...blocks];
  const words = chain.filter(isDeepest).map(({ index, length }) => {
    const { start, end } = blocks[index] ?? { start: 0, end: 0 };
    return text.slice(start + length, end);
  });
  const isAlone = chain.filter(({ numbers }) => numbers.length === deepest - 1).length === 1;
  const least = isAlone || new Set(words).size * 2 <= words.length ? deepest - 1 : deepest;
  const lengths = new Map(
    chain.flatMap(({ index, numbers, length }) => (numbers.length >= least ? [[index, length]] : [])),
  );
  return blocks.map((block, index) => ({ ...block, start: block.start + (lengths.get(index) ?? 0) }));
};

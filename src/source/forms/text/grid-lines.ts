import { runningLines } from "./running-lines.ts";

/** Words that stand together on a line, and at which place they begin. */
export interface Segment {
  readonly x: number;
  readonly text: string;
}

/** A line with ink of a text that was laid out by blanks. */
export interface GridLine {
  readonly number: number;
  /** Blank lines above it. */
  readonly gap: number;
  /** Counted from 0. */
  readonly page: number;
  readonly whole: string;
  readonly segments: readonly Segment[];
}

/** The lines of a column begin between these places. */
export interface Column {
  readonly from: number;
  readonly to: number;
}

/** What a line says in each column; `spans` tells cells that run over the columns to their right. */
export interface CellLine extends GridLine {
  readonly cells: readonly string[];
  readonly spans: readonly boolean[];
  /** Cells that were parted where nothing tells for sure that another begins. */
  readonly guessed: readonly boolean[];
}

const pageFoot =
  /(?:^|\s)(?:pagina|pag\.?|blz\.?|p\.)\s*\d{1,4}(?:\s*(?:van|\/)\s*\d{1,4})?$|^\d{1,4}(?:\s*\/\s*\d{1,4})?$/iu;

const segmentsOf = (printed: string): Segment[] =>
  [...printed.matchAll(/\S+(?:[^\S\t]\S+)*/gu)].map(({ index, 0: text }) => ({ x: index, text }));

/** The lines with ink; lines that run over the pages, and the feet of pages, apart from them. */
export const gridLinesOf = (
  text: string,
): { readonly lines: readonly GridLine[]; readonly running: readonly GridLine[] } => {
  const pages = text.split("\f").map((page) => page.split(/\r\n|[\n\r]/));
  const edges = runningLines(pages);
  const lines: GridLine[] = [];
  const running: GridLine[] = [];
  let number = 0;
  for (const [page, printed] of pages.entries()) {
    const foot = printed.findLastIndex((line) => line.trim() !== "");
    let gap = 0;
    for (const [at, each] of printed.entries()) {
      number += 1;
      const segments = segmentsOf(each);
      const whole = segments.map((segment) => segment.text).join(" ");
      const isFoot = at === foot && pageFoot.test(whole) && (pages.length > 1 || /\D/u.test(whole));
      const line = { number, gap, page, whole, segments };
      if (whole === "") gap += 1;
      else if (isFoot || edges[page]?.has(at) === true) running.push(line);
      else {
        lines.push(line);
        gap = 0;
      }
    }
    number -= 1;
  }
  return { lines, running };
};

/** Two starts this near each other are of one column that the print moved. */
const nearest = 6;
const fewestStarts = 2;
/** Cells over several columns cross more lines than begin in these. */
const mostCrossed = 8;
/** A line of one stretch of words is not parted at more places. */
const mostCuts = 2;
/** In tables of more columns hardly a cell runs over several. */
const mostSpanned = 4;
/** Text that runs over a table takes so much of its width. */
const mostOfWidth = 0.6;

/** Where the columns of some lines begin, from the left: places at which lines go on after a gap. */
export const columnsOf = (lines: readonly GridLine[], fewest = fewestStarts): Column[] => {
  const starts = new Map<number, Set<number>>();
  for (const [at, { segments }] of lines.entries())
    for (const { x } of segments) starts.set(x, (starts.get(x) ?? new Set()).add(at));
  const found: { from: number; to: number; on: Set<number> }[] = [];
  for (const [x, on] of [...starts].toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    const isApart = !last || x - last.to > nearest || !on.isDisjointFrom(last.on);
    if (isApart && !(last && x - last.to <= 1)) found.push({ from: x, to: x, on });
    else if (last) {
      last.to = x;
      for (const at of on) last.on.add(at);
    }
  }
  const crossed = (column: Column): number =>
    lines.filter(({ segments }) => segments.some((segment) => crosses(segment, column))).length;
  return found.filter(
    ({ on, ...column }, at) => at === 0 || (on.size >= fewest && on.size * mostCrossed >= crossed(column)),
  );
};

/** So far to the left of its column can words stand that others pushed; those beside a label further. */
const slack = 2;
const slackOfValues = 8;
const slackOfOthers = 4;

/** Tells whether a known label begins with words, and whether they are one. */
export interface LabelTests {
  readonly opensLabel: (words: string) => boolean;
  readonly isLabel: (words: string) => boolean;
}

/** The lines around words, those right above and below, and what tells that words begin a label. */
interface Surroundings extends LabelTests {
  readonly around: readonly GridLine[];
  readonly beside: readonly GridLine[];
  readonly isPaired: boolean;
  /** The page hides how far a line stands apart. */
  readonly isAtTop: boolean;
}

/** So many lines above and below tell where a column begins. */
const linesAround = 3;

/** Where words begin from some place on, up to where a column does. */
const startsIn = ({ text, x }: Segment, { from, to }: Column, before = 0, behind = 0): number[] =>
  [...text.matchAll(/(?<!\S)\S/gu)].flatMap(({ index }) =>
    index > 0 && x + index >= from - before && x + index <= to + behind ? [index] : [],
  );

const runsInto = ({ x, text }: Segment, { from, to }: Column): boolean =>
  x < from - 1 && x + text.length > to + 1;

/** Words run from the left of where a column begins into it, and none of them begins there. */
const crosses = (segment: Segment, column: Column): boolean =>
  runsInto(segment, column) && startsIn(segment, column).length === 0;

type Cut = { readonly at: number; readonly isGuessed: boolean };

/** Where words that fill a column up to the next are parted: where lines around them begin in it; null where they run on. */
const cutAt = (
  segment: Segment,
  column: Column,
  isValue: boolean,
  isAlone: boolean,
  { around, isLabel, isAtTop }: Surroundings,
): Cut | null => {
  const known = isValue
    ? startsIn(segment, column, slackOfValues, slack).findLast((at) =>
        isLabel(segment.text.slice(0, at).trim()),
      )
    : undefined;
  if (known !== undefined) return { at: known, isGuessed: false };
  const starts = around.flatMap(({ segments }) =>
    segments.flatMap(({ x }) => (x >= column.from && x <= column.to ? [x - segment.x] : [])),
  );
  const places = startsIn(segment, column, isValue ? slackOfOthers : slack, slack);
  const [nearest] = places
    .map((at) => ({
      at,
      off: Math.min(...starts.map((start) => Math.abs(start - at))),
      // What stands beside a label begins as a sentence does, or as a date.
      isLikely: isValue && /^[\p{Lu}\d€]/u.test(segment.text.slice(at)),
    }))
    .toSorted((one, other) => Number(other.isLikely) - Number(one.isLikely) || one.off - other.off);
  if (nearest === undefined || (isAlone && isAtTop)) return null;
  if (isAlone && nearest.off > slack && !nearest.isLikely) return null;
  return { at: nearest.at, isGuessed: !isValue || nearest.off > 0 };
};

type Part = Segment & { readonly isGuessed: boolean };

const beginsWithLabel = (segment: Segment, column: Column, { isLabel }: LabelTests): boolean =>
  startsIn(segment, column, slackOfValues, slack).some((at) => isLabel(segment.text.slice(0, at).trim()));

/** Parts words that fill their column up to those of the next, where the lines around them have none that run on there. */
const partsOf = (
  line: GridLine,
  segment: Segment,
  columns: readonly Column[],
  surroundings: Surroundings,
): Part[] => {
  const over = columns.filter((column) => runsInto(segment, column));
  const runsOn = ({ segments }: GridLine): boolean =>
    over.some((column) =>
      segments.some(
        (each) =>
          crosses(each, column) && !(column === columns[1] && beginsWithLabel(each, column, surroundings)),
      ),
    );
  const whole = [{ ...segment, isGuessed: false }];
  const isAlone = line.segments.length === 1;
  if (over.length === 0) return whole;
  const isFirst = segment.x <= (columns[0]?.to ?? 0);
  const isValue = isFirst && over[0] === columns[1];
  const cuts = over.map((column) =>
    cutAt(segment, column, isValue && column === columns[1], isAlone, surroundings),
  );
  const parts = (places: readonly Cut[]): Part[] =>
    [0, ...places.map(({ at }) => at)].map((from, nth) => ({
      x: nth === 0 ? segment.x : (over[nth - 1]?.from ?? 0),
      text: segment.text.slice(from, places[nth]?.at).trim(),
      isGuessed: places[nth]?.isGuessed === true || places[nth - 1]?.isGuessed === true,
    }));
  const found = cuts.flatMap((cut) => cut ?? []);
  const all = parts(found);
  // Of labels and values twice beside each other no label is cut off.
  const second = surroundings.isPaired ? over.findIndex((column) => column === columns[2]) : -1;
  const isInValue = second !== -1 && !surroundings.opensLabel(all[second + 1]?.text ?? "");
  const isWhole =
    found.length < over.length ||
    isInValue ||
    (isAlone && over.length > mostCuts) ||
    (isAlone &&
      (over.length > 1 || !isValue) &&
      surroundings.beside.every(({ segments }) => segments.length < 2)) ||
    surroundings.beside.some(runsOn);
  if (!isWhole) return all;
  const [first] = cuts;
  return isValue && first && surroundings.isPaired && over.length > 1 ? parts([first]) : whole;
};

/** Labels stand in the first and the third of four columns. */
const arePaired = (
  lines: readonly GridLine[],
  columns: readonly Column[],
  opensLabel: (words: string) => boolean,
): boolean => {
  const [, , third] = columns;
  if (columns.length !== 4 || !third) return false;
  const own = lines.flatMap(({ segments }) =>
    segments.slice(1).filter(({ x }) => x >= third.from && x <= third.to),
  );
  return own.length > 0 && own.filter(({ text }) => opensLabel(text)).length >= own.length * 0.4;
};

/** Words that are no label run into the column of values, right above a label: they name what is below. */
const isAboveLabel = (
  { whole, segments: [own] }: GridLine,
  next: GridLine | undefined,
  [, column]: readonly Column[],
  opensLabel: (words: string) => boolean,
): boolean => {
  const below = next?.segments ?? [];
  const isAbove = below.some(({ text }) => opensLabel(text));
  if (!own || !column || !runsInto(own, column) || !isAbove) return false;
  return ![...whole.matchAll(/\s/gu)].some(({ index }) => opensLabel(whole.slice(0, index)));
};

/** Lays lines in columns; null stands for a line that is of none: it runs over them, or stands apart by itself. */
export const cellsOf = (
  lines: readonly GridLine[],
  columns: readonly Column[],
  isApart: (line: GridLine) => boolean,
  tests: LabelTests,
): (CellLine | null)[] => {
  /** Where text begins that runs over all columns, and goes on below. */
  let running: number | null = null;
  /** Lines between blanks, and those that go on from them, are of no row: a heading, and the text below it. */
  let isOutside = false;
  const isPaired = arePaired(lines, columns, tests.opensLabel);
  const width = Math.max(...lines.flatMap(({ segments }) => segments.map(({ x, text }) => x + text.length)));
  return lines.map((line, at) => {
    const [first] = line.segments;
    const isAlone = line.segments.length === 1 && first !== undefined && first.x < (columns[1]?.from ?? 0);
    if (isAlone && (isApart(line) || (first.x === running && line.gap === 0))) return null;
    running = null;
    const [, column] = columns;
    const isBlankAbove = line.gap > 0 || at === 0;
    const isBetween = isBlankAbove && lines[at + 1]?.gap !== 0;
    isOutside =
      isAlone &&
      (isBetween || (isOutside && column !== undefined && (runsInto(first, column) || !isBlankAbove)));
    if (isOutside) return null;
    if (isAlone && isAboveLabel(line, lines[at + 1], columns, tests.opensLabel)) return null;
    const beside = [at - 1, at + 1].flatMap((place) => lines[place] ?? []);
    const around = lines.slice(Math.max(0, at - linesAround), at + linesAround + 1);
    const surroundings = { ...tests, around, beside, isPaired, isAtTop: at === 0 };
    const cells = columns.map(() => "");
    const spans = columns.map(() => false);
    const guessed = columns.map(() => false);
    for (const part of line.segments.flatMap((each) => partsOf(line, each, columns, surroundings))) {
      const own = Math.max(
        0,
        columns.findLastIndex(({ from }) => part.x >= from - 1),
      );
      const isOver = columns.slice(own + 1).some((column) => crosses(part, column));
      const into = columns.flatMap((column, nth) => (nth > own && runsInto(part, column) ? [nth] : []));
      if (own === 0 && isOver) {
        if (isAlone && line.whole.length > width * mostOfWidth) running = first.x;
        return null;
      }
      cells[own] = `${cells[own] ?? ""} ${part.text}`.trim();
      spans[own] ||= isOver;
      guessed[own] ||= part.isGuessed;
      // What stands in a column may be of the cell to its left.
      if (own > 0 && into.length > 0 && columns.length > mostSpanned)
        for (const nth of [own, ...into]) guessed[nth] = true;
    }
    return { ...line, cells, spans, guessed };
  });
};

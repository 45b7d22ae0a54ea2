import type { Stroke } from "./strokes.ts";
import { linesOf, lineText, overlaps, type Word } from "./word.ts";

/** Words of one line that stand together, and what they have in common. */
export interface Segment {
  readonly words: readonly Word[];
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
  readonly height: number;
  readonly isBold: boolean;
}

/** Lines of print that belong together: a paragraph, a heading, what a cell says. */
export interface TextBlock {
  readonly page: number;
  x: number;
  right: number;
  readonly y: number;
  bottom: number;
  readonly height: number;
  readonly isBold: boolean;
  readonly lines: Segment[];
}

/** A gap of so many heights of the text parts what stands beside each other. */
const wide = 0.9;
/** So near each other words begin at one place. */
const sameStart = 0.15;
const mostBeside = 80;

/** The mark before an item of a list, also as recognition takes it. */
export const bullet = /^(?:[-–—•◦▪·*●○■»«°+©eo]|e\+)$/u;

const segmentOf = (words: readonly Word[]): Segment => {
  const [first] = words;
  return {
    words,
    page: first?.page ?? 1,
    x: first?.x ?? 0,
    right: Math.max(...words.map(({ right }) => right)),
    y: Math.min(...words.map(({ y }) => y)),
    bottom: Math.max(...words.map(({ y, height }) => y + height)),
    height: Math.max(...words.map(({ height }) => height)),
    isBold:
      words.every(({ isBold, text }) => isBold === true || !/[\p{L}\d]/u.test(text)) &&
      words.some(({ isBold }) => isBold === true),
  };
};

const gapBefore = (line: readonly Word[], at: number): number =>
  at === 0 ? Infinity : (line[at]?.x ?? 0) - (line[at - 1]?.right ?? 0);
const isWide = (line: readonly Word[], at: number): boolean =>
  gapBefore(line, at) > wide * (line[at]?.height ?? 1) && !bullet.test(line[at - 1]?.text ?? "");

type Placed = { readonly page: number; readonly x: number; readonly y: number; readonly height: number };

/** From a line to the next of one paragraph, which begins below it, in heights of the text: the common small distance. */
export function pitchOf(lines: readonly Placed[]): number {
  const steps = lines
    .flatMap((line, index) => {
      const below = lines
        .slice(index + 1, index + 6)
        .find(
          ({ page, x, y }) =>
            page === line.page && y > line.y + 0.5 * line.height && Math.abs(x - line.x) < 0.3 * line.height,
        );
      const step =
        below && Math.abs(below.height - line.height) < 0.1 * line.height
          ? (below.y - line.y) / line.height
          : 0;
      return step > 0.9 && step < 2.2 ? [step] : [];
    })
    .toSorted((a, b) => a - b);
  // Rows of one line can be most: the least that comes again is that of running text.
  const least = steps.find(
    (step, at) => (steps[at + Math.max(1, Math.floor(steps.length * 0.02))] ?? Infinity) < 1.04 * step,
  );
  return least ?? steps[0] ?? 1.2;
}

/** So many lines above and below without a word over a place make it the begin of a column; fewer where they begin there after a wide gap. */
const fewestLines = 4;
const fewestWide = 2;

const crosses = (line: readonly Word[], x: number, near: number): boolean =>
  line.some((word) => word.x < x - near && word.right > x + near);

/**
 * Whether a column begins at a place beside a line: lines above and below, up to one that is printed over the place, begin
 * something there, and one of them beside something else. Not where the next line of its paragraph is printed over it.
 */
function isColumn(
  lines: readonly (readonly Word[])[],
  at: number,
  x: number,
  height: number,
  pitch: number,
): boolean {
  let [begun, afterGap, beside] = [0, 0, 0];
  const near = sameStart * height;
  for (const step of [-1, 1]) {
    let last = lines[at]?.[0];
    for (let other = at + step; Math.abs(other - at) < mostBeside; other += step) {
      const line = lines[other];
      const [first] = line ?? [];
      if (!line || !first || !last || first.page !== last.page) break;
      const far = Math.abs(first.y - last.y);
      if (far > 3 * height) break;
      if (crosses(line, x, near)) {
        if (other === at + step && far < (pitch + 0.1) * height) return false;
        break;
      }
      const begin = line.findIndex(
        (word) => Math.abs(word.x - x) <= near && Math.abs(word.height - height) < 0.1 * height,
      );
      if (begin >= 0) begun += 1;
      if (begin > 0 && isWide(line, begin)) beside += 1;
      if (begin >= 0 && isWide(line, begin)) afterGap += 1;
      // A line of the same cells tells as much as several.
      if (begin > 0 && isWide(line, begin) && other === at + step && far < (pitch + 0.1) * height)
        afterGap += 1;
      last = first;
    }
  }
  return beside > 0 && (afterGap >= fewestWide || begun >= fewestLines);
}

/** How wide letters are, roughly; a text of several words is cut by it. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      (/[ijltfr.,;:'!|()I1 ]/.test(letter) ? 3 : /[mwMW]/.test(letter) ? 8 : /[A-Z]/.test(letter) ? 7 : 5),
    0,
  );

/** A file can print two cells as one text: it is cut at a blank where a column begins. */
function cutText(word: Word, isBegin: (x: number) => number | null): Word[] {
  const blanks = [...word.text.matchAll(/ /g)].map(({ index }) => index);
  const whole = widthOf(word.text);
  for (const blank of blanks) {
    const guess = word.x + ((word.right - word.x) * widthOf(word.text.slice(0, blank + 1))) / whole;
    const x = isBegin(guess);
    if (x === null) continue;
    const left = { ...word, text: word.text.slice(0, blank), right: x - 0.25 * word.height };
    return [left, ...cutText({ ...word, text: word.text.slice(blank + 1), x }, isBegin)];
  }
  return [word];
}

/** The words of a document by their lines, each line cut where columns part: at a wide gap, or where other lines begin after one. */
export function segmentsOf(words: readonly Word[]): Segment[] {
  const lines = linesOf(words);
  const pitch = pitchOf(lines.map((line) => line[0]).filter((word) => word !== undefined));
  const starts = [
    ...new Set(
      lines.flatMap((line) =>
        line.flatMap((word, at) => (at > 0 || line.length === 1 ? [Math.round(word.x)] : [])),
      ),
    ),
  ];
  return lines.flatMap((printed, index) => {
    const isDense = printed.length >= fewestLines;
    const isTight = [lines[index - 1]?.[0], lines[index + 1]?.[0]].some((other) => {
      const [first] = printed;
      return (
        first && other?.page === first.page && Math.abs(other.y - first.y) < (pitch + 0.1) * first.height
      );
    });
    const near = (isDense ? 0.5 : 0.25) * (printed[0]?.height ?? 1);
    const line = printed.flatMap((word) =>
      (isDense || !isTight) && word.text.includes(" ")
        ? cutText(word, (guess) => {
            const start = starts.find((x) => Math.abs(x - guess) < near);
            return start !== undefined && isColumn(lines, index, start, word.height, pitch) ? start : null;
          })
        : [word],
    );
    const label = endOfLabel([lines[index - 1], line, lines[index + 1]], pitch);
    const cuts = line.flatMap((word, at) => {
      if (at === 0) return [];
      const isCut =
        at === label ||
        isWide(line, at) ||
        (word.x > (line[at - 1]?.right ?? 0) + 0.05 * word.height &&
          !bullet.test(line[at - 1]?.text ?? "") &&
          isColumn(lines, index, word.x, word.height, pitch));
      return isCut ? [at] : [];
    });
    return [0, ...cuts].map((from, nth) => segmentOf(line.slice(from, cuts[nth])));
  });
}

/** Where a line that begins with bold words goes on in others, and no bold ones come. Of "€" nothing tells how bold it is. */
function endOfBold(line: readonly Word[]): number | null {
  const plain = line.findIndex(({ isBold }) => isBold !== true);
  const at = /^\p{Sc}$/u.test(line[plain - 1]?.text ?? "") ? plain - 1 : plain;
  return at < 1 || line.slice(at).some(({ isBold }) => isBold === true) ? null : at;
}

const counted = /^\d{1,2}(?:\.\d{1,2})*\.?$/;

/** What comes after the bold words of a line is a cell of its own, unless the lines right above and below tell that it runs on: they begin left of it. */
function endOfLabel(lines: readonly (readonly Word[] | undefined)[], pitch: number): number | null {
  const [above, line = [], below] = lines;
  const at = endOfBold(line);
  const [first] = line;
  const value = at === null ? undefined : line[at];
  if (!first || !value || at === null || bullet.test(first.text)) return null;
  // A heading behind its number can be short, and be recognised as bold in part.
  if (counted.test(first.text) && line.length - at < fewestLines) return null;
  // "Start: 2024" is said in one breath.
  if (line[at - 1]?.text.endsWith(":") === true && gapBefore(line, at) < 0.5 * first.height) return null;
  const isRunning = [above, below].some((other) => {
    const [next] = other ?? [];
    if (!other || !next || next.page !== first.page) return false;
    if (Math.abs(next.y - first.y) > (pitch + 0.12) * first.height) return false;
    const end = endOfBold(other);
    const begin = end === null ? next : other[end];
    const isPlain = end !== null || (next.isBold !== true && other === below);
    return begin !== undefined && isPlain && Math.abs(begin.x - value.x) > 0.3 * first.height;
  });
  return isRunning ? null : at;
}

const isAlike = (a: { readonly height: number; readonly isBold: boolean }, b: Segment): boolean =>
  a.isBold === b.isBold && Math.abs(a.height - b.height) <= 0.1 * Math.max(a.height, b.height);

/** Headings by how deep they are, and the second lines of those that are printed on two. */
export type Numbered = {
  readonly depths: ReadonlyMap<Segment, number>;
  readonly tails: ReadonlySet<Segment>;
};

/** What the print of a document has in common: the height of its text, and how far a line is from the next, in such heights. */
export interface Pitch {
  readonly body: number;
  readonly pitch: number;
  /** Level lines, which part what is above them from what is below. */
  readonly strokes: readonly Stroke[];
  /** What begins a block, however near it is to what is above; and what is one by itself. */
  readonly opens: ReadonlySet<Segment>;
  readonly numbered: Numbered;
}

/** So much larger than running text is a heading. */
export const larger = 1.08;

const middleOf = ({ y, bottom }: Segment): number => (y + bottom) / 2;

/** Whether a line goes on with a block: right below it, looking the same, and beginning or centred where it does. */
function goesOn(
  { lines, page }: TextBlock,
  segment: Segment,
  { pitch, body, strokes, opens, numbered }: Pitch,
): boolean {
  const last = lines.at(-1);
  const [first] = lines;
  if (opens.has(segment) || numbered.depths.has(segment)) return false;
  if (first && numbered.depths.has(first) && !numbered.tails.has(segment)) return false;
  if (!last || !first || page !== segment.page || !isAlike(last, segment)) return false;
  const [begin] = segment.words;
  if (!begin || bullet.test(begin.text) || (begin.isBold === true && !segment.isBold)) return false;
  const step = segment.bottom - last.bottom;
  if (step <= 0.5 * last.height) return false;
  const own = lines.length > 1 ? (last.bottom - first.bottom) / (lines.length - 1) : pitch * last.height;
  const isParted = strokes.some(
    (stroke) =>
      stroke.page === page &&
      stroke.x < segment.right &&
      stroke.right > segment.x &&
      stroke.y > middleOf(last) &&
      stroke.y < middleOf(segment),
  );
  if (isParted) return false;
  const isTitle = last.height > larger * body && step < 1.65 * last.height;
  if (step > own + 0.15 * last.height && !isTitle) return false;
  const near = 0.4 * last.height;
  const hangs = lines.length === 1 && segment.x > last.x && segment.x - last.x < 3 * last.height;
  return (
    Math.abs(segment.x - last.x) <= near ||
    Math.abs(segment.x + segment.right - last.x - last.right) <= 0.2 * last.height ||
    (hangs && (bullet.test(first.words[0]?.text ?? "") || /^(?:\d+|\p{L})[.)]/u.test(lineText(first.words))))
  );
}

/** Puts lines together to blocks, from the top down. */
export function blocksOf(segments: readonly Segment[], pitch: Pitch): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const segment of segments) {
    const own = blocks
      .slice(-12)
      .findLast((block) => overlaps(block, segment) || Math.abs(block.x - segment.x) < segment.height);
    if (own && goesOn(own, segment, pitch)) {
      own.lines.push(segment);
      own.x = Math.min(own.x, segment.x);
      own.right = Math.max(own.right, segment.right);
      own.bottom = Math.max(own.bottom, segment.bottom);
      continue;
    }
    const { page, x, right, y, bottom, height, isBold } = segment;
    blocks.push({ page, x, right, y, bottom, height, isBold, lines: [segment] });
  }
  return blocks;
}

import type { Box } from "../../blocks.ts";
import { pageOf, topOf, type Measures } from "./measure.ts";
import { boxAround, lineText, type Word } from "./word.ts";

/** A line of print cut at the column of values. */
export interface GridLine {
  readonly left: string | null;
  readonly right: string | null;
  /** It runs over the column: it belongs to no row. */
  readonly isWhole: boolean;
  readonly page: number;
  readonly y: number;
  readonly height: number;
  /** Of each side; the smallest around nothing has no size. */
  readonly boxes: { readonly left: Box; readonly right: Box };
}

/** Where values begin: the x that most lines share which begin off the margin, or go on there after a gap. */
export interface ValueColumn {
  readonly x: number;
  readonly support: number;
}

/**
 * How wide a gap between words is that parts columns, in heights of the text: between the columns of most lines, and right
 * before the column itself. Letters that recognition found stand less exactly.
 */
export interface Gaps {
  readonly between: number;
  readonly atColumn: number;
  /** A word that begins exactly at the column cuts, without any gap: a label can fill its column. */
  readonly isExact: boolean;
}

/** Finds the column of values of one run of lines: word processors give every table other widths. */
export function findColumn(
  lines: readonly (readonly Word[])[],
  { margin, body }: Measures,
  { between }: Gaps,
): ValueColumn {
  const isOff = ({ x }: Word): boolean => x > margin + 3.5 * body;
  const counts = new Map<number, number>();
  /** Bins where a line goes on after a gap: beside a label, which no indented item of a list is. */
  const besides = new Set<number>();
  for (const line of lines) {
    const at = line.findIndex(
      (word, index) =>
        isOff(word) && (index === 0 || word.x - (line[index - 1]?.right ?? 0) > between * word.height),
    );
    const start = line[at];
    if (!start) continue;
    const bin = Math.round(start.x / body) * body;
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
    if (at > 0) besides.add(bin);
  }
  const near = (x: number): number =>
    [...counts].reduce((sum, [each, count]) => sum + (Math.abs(each - x) <= body * 1.1 ? count : 0), 0);
  const [most] = [...counts.keys()].toSorted((a, b) => near(b) - near(a) || a - b);
  if (most === undefined) return { x: Infinity, support: 0 };
  // Items of a list begin right of the column, and can be most; labels in the middle of theirs begin left of it.
  const best = [...counts.keys()]
    .filter((x) => x < most && near(x) >= 2 && (besides.has(x) || !besides.has(most)))
    .reduce((least, x) => Math.min(least, x), most);
  const starts = lines
    .flat()
    .map(({ x }) => x)
    .filter((x) => Math.abs(x - best) <= body * 0.75)
    .toSorted((a, b) => a - b);
  return { x: starts[Math.floor(starts.length / 2)] ?? best, support: near(best) };
}

/** Cuts lines at a column; Infinity cuts none. */
export function cutLines(
  lines: readonly (readonly Word[])[],
  column: number,
  { body }: Measures,
  { atColumn, isExact }: Gaps,
): GridLine[] {
  return lines.map((line) => {
    const cut = line.findIndex((word, index) => {
      if (word.x < column - body * 1.2) return false;
      const before = line[index - 1];
      if (before === undefined) return true;
      const isAtColumn = isExact && Math.abs(word.x - column) < 0.12 * body && word.x > before.right;
      return isAtColumn || word.x - before.right > atColumn * word.height;
    });
    const [left, right] = cut === -1 ? [line, []] : [line.slice(0, cut), line.slice(cut)];
    return {
      left: left.length > 0 ? lineText(left) : null,
      right: right.length > 0 ? lineText(right) : null,
      isWhole: right.length === 0 && (left.at(-1)?.right ?? 0) > column + body,
      page: pageOf(line),
      y: topOf(line),
      height: Math.max(...line.map(({ height }) => height)),
      boxes: { left: boxAround(left), right: boxAround(right) },
    };
  });
}

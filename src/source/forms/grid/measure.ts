import type { Word } from "./word.ts";

/** What the print of a document has in common. */
export interface Measures {
  /** Height of its running text. */
  readonly body: number;
  /** Where its lines begin at most to the left. */
  readonly margin: number;
  /** From a line to the next in one paragraph. */
  readonly pitch: number;
  /** Heights of lines that are larger than running text, the largest first. */
  readonly sizes: readonly number[];
  /** Top of the lowest line of each page. */
  readonly lowest: ReadonlyMap<number, number>;
}

export const heightOf = (line: readonly Word[]): number =>
  Math.round(Math.max(...line.map(({ height }) => height)));
export const topOf = (line: readonly Word[]): number => line[0]?.y ?? 0;
export const pageOf = (line: readonly Word[]): number => line[0]?.page ?? 0;

export function measure(lines: readonly (readonly Word[])[]): Measures {
  const words = lines.flat();
  // A word weighs by its letters: the running text has most.
  const heights = words
    .flatMap(({ height, text }) => Array<number>(Math.min(text.length, 40)).fill(Math.round(height * 2) / 2))
    .toSorted((a, b) => a - b);
  const body = heights[Math.floor(heights.length / 2)] ?? 1;
  const lowest = new Map<number, number>();
  for (const line of lines) lowest.set(pageOf(line), Math.max(lowest.get(pageOf(line)) ?? 0, topOf(line)));
  const sizes = new Set(lines.map(heightOf).filter((height) => height > body * 1.04 + 0.4));
  return {
    body,
    margin: lines.reduce((least, [first]) => Math.min(least, first?.x ?? least), Infinity),
    pitch: pitchOf(lines, body),
    sizes: [...sizes].toSorted((a, b) => b - a),
    lowest,
  };
}

/** Most lines follow the line above in their paragraph: the common small distance, not the middle one. */
function pitchOf(lines: readonly (readonly Word[])[], body: number): number {
  const distances = lines
    .flatMap((line, index) => {
      const above = lines[index - 1];
      const distance = above && pageOf(above) === pageOf(line) ? topOf(line) - topOf(above) : 0;
      return distance > body * 0.8 && distance < body * 2.2 ? [distance] : [];
    })
    .toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.3)] ?? body * 1.3;
}

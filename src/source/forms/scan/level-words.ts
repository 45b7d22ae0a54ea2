import type { Word } from "../grid/word.ts";
import type { ScannedLine } from "./recognise.ts";

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 1;

/** A box is as high as the letters in it; a line of print is a little higher than its usual word. */
const leading = 1.15;
/** Letters that hang below the line of the others, and marks that do. */
const hanging = /[gjpqy,;()]/;

/**
 * Gives the words of a line one height and one base: boxes of recognition are as high as their letters ("om" is lower than
 * "lijf"), and a speck makes one higher. Lines of which most words are larger stay larger: they are headings.
 */
export function levelWords(lines: readonly ScannedLine[]): Word[] {
  const usual = middleOf(lines.flatMap(({ words }) => words.map(({ height }) => height)));
  const body = leading * usual;
  return lines.flatMap(({ words }) => {
    const own = middleOf(words.map(({ height }) => height));
    const isLarge = own > 1.3 * usual && words.every(({ height }) => height > 1.1 * usual);
    const height = isLarge ? leading * own : body;
    const flat = words.filter(({ text }) => !hanging.test(text));
    const bottoms = (flat.length > 0 ? flat : words).map(
      (word) => word.y + word.height - (flat.length > 0 ? 0 : 0.22 * body),
    );
    const y = middleOf(bottoms) - height;
    return words.map((word) => ({ ...word, y, height }));
  });
}

import type { Box } from "../../blocks.ts";

/** A piece of print and where it stands: points (or pixels of a scan) from the top left corner of its page. */
export interface Word {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Its top. */
  readonly y: number;
  readonly height: number;
  /** Whether it is printed in heavy letters; not told where that is not known. */
  readonly isBold?: boolean;
  /** Whether its letters lean over. */
  readonly isItalic?: boolean;
}

export function boxAround(words: readonly Word[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const word of words) {
    left = Math.min(left, word.x);
    top = Math.min(top, word.y);
    right = Math.max(right, word.right);
    bottom = Math.max(bottom, word.y + word.height);
  }
  const round = (points: number): number => Math.round(points * 10) / 10;
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

const middleOf = ({ y, height }: Word): number => y + height / 2;

/** The words of a document by their lines, from the top of its first page down, each from left to right. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  const sorted = words.toSorted((a, b) => a.page - b.page || middleOf(a) - middleOf(b));
  for (const word of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSameLine =
      first !== undefined &&
      first.page === word.page &&
      Math.abs(middleOf(first) - middleOf(word)) < 0.45 * Math.min(first.height, word.height);
    if (isSameLine) line?.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

/** What a word adds to its line; a piece of print can be a part of a word, so blanks are told by distance. */
export function textBehind(before: Word | undefined, { text, x, height }: Word): string {
  const isApart = before !== undefined && (x - before.right > 0.12 * height || x < before.x);
  return `${isApart ? " " : ""}${text}`;
}

/** The text of one line. */
export const lineText = (words: readonly Word[]): string =>
  words.map((word, index) => textBehind(words[index - 1], word)).join("");

/** From where to where something reaches across a page. */
export type Span = { readonly x: number; readonly right: number };

export const overlaps = (a: Span, b: Span): boolean => Math.min(a.right, b.right) > Math.max(a.x, b.x);

import type { Dictionary, Span } from "../report.ts";
import { wordsOf, type Word } from "../lines/blanks.ts";
import type { Key } from "../template/keys.ts";
import { isScrap, type Item } from "../template/rows.ts";
import { opening } from "../template/sections.ts";
import { fold, similarity } from "../template/similarity.ts";
import { beginsInside, endsSentence } from "./traits.ts";

const lettersOf = (word: string): string => word.replace(/[^\p{L}]/gu, "");

/** A closing bracket that nothing opened: strokes of other letters. */
const isRuined = (word: string): boolean => /^[^([{]*[)\]}]/.test(word);

interface Guess {
  readonly item: number;
  readonly printed: Span;
  readonly rest: Span | null;
  readonly score: number;
}

const leastScore = 0.72;

/**
 * How much the first words of a line look like the label in ruins. Its letters alone tell too little: the words must be
 * no Dutch, and the sentence around them must run on without them.
 */
const judge = (
  label: string,
  words: readonly Word[],
  count: number,
  above: string | null,
  dictionary: Dictionary,
): number => {
  const printed = words.slice(0, count);
  const folded = fold(printed.map(({ text }) => text).join(""));
  if (folded.length < label.length * 0.6 || folded.length > label.length * 1.3) return 0;
  const long = printed.filter(({ text }) => isRuined(text) || lettersOf(text).length >= 3);
  if (long.length === 0) return 0;
  const foreign = long.filter(
    ({ text }) => isRuined(text) || !dictionary.known(lettersOf(text).toLowerCase()),
  );
  const unknown = foreign.length / long.length;
  if (unknown < 0.6) return 0;
  const next = words[count];
  const initial = folded.startsWith(label.charAt(0)) ? 0.1 : 0;
  return similarity(folded, label) + 0.25 * unknown + (fitsWithout(above, next) ? 0.15 : 0) + initial;
};

/** Whether the text reads on when the words before `next` are taken out. */
const fitsWithout = (above: string | null, next: Word | undefined): boolean => {
  if (next === undefined) return true;
  const isInside = beginsInside(next.text);
  return above === null || endsSentence(above) ? !isInside : isInside;
};

const textAbove = (items: readonly Item[], document: string, index: number): string | null => {
  const item = items[index - 1];
  return item?.kind === "text" ? document.slice(item.span.start, item.span.end) : null;
};

/** Scraps before a value ("PR : . Een groener plein"). */
const guessScrap = (words: readonly Word[], span: Span, above: string | null): Guess | null => {
  for (let count = Math.min(4, words.length - 1); count >= 2; count -= 1) {
    const [last, next] = [words[count - 1], words[count]];
    if (!last || !next || !fitsWithout(above, next)) continue;
    const printed = words.slice(0, count).map(({ text }) => text);
    const strokes = printed.filter((word) => !/[\p{L}\p{N}]/u.test(word));
    if (strokes.length === 0 || !isScrap(printed.join(" "))) continue;
    return {
      item: -1,
      printed: { start: span.start, end: last.end },
      rest: { start: next.start, end: span.end },
      score: leastScore,
    };
  }
  return null;
};

const guessAt = (
  label: string,
  document: string,
  items: readonly Item[],
  index: number,
  dictionary: Dictionary,
): Guess | null => {
  const item = items[index];
  if (item?.kind !== "text" || item.labelled !== null) return null;
  const words = wordsOf(document, {
    start: item.span.start,
    end: Math.min(item.span.end, item.span.start + 240),
  });
  if (words.length <= 6 && isScrap(document.slice(item.span.start, item.span.end)))
    return { item: index, printed: item.span, rest: null, score: leastScore };
  const scrap = guessScrap(words, item.span, textAbove(items, document, index));
  let best: Guess | null = scrap && { ...scrap, item: index };
  for (let count = 1; count <= Math.min(6, words.length); count += 1) {
    const score = judge(label, words, count, textAbove(items, document, index), dictionary);
    const [last, next] = [words[count - 1], words[count]];
    if (!last || score < leastScore || (best && score <= best.score)) continue;
    best = {
      item: index,
      printed: { start: item.span.start, end: last.end },
      rest: next ? { start: next.start, end: item.span.end } : null,
      score,
    };
  }
  return best;
};

/** A stray sign before the rest of a sentence: "9 bevorderen én, indien nodig". */
const stray = /^[^\p{L}\s"'(‘“*•–—-](?=\s+\p{Ll})/u;

/**
 * Next to a label that OCR read twice, the first sign on the next line is a stroke of that label too: it is no bullet,
 * and the sentence runs on without it.
 */
export const clearStrays = (document: string, items: readonly Item[]): readonly Item[] => {
  const cleared: Item[] = [];
  for (const [index, item] of items.entries()) {
    const label = items[index - 1];
    const isBelowScraps =
      item.kind === "text" &&
      label?.kind === "label" &&
      item.line.number - label.line.number <= 2 &&
      /[^\p{L}\p{N}\s]\s*[^\p{L}\p{N}\s]$/u.test(document.slice(label.span.start, label.span.end));
    const sign = isBelowScraps ? stray.exec(document.slice(item.span.start, item.span.end))?.[0] : undefined;
    if (item.kind !== "text" || label?.kind !== "label" || sign === undefined) {
      cleared.push(item);
      continue;
    }
    const end = item.span.start + sign.length;
    const rest = wordsOf(document, { start: end, end: item.span.end })[0];
    cleared.push({
      kind: "label",
      key: label.key,
      span: { start: item.span.start, end },
      line: item.line,
      isBegin: false,
      isEnd: false,
    });
    cleared.push({ ...item, span: { start: rest?.start ?? end, end: item.span.end }, labelled: label.key });
  }
  return cleared;
};

/**
 * Finds the label of the goal ("Doel, beoogd resultaat") where OCR ruined it beyond likeness ("Dos), boves feetizel"): it stands in
 * the margin of a value of several lines, which is what ruins it. Only where the label is missing in its section.
 */
export const restoreGoalLabel = (
  document: string,
  items: readonly Item[],
  dictionary: Dictionary,
  key: Key,
): readonly Item[] => {
  if (items.some((item) => item.kind === "label" && item.key.field === "goal")) return items;
  let best: Guess | null = null;
  for (const [index, item] of items.entries()) {
    if (item.kind !== "text" || item.section !== opening.goal) continue;
    const guess = guessAt(fold(key.words), document, items, index, dictionary);
    if (guess && (!best || guess.score > best.score)) best = guess;
  }
  if (!best) return items;
  const found = items[best.item];
  if (found?.kind !== "text") return items;
  const guessed: Key = { ...key, how: "ALIKE" };
  const parts: Item[] = [
    { kind: "label", key: guessed, span: best.printed, line: found.line, isBegin: true, isEnd: true },
  ];
  if (best.rest) parts.push({ ...found, span: best.rest, labelled: guessed });
  return items.toSpliced(best.item, 1, ...parts);
};

import { reportFields } from "../../fields/report-fields.ts";
import type { Dictionary } from "../dictionary.ts";
import { wordsOf, type Word } from "../lines.ts";
import type { Span } from "../report.ts";
import { isScrap, type Item } from "../template/rows.ts";
import { opening } from "../template/sections.ts";
import { fold, similarity } from "../template/similarity.ts";
import { beginsInside, endsSentence } from "./continuity.ts";

const label = fold(reportFields.goal.labels.join(" "));
const lettersOf = (word: string): string => word.replace(/[^\p{L}]/gu, "");

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
  words: readonly Word[],
  count: number,
  above: string | null,
  dictionary: Dictionary,
): number => {
  const printed = words.slice(0, count);
  const folded = fold(printed.map(({ text }) => text).join(""));
  if (folded.length < label.length * 0.6 || folded.length > label.length * 1.3) return 0;
  const long = printed.map(({ text }) => lettersOf(text)).filter((word) => word.length >= 3);
  if (long.length === 0) return 0;
  const unknown = long.filter((word) => !dictionary.known(word.toLowerCase())).length / long.length;
  if (unknown < 0.6) return 0;
  const next = words[count];
  const runsOn = above !== null && !endsSentence(above) && next !== undefined && beginsInside(next.text);
  const isAlone = next === undefined;
  const initial = folded.startsWith(label.charAt(0)) ? 0.1 : 0;
  return similarity(folded, label) + 0.25 * unknown + (runsOn || isAlone ? 0.15 : 0) + initial;
};

const textAbove = (items: readonly Item[], document: string, index: number): string | null => {
  const item = items[index - 1];
  return item?.kind === "text" ? document.slice(item.span.start, item.span.end) : null;
};

const guessAt = (
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
  if (words.length <= 6 && isScrap(document.slice(item.span.start, item.span.end))) {
    return { item: index, printed: item.span, rest: null, score: leastScore };
  }
  let best: Guess | null = null;
  for (let count = 1; count <= Math.min(6, words.length); count += 1) {
    const score = judge(words, count, textAbove(items, document, index), dictionary);
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

/**
 * Finds the label "Doel, beoogd resultaat" where OCR ruined it beyond likeness ("Dos), boves feetizel"): it stands in
 * the margin of a value of several lines, which is what ruins it. Only where the label is missing in its section.
 */
export const restoreGoalLabel = (
  document: string,
  items: readonly Item[],
  dictionary: Dictionary,
): readonly Item[] => {
  if (items.some((item) => item.kind === "label" && item.field === "goal")) return items;
  let best: Guess | null = null;
  for (const [index, item] of items.entries()) {
    if (item.kind !== "text" || item.section !== opening.goal) continue;
    const guess = guessAt(document, items, index, dictionary);
    if (guess && (!best || guess.score > best.score)) best = guess;
  }
  if (!best) return items;
  const found = items[best.item];
  if (found?.kind !== "text") return items;
  const parts: Item[] = [{ kind: "label", field: "goal", span: best.printed, line: found.line }];
  if (best.rest) parts.push({ ...found, span: best.rest, labelled: "goal" });
  return items.toSpliced(best.item, 1, ...parts);
};

import { patternsUnder } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import { foldText } from "./fold-text.ts";

/** A sentence of a text: offsets in UTF-16 units, `end` exclusive, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text as `foldText` folds it, by which words are compared; a line break within it is a space. */
  readonly folded: string;
}

const { pattern } = patternsUnder("moments", "sentences");
const abbreviation = pattern("abbreviation", "iu");
const unfinished = pattern("unfinished", "iu");

/** A stop, or a line break. */
const sentenceEnd = /[.!?…]+["'’”)]?(?=\s|$)|\r?\n/gu;

/** Words are the same wherever their line was broken. */
export const foldSentence = (text: string): string => foldText(text).replaceAll(/[\r\n]/g, " ");

const cut = (text: string, folded: string, from: number, to: number): Sentence | null => {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === "") return null;
  const start = from + raw.indexOf(trimmed);
  const end = start + trimmed.length;
  return { start, end, text: trimmed, folded: folded.slice(start, end) };
};

/**
 * Splits a text into sentences. A line break ends one, unless the next line goes on in lower case:
 * the web page breaks some lines in the middle of a sentence.
 */
export const splitSentences = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  const folded = foldSentence(text);
  let from = 0;
  const take = (to: number): void => {
    const sentence = cut(text, folded, from, to);
    if (sentence !== null) sentences.push(sentence);
    from = to;
  };
  for (const match of matchesOf(sentenceEnd, text)) {
    const end = match.index + match[0].length;
    const next = /^\s*(\S{0,2})/u.exec(text.slice(end, end + 40))?.[1] ?? "";
    if (/^[\r\n]/u.test(match[0])) {
      const goesOn = /^\p{Ll}/u.test(next)
        ? !/^[oe]\s?$/u.test(next)
        : unfinished.test(text.slice(from, match.index));
      if (!goesOn) take(end);
      continue;
    }
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/^\.$/u.test(match[0]) && abbreviation.test(before) && !/^$/u.test(next)) continue;
    if (/^\p{Ll}/u.test(next)) continue;
    take(end);
  }
  take(text.length);
  return sentences;
};

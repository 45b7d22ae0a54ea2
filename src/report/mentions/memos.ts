import type { Mention } from "../../fields/mention-fields.ts";
import { findMoments } from "../values/find-moments.ts";
import { splitSentences, type Sentence } from "../values/split-sentences.ts";
import type { Found } from "./found.ts";

const word =
  /(?<![\p{L}])(?:raads|college)?(?:memo|brief|mededeling|informatiebrief|informatiememo)(?:['’]?s)?(?![\p{L}])/iu;
const number = /(?<![\p{L}\p{N}])(?:nr\.?\s*)?(20\d{2})\s?[-‐‑‒–—]\s?(\d{5,7})(?![\p{N}]|[-–]\d)/gu;

/** The day printed nearest to the number, in the same sentence; null when there is none. */
const dateNear = (sentence: Sentence, at: number): string | null => {
  const days = findMoments(sentence.text).filter(({ days }) => days?.precision === "DAY");
  const distance = (start: number): number => Math.abs(start - at);
  const nearest = days.toSorted((one, other) => distance(one.start) - distance(other.start))[0];
  return nearest?.days?.from ?? null;
};

/** Finds council memos with a number such as 2022-089979, and the day that is printed beside it. */
export const findMemos = (text: string): Found<Mention<"memos">>[] =>
  splitSentences(text).flatMap((sentence) =>
    [...sentence.text.matchAll(number)].map((match) => {
      const printed = sentence.text.slice(match.index, match.index + match[0].length);
      const start = sentence.start + match.index;
      return {
        value: {
          number: `${match[1] ?? ""}-${match[2] ?? ""}`,
          date: dateNear(sentence, match.index),
          quote: printed,
        },
        start,
        end: start + printed.length,
        confidence: word.test(sentence.text) ? 0.98 : 0.8,
      };
    }),
  );

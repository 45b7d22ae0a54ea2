import type { Mention } from "../../domain/mention-fields.ts";
import { findMoments } from "../values/find-moments.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { matchesOf } from "../matches.ts";
import type { Found } from "./found.ts";

const memoWord =
  "(?:raads|college|informatie|commissie)?-?(?:memo|brief|memorandum)(?:'?s|ieven)?|raadsbrieven";
const number = /(?<![\p{L}\p{N}]|\d[-‐‑‒–—.])(20\d{2})\s?[-‐‑‒–—]\s?(\d{5,6})(?!\p{N}|[-‐‑–]\d)/gu;
const saysMemo = new RegExp(`(?<![\\p{L}])(?:${memoWord})(?![\\p{L}])`, "u");
// The last of these before a number says what sort of paper it is.
const paper = new RegExp(
  `(?<![\\p{L}])(?:(?<memo>${memoWord}|geinformeerd)|moties?|amendement(?:en)?|\\p{L}*besluit|\\p{L}*voorstel|zaak(?:nummer)?|dossier|toezegging|projectnummer)(?![\\p{L}])`,
  "gu",
);
const wordBefore = new RegExp(
  `(?<![\\p{L}])(?:${memoWord})(?:[\\s(,:]+(?:met )?(?:nr|nummer|kenmerk)?\\.?)?[\\s(:]*$`,
  "u",
);

interface Place {
  /** Where the previous number of the sentence ends. */
  readonly after: number;
  readonly start: number;
  readonly end: number;
}

/** The day printed with a number: right after it, or last before it and after the previous one. */
const dateAt = (text: string, { after, start, end }: Place): string | null => {
  const days = findMoments(text).filter(({ days }) => days?.precision === "DAY");
  const next = days.find(
    (day) =>
      day.start >= end && /^[\s),(]*(?:(?:van|d\.d\.|dd\.?|op)\s+)?$/u.test(text.slice(end, day.start)),
  );
  const before = days.findLast((day) => day.end <= start && day.start >= after);
  const only = days.length === 1 && after === 0 ? days[0] : undefined;
  return (next ?? before ?? only)?.days?.from ?? null;
};

const isMemo = (folded: string, start: number): boolean => {
  const last = matchesOf(paper, folded.slice(0, start)).at(-1);
  return last === undefined ? saysMemo.test(folded) : last.groups?.memo !== undefined;
};

const memosIn = (sentence: Sentence): Found<Mention<"memos">>[] => {
  if (!/20\d\d\s?\P{L}\s?\d{5}/u.test(sentence.text)) return [];
  const { folded } = sentence;
  let after = 0;
  return matchesOf(number, sentence.text).flatMap((match) => {
    const end = match.index + match[0].length;
    const date = dateAt(sentence.text, { after, start: match.index, end });
    after = end;
    if (!isMemo(folded, match.index)) return [];
    const start = match.index - (wordBefore.exec(folded.slice(0, match.index))?.[0].length ?? 0);
    const closed =
      sentence.text.slice(start, end).includes("(") && sentence.text[end] === ")" ? end + 1 : end;
    const quote = sentence.text.slice(start, closed);
    const value = { number: `${match[1] ?? ""}-${match[2] ?? ""}`, date, quote };
    return [{ value, start: sentence.start + start, end: sentence.start + closed, confidence: 0.97 }];
  });
};

/** Finds council memos and letters with a number such as 2022-089979, and the day printed with it. */
export const findMemos = (sentences: readonly Sentence[]): Found<Mention<"memos">>[] =>
  sentences.flatMap(memosIn);

import type { Mention } from "../../domain/mention-fields.ts";
import { patternsUnder } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import type { Moment } from "../values/find-moments.ts";
import { withoutAccents } from "../values/fold-text.ts";
import type { Sentence } from "../values/split-sentences.ts";
import type { Found } from "./found.ts";
import { daysIn, isSent, memoDate } from "./memo-date.ts";
import { codeBehind, memoCode, memoWord, paperWord } from "./memo-words.ts";
import { anyNumber, isDay, withDigits } from "./paper-number.ts";

type Memo = Found<Mention<"memos">>;

const eachNumber = new RegExp(anyNumber, "gu");
const usual = /^20\d{2}\s?[-‐‑‒–—−]\s?\d{5,6}$/u;
const { pattern, word, words } = patternsUnder("mentions", "letter words");
const announcement = words("announcement");
const rightAfter = new RegExp(`^[\\s,:('"-]{0,3}(?:${announcement})?\\(?$`, "u");
const announced = new RegExp(`(?:\\(|(?<![\\p{L}])${announcement}|\\(\\s*ris\\s)$`, "u");
const inList = /^\s*(?:\([^()]{0,40}\))?\s*(?:,\s?en|,|en|&)\s*$/u;
const wordBefore = new RegExp(
  `(?<![\\p{L}])(?:${memoWord})(?:[\\s(,:-]+(?:${announcement})?)?[\\s(:-]*$`,
  "u",
);
const system = /^RI[BS][-.\s]*/u;

/** A number that is more than a count or a year. */
const isLong = (number: string): boolean => /\p{L}|[-./‐‑‒–—−]/u.test(number) || /^\d{5,}$/u.test(number);

const refersToMemo = /^(?:er|hij|ze|deze|die|dit|dat|de|het)\s/u;
const dateOfIt = new RegExp(
  `^(?:de\\sdatum\\s(?:er|daar)?van(?:\\s(?:de|deze|het|dit)\\s(?:${memoWord}))?\\s(?:is|was)\\s|(?:dat|dit)\\s(?:was|gebeurde)\\sop\\s|(?:hij|ze|deze|die|dit|dat|(?:de|deze|die|dit|dat|het)\\s(?:${memoWord}))\\s(?:dateert\\svan|is\\sgedateerd(?:\\sop)?)\\s|(?:de|deze|die|dit|dat|het)\\s(?:${memoWord})(?:\\s(?:is|werd))?(?:\\s(?:verstuurd|verzonden|gedateerd|gestuurd))?\\s(?:van|op|d\\.d\\.)\\s)$`,
  "u",
);

const itWentOn = pattern("itWentOn");
const toTheCouncil = pattern("toTheCouncil");
const toOthers = pattern("toOthers");
const fromOrToOthers = word("fromOrToOthers");
const plainLetter = pattern("plainLetter");

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Reads the numbers of a sentence from left to right, with the word for a paper that stood last before each. */
const memosIn = (sentence: Sentence): Memo[] => {
  const { folded } = sentence;
  const text = withoutAccents(withDigits(sentence.text));
  const papers = matchesOf(paperWord, folded);
  if (papers.length === 0 && !/(?<!\p{L})R(?:M|IB|IS)/u.test(text)) return [];
  const saysMemo = papers.some(({ groups }) => groups?.memo !== undefined);
  let days: readonly Moment[] | null = null;
  let undated = folded;
  let paper = -1;
  let previous: Place = { start: 0, end: 0 };
  let previousIsMemo = false;
  return matchesOf(eachNumber, text).flatMap((match): Memo[] => {
    const printed = match[0].replace(system, "");
    const end = match.index + match[0].length;
    const start = end - printed.length;
    if (days === null) {
      days = daysIn(text);
      undated = withoutDays(folded, days);
    }
    if (days.some((day) => start >= day.start && end <= day.end)) return [];
    while ((papers[paper + 1]?.index ?? start) < start) paper += 1;
    const last = papers[paper];
    const sure = certainty(
      printed,
      { start, end },
      last,
      saysMemo,
      undated,
      previousIsMemo ? previous.end : null,
    );
    if (sure === null) return [];
    const after = previous.end;
    previous = { start, end };
    previousIsMemo = sure > 0;
    if (sure === 0) return [];
    const lead = folded.slice(Math.max(0, start - 100), start);
    const from = start - (wordBefore.exec(lead)?.[0].length ?? 0);
    const closed = text.slice(from, end).includes("(") && text[end] === ")" ? end + 1 : end;
    const quote = sentence.text.slice(from, closed);
    const number = printed.replace(/[-‐‑‒–—−]/gu, "-").replace(/\s+/gu, "");
    const behind = codeBehind.exec(folded.slice(end, end + 6))?.[0].length ?? 0;
    const { date, until } = memoDate(text, days, { after, start, end: end + behind });
    // "In memo … van 8 juni 2025 en brief …": that day is taken.
    previous = { start, end: until };
    return [
      {
        value: { number, date, quote },
        start: sentence.start + from,
        end: sentence.start + closed,
        confidence: sure,
      },
    ];
  });
};

const beforeDay = /(?<![a-z])(?:van|d\.d\.|dd\.?|op|uit|\() ?$/u;

/** Folded words with blanks for the days in them: "de memo van 14 oktober 2024 met nummer 2024-107". */
const withoutDays = (folded: string, days: readonly Moment[]): string => {
  const kept = days.map(({ start, end }, at) => {
    const lead = folded.slice(days[at - 1]?.end ?? 0, start);
    return lead.replace(beforeDay, (words) => " ".repeat(words.length)) + " ".repeat(end - start);
  });
  return [...kept, folded.slice(days.at(-1)?.end ?? 0)].join("");
};

const joinsDays = /^,? (?:en )?(?:op )?$/u;
/** "Op 16 mei en 20 juni 2025 zijn de raadsmemo's … en … verstuurd": a day for each, or one for all. */
const daysInFront = (sentence: Sentence, memos: readonly Memo[]): readonly Memo[] => {
  const [first] = memos;
  const last = memos.at(-1);
  if (memos.length < 2 || first === undefined || last === undefined) return memos;
  const isList = memos.slice(1).every(({ start }, at) => {
    const between = sentence.folded.slice((memos[at]?.end ?? 0) - sentence.start, start - sentence.start);
    return inList.test(between);
  });
  const days = daysIn(sentence.text.slice(0, last.end - sentence.start));
  const joined = days.every(
    ({ start }, at) => at === 0 || joinsDays.test(sentence.folded.slice(days[at - 1]?.end ?? 0, start)),
  );
  const isBefore = days.every(({ end }) => end <= first.start - sentence.start);
  if (!isList || !joined || !isBefore || (days.length !== 1 && days.length !== memos.length)) return memos;
  // One day of which the first of them says nothing is of something else.
  if (days.length === 1 && first.value.date === null) return memos;
  return memos.map((memo, at) => {
    const date = days[days.length === 1 ? 0 : at]?.days?.from ?? null;
    return { ...memo, value: { ...memo.value, date: days.length === 1 ? (memo.value.date ?? date) : date } };
  });
};

/** "Raadsmemo's 2024-100 en 2024-101 (beide van 9 september 2024)". */
const ofEach = /(?<![a-z])(?:beiden?|allebei|alle(?:maal| twee| drie)?) (?:van|d\.d\.|op) $/u;
const sharedDay = (sentence: Sentence, memos: readonly Memo[]): readonly Memo[] => {
  const last = memos.at(-1);
  if (memos.length < 2 || last === undefined || last.value.date !== null) return memos;
  const [day] = daysIn(sentence.text.slice(last.end - sentence.start, last.end - sentence.start + 60));
  const lead = sentence.folded.slice(last.end - sentence.start).slice(0, day?.start);
  const date = day !== undefined && ofEach.test(lead) ? (day.days?.from ?? null) : null;
  return memos.map((memo) => ({ ...memo, value: { ...memo.value, date: memo.value.date ?? date } }));
};

/** How sure a number is a letter's: 0 when it is another paper's, null when it is no paper's number at all. */
const certainty = (
  printed: string,
  { start, end }: Place,
  last: RegExpExecArray | undefined,
  saysMemo: boolean,
  folded: string,
  listedAfter: number | null,
): number | null => {
  const isUsual = usual.test(printed);
  if (isDay(printed) || (!isUsual && !/\d/u.test(printed))) return null;
  const between =
    last === undefined ? "" : folded.slice(last.index + last[0].length, start).replace(/\s+/gu, " ");
  const word = last?.groups?.memo;
  const isOther = last !== undefined && word === undefined && last.groups?.informed === undefined;
  const byItself = codeBehind.test(folded.slice(end, end + 6))
    ? !isOther || !rightAfter.test(between)
    : memoCode.test(printed) && !isOther;
  if (byItself && isLong(printed)) return 0.93;
  if (last === undefined) return isUsual && saysMemo ? 0.9 : null;
  if (word === undefined) return isUsual && last.groups?.informed !== undefined ? 0.9 : isUsual ? 0 : null;
  // A plain "brief" or "mededeling" is one to anybody: perhaps to the council, where the sentence tells of nobody else.
  const isPlain = plainLetter.test(word) && !toTheCouncil.test(folded);
  if (isPlain && (toOthers.test(between) || fromOrToOthers.test(folded))) return 0;
  if (isUsual) return 0.97;
  if (isPlain) return isLong(printed) && rightAfter.test(between) ? 0.7 : null;
  if (listedAfter !== null && isLong(printed) && inList.test(folded.slice(listedAfter, start))) return 0.95;
  if (between.length > 140) return null;
  if (rightAfter.test(between)) {
    const told = announced.test(between) || /^ri[bs]/u.test(word);
    return isLong(printed) || (told && !/^(?:19|20)\d{2}$/u.test(printed)) ? 0.97 : null;
  }
  const inBrackets =
    announced.test(between) && /^\s*(?:[),;.]|$|d\.d\.|van\s)/u.test(folded.slice(end, end + 8));
  return inBrackets && isLong(printed) && !/^\p{Lu}\d$/u.test(printed) ? 0.93 : null;
};

/** "De raadsmemo is van 5 juni 2024": the day of a letter that an earlier sentence names. */
const dayOfEarlier = ({ folded, text }: Sentence): string | null => {
  if (!refersToMemo.test(folded)) return null;
  const [day] = daysIn(text.slice(0, 120));
  if (day === undefined) return null;
  const isOfIt =
    dateOfIt.test(folded.slice(0, day.start)) ||
    (itWentOn.test(folded.slice(0, day.start)) && isSent.test(folded.slice(day.end, day.end + 80)));
  return isOfIt ? (day.days?.from ?? null) : null;
};

/**
 * Finds the letters of the college to the council, by any of their names, with the number as printed and the day printed
 * with it or with a later mention.
 */
export const findMemos = (sentences: readonly Sentence[]): Memo[] => {
  const found: Memo[] = [];
  for (const sentence of sentences) {
    if (!/\d{2}/u.test(sentence.text)) continue;
    const memos = sharedDay(sentence, daysInFront(sentence, memosIn(sentence)));
    const earlier = found.at(-1);
    const day = memos.length === 0 && earlier?.value.date === null ? dayOfEarlier(sentence) : null;
    if (earlier !== undefined && day !== null)
      found[found.length - 1] = { ...earlier, value: { ...earlier.value, date: day } };
    found.push(...memos);
  }
  return found;
};

import { findMoments, type Moment } from "../values/find-moments.ts";
import { patternsUnder } from "../../dutch/patterns.ts";

/** The days that a sentence prints, in order. */
export const daysIn = (text: string): Moment[] =>
  findMoments(text).filter(({ days }) => days?.precision === "DAY");

const { pattern, whole, words } = patternsUnder("mentions", "days of letters");
const sent = words("sent");
const rightAfter = new RegExp(
  `^(?:\\s(?:van\\s(?:het\\scollege|b\\s?(?:&|en)\\s?w)\\s)?aan\\s(?:de|het)\\s\\p{L}+|\\s["'“‘«][^"'”’»]{1,80}["'”’»])?(?:\\s\\((?:19|20)\\d{2}\\))?[\\s),(;:/]*(?:(?:(?:is|werd|ging)\\s)?(?:${sent}|gedateerd)\\s|(?:(?:over|met|inzake|betreffende)\\s[^.;()]{1,50}?\\s)?dateert\\s|(?:met|heeft) (?:als )?(?:datum|dagtekening)\\s|(?:\\p{L}*datum|dagtekening):?\\s|(?:is|werd|ging)\\s(?!op\\s))?(?:(?:van|d\\.d\\.|dd\\.?|op|uit|per|datum)\\s+)?$`,
  "iu",
);
const goesTo = pattern("goesTo", "iu");
const saidAgain = pattern("saidAgain", "iu");
export const isSent = new RegExp(`^(?:\\s[^\\s.;]+){0,5}\\s(?:${sent})(?![\\p{L}])`, "iu");
const otherDay = pattern("otherDay", "iu");
const dayOfOther = pattern("dayOfOther", "iu");
const discussed = pattern("discussed", "iu");
const otherDeed = whole("otherDeed", "iu");

interface Place {
  /** Where the previous number of the sentence ends. */
  readonly after: number;
  /** Where the number stands. */
  readonly start: number;
  readonly end: number;
}

/** The first of the days that ends after a place; days are in order. */
const firstFrom = (days: readonly Moment[], place: number): number => {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The day printed with a letter: right after its number, when it was sent, or last before it and after the previous one;
 * and where the words about it end.
 */
export const memoDate = (
  text: string,
  days: readonly Moment[],
  { after, start, end }: Place,
): { readonly date: string | null; readonly until: number } => {
  const none = { date: null, until: end };
  const at = firstFrom(days, start);
  const next = days[at];
  if (next !== undefined && next.start >= end && next.start - end < 120) {
    const between = text.slice(end, next.start);
    const told = { date: next.days?.from ?? null, until: next.end };
    if (rightAfter.test(between)) return told;
    if ((goesTo.test(between) || saidAgain.test(between)) && isSent.test(text.slice(next.end, next.end + 80)))
      return told;
  }
  const before = days[at - 1];
  if (before === undefined || before.start < after || start - before.end > 240) return none;
  const told = text.slice(before.end, start);
  if (told.includes(";") || dayOfOther.test(text.slice(Math.max(0, before.start - 40), before.start)))
    return none;
  const isOn = /(?<![\p{L}])op\s$/iu.test(text.slice(Math.max(0, before.start - 4), before.start));
  if (isOn && discussed.test(text.slice(end, end + 100))) return none;
  if (!isSent.test(told) && otherDay.test(text.slice(Math.max(0, before.start - 40), before.start)))
    return none;
  return otherDeed.test(told) ? none : { date: before.days?.from ?? null, until: end };
};

import type { Period } from "../../domain/kinds/period.ts";
import { periodOf } from "../../domain/period.ts";
import { monthOf } from "../values/calendar.ts";
import { withoutAccents } from "../values/fold-text.ts";
import { findMoments, type Moment } from "../values/find-moments.ts";
import { monthCarried } from "./motion-number.ts";
import { patternsUnder } from "../../dutch/patterns.ts";

const asPeriod = (text: string, moment: Moment): Period | null =>
  moment.days === null ? null : periodOf(text.slice(moment.start, moment.end), moment.days);

const carriedBy = (number: string, printed: string): Period | null => {
  const carried = monthCarried(number);
  const days = carried === null ? null : monthOf(carried.year, carried.month);
  return days === null ? null : periodOf(printed, days);
};

const { pattern, whole } = patternsUnder("mentions", "days of motions");
const attached = pattern("attached", "iu");
const adoption = whole("adoption", "iu");
const session = whole("session", "iu");
const otherDeed = whole("otherDeed", "iu");
const adoptedOn = pattern("adoptedOn", "iu");
const thatOn = pattern("thatOn", "iu");
const isAdopted = pattern("isAdopted", "iu");

// So far may the words that give a date stand from the motion.
const reach = 240;

/**
 * The date of a motion: the day printed right after it or with its adoption, else the month that a number of the form
 * YYMM-NN carries, else another moment printed so. `start` and `end` are those of its phrase in the sentence.
 */
export const motionDate = (
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
  number: string | null,
  printed: string | null,
): Period | null => {
  const from = Math.max(0, end - reach);
  const printedWords = sentence.slice(from, end + reach);
  const words = withoutAccents(printedWords);
  const moments = findMoments(words).filter(({ days }) => days !== null);
  const next = moments.find(
    (moment) => moment.start >= end - from && attached.test(words.slice(end - from, moment.start)),
  );
  const opening = Math.max(0, start - from);
  const saysAdopted = adoption.test(words) || session.test(words);
  const before = saysAdopted
    ? moments.findLast((moment) => moment.end <= opening && !otherDeed.test(words.slice(moment.end, opening)))
    : undefined;
  const after = adoption.test(words)
    ? moments.find(
        (moment) =>
          moment.start >= end - from &&
          (adoptedOn.test(words.slice(end - from, moment.start)) ||
            (thatOn.test(words.slice(end - from, moment.start)) && isAdopted.test(words.slice(moment.end)))),
      )
    : undefined;
  const carried = number === null || printed === null ? null : carriedBy(number, printed);
  const told = [next, after, before].filter((moment) => moment !== undefined);
  const day = told.find(({ days }) => days?.precision === "DAY");
  if (day !== undefined) return asPeriod(printedWords, day);
  const [moment] = told;
  return carried ?? (moment === undefined ? null : asPeriod(printedWords, moment));
};

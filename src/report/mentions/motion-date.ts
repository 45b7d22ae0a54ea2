import type { Period } from "../../domain/kinds/period.ts";
import { periodOf } from "../../domain/period.ts";
import { monthOf } from "../values/calendar.ts";
import { withoutAccents } from "../values/fold-text.ts";
import { findMoments, type Moment } from "../values/find-moments.ts";
import { monthCarried } from "./motion-number.ts";

const asPeriod = (text: string, moment: Moment): Period | null =>
  moment.days === null ? null : periodOf(text.slice(moment.start, moment.end), moment.days);

const carriedBy = (number: string, printed: string): Period | null => {
  const carried = monthCarried(number);
  const days = carried === null ? null : monthOf(carried.year, carried.month);
  return days === null ? null : periodOf(printed, days);
};

const attached =
  /^[\s,()'"’”»]*(?:(?:is\s)?(?:unaniem\s|raadsbreed\s|door de raad\s)*(?:aangenomen|ingediend|vastgesteld)\s)?(?:(?:van|uit|d\.d\.|dd\.?|op|in)\s+(?:(?:de|het)\s+\p{L}+\s+(?:van|op)\s+)?|(?:gemeente)?(?:raad|raadsvergadering)\s+(?:(?:van|op|d\.d\.)\s+)?)?$/iu;
const adoption =
  /(?<![\p{L}])(?:aangenomen|aannam|aannamen|nam|namen|vastgesteld|stelde|ingediend|diende|dienden|aanvaard\p{L}*|steun|meerderheid)(?![\p{L}])/iu;
const session = /(?<![\p{L}])(?:(?:raads)?vergadering|raadsdebat|raad|gemeenteraad)(?![\p{L}])/iu;
/** What happened on a day before the motion is named was something else when one of these stands between. */
const otherDeed =
  /(?<![\p{L}])(?:begonnen|begon|gestart|startte|geinformeerd|gestuurd|verzonden|geopend|afgedaan|afgerond|beantwoord|besproken|geevalueerd|ingegaan|ging|loopt|liep)(?![\p{L}])/iu;

const adoptedOn =
  /(?:aangenomen|ingediend|vastgesteld|aanvaard|\saan)(?: door de (?:gemeente)?raad)?,? (?:(?:op|van|in|d\.d\.) )?(?:(?:de|het) \p{L}+ (?:van|op) )?$/iu;
const thatOn =
  /^[\s,()'"’”»]*(?:van\s[^.;,()\d]{2,60}?\s(?=is\s|werd\s))?(?:(?:die|welke|is|werd|kreeg|haalde)\s)?(?:(?:de|door)\s\p{L}+\s){0,2}(?:op|in)\s$/iu;
const isAdopted =
  /^(?:\s[^\s.;]+){0,5}?\s(?:aangenomen|ingediend|aanvaard|aannam|steun|meerderheid)(?![\p{L}])/iu;

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

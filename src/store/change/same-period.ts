import type { Period } from "../../domain/kinds/period.ts";
import { sameText, normalText } from "./same-text.ts";

/**
 * Whether two periods say the same. What the normal form holds is compared there; words that it does not hold, such as
 * "kerstvakantie", as they are printed. Another way to write the same days is the same.
 */
export function samePeriod(one: Period, other: Period): boolean {
  if (one.from === null && other.from === null && one.to === null && other.to === null)
    return sameUndated(one, other);
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.part === other.part &&
    boundOf(one) === boundOf(other) &&
    one.extendedFrom === other.extendedFrom &&
    otherWords(one.text) === otherWords(other.text)
  );
}

/** An end "tot 1 mei" and one "op 1 mei" are one. */
const boundOf = ({ bound }: Period): Period["bound"] => (bound === "UNTIL" ? "ON" : bound);

/** Short ways to say that it is not known. */
const notKnown =
  /^(?:(?:nog )?(?:niet|on) ?bekend|nog niet bekend|n ?n ?b|n ?t ?b|p ?m|tbd|(?:nog|nader) te bepalen|nog onbekend)?$/;

function sameUndated(one: Period, other: Period): boolean {
  if (one.precision !== other.precision) return false;
  const [first, second] = [lettersOf(one.text), lettersOf(other.text)];
  if (one.precision === "UNKNOWN" && notKnown.test(first) && notKnown.test(second)) return true;
  const [often, asOften] = [timesAYear(first), timesAYear(second)];
  if (often !== null && asOften !== null) return often === asOften;
  return sameText(one.text, other.text);
}

const lettersOf = (text: string): string =>
  normalText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const counts: Readonly<Record<string, number>> = {
  een: 1, eenmaal: 1, twee: 2, tweemaal: 2, drie: 3, driemaal: 3, vier: 4, viermaal: 4, vijf: 5, zes: 6,
}; // prettier-ignore
const countOf = (word: string): number => counts[word] ?? Number(word);
const unitsAYear: Readonly<Record<string, number>> = {
  jaar: 1,
  halfjaar: 2,
  kwartaal: 4,
  maand: 12,
  week: 52,
};
const adverbs: Readonly<Record<string, number>> = {
  jaarlijks: 1,
  tweejaarlijks: 1 / 2,
  halfjaarlijks: 2,
  maandelijks: 12,
  wekelijks: 52,
};
const number = String.raw`(\d+|een|twee|drie|vier|vijf|zes)`;
const timesPer = new RegExp(
  String.raw`^(?:${number} ?(?:x|keer|maal)|(eenmaal|tweemaal|driemaal|viermaal)) (?:per|in het) (jaar|halfjaar|kwartaal|maand|week)$`,
);
const every = new RegExp(
  String.raw`^(?:elke?|ieder|iedere|per|om de) (?:${number} )?(jaar|halfjaar|kwartaal|maand|week|weken|maanden)$`,
);

/** How often a year a text of nothing but a frequency says; null for any other. */
function timesAYear(text: string): number | null {
  const adverb = adverbs[text];
  if (adverb !== undefined) return adverb;
  const [, digits, word, unit = ""] = timesPer.exec(text) ?? [];
  if (unit !== "") return countOf(digits ?? word ?? "") * (unitsAYear[unit] ?? NaN);
  const [, step = "een", span = ""] = every.exec(text) ?? [];
  const singular = span.replace(/^weken$/, "week").replace(/^maanden$/, "maand");
  return singular === "" ? null : (unitsAYear[singular] ?? NaN) / countOf(step);
}

/** Words that the normal form of a period holds, or that only join them. */
const held = new RegExp(
  String.raw`^(?:\d+(?:ste|de|e|x)?|q[1-4]|k[1-4]|h[12]|(?:jan|feb|mrt|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lente|voorjaar|zomer|najaar|herfst|winter|kwartaal|kwartalen|kw|helft|halfjaar|jaar|week|wk|maand|(?:eer|twee|der|vier|laat)(?:ste|de)|in|op|per|van|tot|met|tm|t|m|en|de|het|een|d|der|voor|na|vanaf|sinds|uiterlijk|begin|medio|midden|half|eind|einde|rond|circa|ca|omstreeks|ongeveer|loop|verlengd|oorspronkelijk|was|nu|wordt|is|naar|uitgesteld|verlengt)$`,
);

const otherWords = (text: string): string =>
  lettersOf(text)
    .split(" ")
    .filter((word) => !held.test(word))
    .join(" ");

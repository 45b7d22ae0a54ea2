import { monthNames } from "../../domain/month-names.ts";
import type { Period } from "../../domain/kinds/period.ts";
import { normalText } from "./same-text.ts";
import { timesAYear } from "./times-a-year.ts";

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
    sameBound(one, other) &&
    one.extendedFrom === other.extendedFrom &&
    otherWords(one) === otherWords(other)
  );
}

/** An end "tot 1 mei" and one "op 1 mei" are one, a begin "vanaf 1 mei" is neither. */
function boundOf({ bound, text }: Period): Period["bound"] | "FROM" {
  if (bound === "ON" && /(?<!\p{L})(?:vanaf|sinds|met ingang van|m\.?i\.?v\.?)(?!\p{L})/iu.test(text))
    return "FROM";
  return bound;
}
const meansTheDays: ReadonlySet<string | null> = new Set(["ON", "UNTIL", "FROM"]);
const sameBound = (one: Period, other: Period): boolean => {
  const bounds = [boundOf(one), boundOf(other)];
  if (!bounds.every((bound) => meansTheDays.has(bound))) return bounds[0] === bounds[1];
  return !(bounds.includes("FROM") && bounds.includes("UNTIL"));
};

/** Short ways to say that it is not known. */
const notKnown =
  /^(?:(?:nog )?(?:(?:niet|on) ?bekend|niet (?:bepaald|vastgesteld)|(?:nader )?te bepalen)|nader te bepalen|n ?n ?b|n ?(?:n ?)?t ?b|p ?m|tbd|volgt(?: nog)?|(?:nog )?open)?$/;

function sameUndated(one: Period, other: Period): boolean {
  if (one.precision !== other.precision) return false;
  const [first, second] = [lettersOf(one.text), lettersOf(other.text)];
  if (one.precision === "UNKNOWN" && notKnown.test(first) && notKnown.test(second)) return true;
  const [often, asOften] = [timesAYear(first), timesAYear(second)];
  if (often !== null && asOften !== null) return often === asOften;
  return first === second;
}

const lettersOf = (text: string): string =>
  normalText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const anyMonth = monthNames.flat().join("|");
const ordinals = "eerste|tweede|derde|vierde|laatste";
/** Words that the normal form of a period holds, or that only join them. */
const held = new RegExp(
  String.raw`^(?:\d+(?:ste|de|e|x)?|q[1-4]|k[1-4]|h[12]|${anyMonth}|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lente|voorjaar|zomer|najaar|herfst|winter|kwartaal|kwartalen|kw|helft|halfjaar|jaar|week|wk|maand|in|op|per|van|tot|aan|met|tm|t|m|en|de|het|een|d|der|voor|na|vanaf|sinds|ingang|uiterlijk|niet|later|eerder|dan|ten|vroegst|begin|aanvang|medio|midden|mid|half|halverwege|eind|einde|ultimo|slot|rond|rondom|circa|ca|omstreeks|ongeveer|plusminus|loop|i|v|was|nu|wordt|is|naar)$`,
);
/** They are held where another moment is, which the one that is held took the place of. */
const prolongs = /^(?:verlengd|verlengt|verlenging|oorspronkelijk|aanvankelijk|uitgesteld|verschoven)$/;
/** "Derde kwartaal" and "laatste week" are held; of "eerste gesprekken" nothing is. */
const ordinalUnits = new RegExp(
  String.raw`(?<!\p{L})(?:${ordinals}) (?=kwartaal|kw |helft|jaarhelft|half|semester|week|weken|dagen|maanden|drie maanden|zes maanden|(?:${anyMonth})(?!\p{L})|en |of )`,
  "gu",
);

const otherWords = ({ text, extendedFrom }: Period): string =>
  lettersOf(text)
    .replace(ordinalUnits, "")
    .split(" ")
    .filter((word) => !held.test(word) && !(extendedFrom !== null && prolongs.test(word)))
    .join(" ");

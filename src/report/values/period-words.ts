import { anyNumber } from "./date-words.ts";
import { mark, notApplicable, notKnown, printedInstead } from "./printed-instead.ts";
import { patternsUnder } from "../../dutch/patterns.ts";

const undetermined = new RegExp(
  `^[\\s(]*(?:(?:nog\\s+)?(?:${notKnown}(?![\\p{L}])|${notApplicable}(?![\\p{L}])|(?:nader|nog)\\s+(?:nader\\s+)?te\\s+bepalen|niet\\s+(?:bekend|bepaald|vastgesteld|van toepassing|gepland)|nader\\s+(?:te|in)\\s|geen\\s)|wordt\\s+(?:nog|nader|later)\\s|volgt(?:\\s+nog)?[\\s.]*$|${mark}[\\s.]*$)`,
  "iu",
);

/** The value begins by saying that it is not known or not there: whatever follows, it has no dates. */
export const isUndetermined = (text: string): boolean =>
  printedInstead(text) !== null || undetermined.test(text);

const { pattern, words } = patternsUnder("moments", "periods");
const unit = words("unit");
// OCR reads the I of "Ieder" as an l.
const each = "(?:per|elke?|[il]edere?)";
/** Source of a pattern: it happens again and again. */
export const recurringWords = `(?:maal|keer)\\s+['‘’]?s\\s+jaars|(?:half|twee|drie|vier|vijf)?-?jaarlijks|(?:drie|twee)?maandelijks|(?:twee)?wekelijks|(?<![\\p{L}])${each}\\s+(?:[\\p{L}\\d]+(?:-\\s+en)?\\s+)?${unit}(?![\\p{L}])|(?<![\\p{L}])[\\dl]?(?:x|maal|keer)\\s?(?:/|per\\s|p/|p\\.?)\\s?(?:jaar|j(?![\\p{L}]))|(?:na|bij|tijdens|voor)\\s+(?:elke?|[il]edere?)\\s+\\p{L}{3,}|om\\s+(?:de\\s+[\\p{L}\\d]+|het)\\s+${unit}|(?:eens|keer|maal|x)\\s+in\\s+(?:de|het)\\s+(?:[\\p{L}\\d]+\\s+)?${unit}`;
const recurring = new RegExp(recurringWords, "iu");
const mayRecur = pattern("mayRecur", "iu");

/** What OCR makes of "jaarlijks". */
const damaged = /(?<=jaar|maande|weke)[lI1|][ijIl1|]{1,2}k[s5](?![\p{L}])/giu;

/** Where the text says that the moment comes back, -1 when it does not. */
export const recursAt = (printed: string): number => {
  const text = printed.replace(damaged, "lijks");
  return mayRecur.test(text) ? (recurring.exec(text)?.index ?? -1) : -1;
};

const ongoing = pattern("ongoing", "iu");
export const isOngoing = (text: string): boolean => ongoing.test(text);

const offset = new RegExp(
  `(?<![\\p{L}\\d])(?:${anyNumber}|half|halfjaar)?\\s*(?:dagen|dag|weken|week|maanden|maand|jaar|jaren)\\s+(?:na|voor|vanaf|gerekend\\s+vanaf)\\s+[^.;]{0,40}$`,
  "iu",
);
/** What stands before a moment makes it the start of a count: "drie maanden na 1 mei 2026". */
export const isCountedFrom = (before: string): boolean => offset.test(before);

const loneUnit = pattern("loneUnit", "iu");
/** A quarter or week of which the number cannot be read stands before a year: it is not the whole year. */
export const isLoneUnit = (before: string): boolean => loneUnit.test(before);

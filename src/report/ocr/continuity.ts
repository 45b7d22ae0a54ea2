import { isBareDate, isShortAnswer, opensAsAnswer } from "./fit.ts";
import type { Unit } from "./units.ts";

const bullet = /^(?:[-–—•*▪·]|[oe](?=\s)|\d{1,2}[.)]|[a-z]\))\s*/u;

/** An item of a list: a dash, a dot, or the "o" and "e" that OCR makes of a dot. */
export const isListItem = (text: string): boolean => bullet.test(text);

/** The line ends where a sentence ends. */
export const endsSentence = (text: string): boolean => /[.!?;:…]["'’”)\]]*$/.test(text);

/** The line begins in the middle of a sentence. */
export const beginsInside = (text: string): boolean => /^[("'‘“]?\p{Ll}/u.test(text) && !isListItem(text);

/** A short line without an end, above what it is about: "Stand van zaken". */
export const isSubheading = (text: string): boolean =>
  text.length < 50 &&
  !endsSentence(text) &&
  /^\p{Lu}/u.test(text) &&
  !isBareDate(text) &&
  !isShortAnswer(text) &&
  !isListItem(text);

/** First words that lines of one list have in common with what is around their dash or colon. */
const patternOf = (text: string): string | null => {
  const parts = /^(.{3,40}?)\s[—–:-]\s/u.exec(text);
  return parts === null ? null : (parts[1]?.split(" ").at(-1) ?? null);
};

/**
 * How strongly a line goes on with the line before it, whatever the field: above 0 it does, below 0 it begins
 * something new. In the units of the alignment's scores.
 */
export const continuityOf = (before: Unit, unit: Unit): number => {
  const [above, text] = [before.text, unit.text];
  let score = 0;
  const bothShort = isBareDate(above) && isBareDate(text);
  const isAnswerAgain =
    isShortAnswer(above) || isShortAnswer(text) || (opensAsAnswer(text) && !beginsInside(text));
  if (beginsInside(text) && !endsSentence(above) && !bothShort && !isShortAnswer(text))
    score += unit.isNewParagraph ? 2.6 : 3.5;
  else if (!unit.isNewParagraph && isBareDate(above)) score -= bothShort ? 0.6 : 1;
  else if (!unit.isNewParagraph)
    score += bothShort || isShortAnswer(above) ? -0.6 : endsSentence(above) ? 1.6 : 2.6;
  else score -= 0.4;
  if (bothShort) score -= 1.5;
  if (isAnswerAgain && !isListItem(text)) score -= isShortAnswer(text) || isShortAnswer(above) ? 1.8 : 1.4;
  if (isListItem(text)) score += isListItem(above) ? 1.8 : above.endsWith(":") ? 2 : 0.2;
  else if (above.endsWith(":")) score += 2.2;
  const isSameTable = unit.labelsBefore.length === 0 && !unit.isAfterHeading;
  if (isSubheading(above) && unit.isNewParagraph && isSameTable) score += 0.8;
  if (isSubheading(above) && !unit.isNewParagraph) score += 1;
  const pattern = patternOf(text);
  if (pattern !== null && pattern === patternOf(above)) score += 1.5;
  if (unit.isNewParagraph && (unit.labelsBefore.length > 0 || unit.isAfterHeading)) score -= 0.5;
  return score;
};

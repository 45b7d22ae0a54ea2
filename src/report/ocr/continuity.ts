import type { Unit } from "./units.ts";

/** Too short to have been wrapped: the next line was not pushed out of it. */
const isShortLine = (text: string): boolean => text.length < 64;

/** First words that lines of one list have in common with what is around their dash or colon. */
const patternOf = (text: string): string | null => {
  const parts = /^(.{3,40}?)\s[—–:-]\s/u.exec(text);
  return parts === null ? null : (parts[1]?.split(" ").at(-1) ?? null);
};

/** Lines of one list without bullets: "Cluster 4 onderwijs — …", "Cluster 3 onderwijs — …". */
export const isSameForm = (above: string, text: string): boolean => {
  const pattern = patternOf(text);
  return pattern !== null && pattern === patternOf(above);
};

/**
 * How strongly a line goes on with the line before it, whatever the field: above 0 it does, below 0 it begins
 * something new. In the units of the alignment's scores.
 */
export const continuityOf = (before: Unit, unit: Unit): number => {
  const [above, text] = [before.text, unit.text];
  const [aboveTraits, traits] = [before.traits, unit.traits];
  let score = continuityOfLines(before, unit);
  if (aboveTraits.isBareDate && traits.isBareDate) score -= 1.5;
  const isInside = traits.beginsInside;
  const isAnswerAgain =
    aboveTraits.isShortAnswer || traits.isShortAnswer || (traits.opensAsAnswer && !isInside);
  const isItem = traits.isListItem;
  if (isAnswerAgain && !isItem) score -= traits.isShortAnswer || aboveTraits.isShortAnswer ? 1.8 : 1.4;
  if (isItem) score += aboveTraits.isListItem ? 1.8 : above.endsWith(":") ? 2 : 0.2;
  else if (above.endsWith(":")) score += 2.2;
  const isSameTable = unit.labelsBefore.length === 0 && !unit.isAfterHeading;
  if (aboveTraits.isSubheading) score += unit.isNewParagraph ? (isSameTable ? 0.8 : 0) : 1;
  if (isSameForm(above, text)) score += 1.5;
  if (unit.isNewParagraph && !isSameTable) score -= 0.5;
  return score;
};

/** What the line break between two lines says by itself. */
const continuityOfLines = (before: Unit, unit: Unit): number => {
  const above = before.text;
  const bothDates = before.traits.isBareDate && unit.traits.isBareDate;
  if (unit.traits.beginsInside && !before.traits.endsSentence && !bothDates && !unit.traits.isShortAnswer)
    return unit.isNewParagraph ? 2.6 : 3.5;
  if (unit.isNewParagraph) return -0.4;
  if (before.traits.isBareDate) return bothDates ? -0.6 : -1;
  if (unit.traits.isBareDate && isShortLine(above)) return -0.6;
  if (unit.traits.opensAsAnswer && isShortLine(above)) return 0.4;
  if (before.traits.isShortAnswer) return -0.6;
  return before.traits.endsSentence ? 1.6 : 2.6;
};

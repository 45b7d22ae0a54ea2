import type { Unit } from "../ocr/units.ts";

/** A narrow column breaks a label in pieces of this length at the most. */
const longest = 48;

/** The line can be a piece of a label: it is short, and no date, answer, item or end of a sentence. */
export const mayBePiece = ({ text, traits, labelled }: Unit): boolean => {
  if (labelled !== null || text.length > longest || /[.;,!]$|\d{4}/.test(text)) return false;
  return !traits.isListItem && !traits.isShortAnswer && !traits.isBareDate && !traits.isUndetermined;
};

/** A short line that is no sentence and no item of a list, as labels are. */
export const looksLikeLabel = ({ text, traits }: Unit): boolean => {
  if (traits.isListItem || traits.isShortAnswer || traits.isBareDate) return false;
  return (
    (text.length < 70 && !/[.;,!]$/.test(text) && /^\p{Lu}/u.test(text)) ||
    /^[^.!]{3,110}\?(?:\s|$)/.test(text)
  );
};

import type { Unit } from "./units.ts";

export const isFootnote = (text: string): boolean => /^\*+\s?\p{L}/u.test(text);
/** Whether a line has a word with an asterisk, which a footnote explains. */
export const marksFootnote = (text: string): boolean => /\p{L}\*+(?:[\s.,;:)]|$)/u.test(text);

/** Lines that open a footnote to a word with an asterisk above: the line they follow on paper tells nothing. */
export const findFootnotes = (units: readonly Unit[]): ReadonlySet<number> => {
  const footnotes = new Set<number>();
  let isMarked = false;
  for (const [index, { text }] of units.entries()) {
    if (isMarked && isFootnote(text)) footnotes.add(index);
    isMarked = (isMarked && !footnotes.has(index)) || marksFootnote(text);
  }
  return footnotes;
};

/** A footnote is the end of its value: where the next paragraph begins, another value is likely to. */
export const paragraphsAfter = (
  units: readonly Unit[],
  footnotes: ReadonlySet<number>,
): ReadonlySet<number> => {
  const after = new Set<number>();
  let isInFootnote = false;
  for (const [index, { isNewParagraph }] of units.entries()) {
    if (isInFootnote && isNewParagraph) after.add(index);
    isInFootnote = footnotes.has(index) || (isInFootnote && !isNewParagraph);
  }
  return after;
};

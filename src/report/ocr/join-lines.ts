import type { Dictionary, Span } from "../report.ts";
import type { Piece } from "../fields/value-text.ts";
import { isSameForm } from "./continuity.ts";
import type { Unit } from "./units.ts";

/** A line this much shorter than the column could have held the next word: its end was meant. */
const full = 0.8;

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? "";
const lastWord = (text: string): string => /(?<!\S)\S*$/.exec(text)?.[0] ?? "";

const isWrapped = (above: Unit, below: Unit, width: number): boolean => {
  if (below.traits.isListItem) return false;
  if (!above.traits.endsSentence && below.traits.beginsInside) return true;
  if (below.isNewParagraph || below.traits.isBareDate || above.traits.isShortAnswer) return false;
  // "… binnen Zoetermeer." / "Expertisepool": a heading of the list below it, though the line above is full.
  if (above.traits.endsSentence && below.traits.isSubheading) return false;
  if (isSameForm(above.text, below.text)) return false;
  return above.text.length + 1 + firstWord(below.text).length > width * full;
};

/** What joins two halves of a word that was broken at a line end; null when the hyphen is the word's own. */
const isBrokenWord = (above: string, below: string, dictionary: Dictionary): boolean => {
  const head = /(?<!\p{Ll})(\p{Ll}{2,})[-‐]$/u.exec(lastWord(above))?.[1];
  const tail = /^\p{Ll}+/u.exec(below)?.[0];
  if (head === undefined || tail === undefined || /^(?:en|of|tot|als|dan|noch)$/.test(tail)) return false;
  if (dictionary.known(head + tail)) return true;
  return !(dictionary.known(head) && dictionary.known(tail)) && !dictionary.known(`${head}-${tail}`);
};

/** A number was broken behind its hyphen ("2022-" / "089979"), or a name ("Noord-" / "Hollandse"). */
const isBrokenName = (above: string, below: string): boolean =>
  (/\d[-‐–]$/u.test(above) && /^\d/u.test(below)) ||
  (/(?<!\p{L})\p{Lu}\p{Ll}+[-‐]$/u.test(above) && /^\p{Lu}\p{Ll}/u.test(below));

/** The halves are one word, and the hyphen at the line end is its own. */
const keepsHyphen = (above: string, below: string): boolean =>
  isBrokenName(above, below) ||
  (/\p{L}[-‐]$/u.test(above) && /^\p{Ll}/u.test(below) && !/^(?:en|of|tot)\s/.test(below));

/** A soft hyphen at the line end: the word was broken there. */
export const isSoftBreak = (document: string, above: Span, below: Span): boolean =>
  document.charAt(above.end) === "\u00AD" && below.start - above.end < 200;

/**
 * Joins the lines of one value: wrapped lines by a space, or by nothing where a word was broken; paragraphs and list
 * items by a line end.
 */
export const joinLines = (
  document: string,
  units: readonly Unit[],
  columnWidth: number,
  dictionary: Dictionary,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  const width = Math.max(columnWidth, ...units.map(({ text }) => text.length).slice(0, 200));
  for (const [index, unit] of units.entries()) {
    const above = units[index - 1];
    const last = pieces.at(-1);
    let joint = "\n";
    if (above && last) {
      const isSoft = isSoftBreak(document, above, unit);
      if (isSoft || isBrokenName(above.text, unit.text)) joint = "";
      else if (isWrapped(above, unit, width)) {
        joint = " ";
        if (isBrokenWord(above.text, unit.text, dictionary)) {
          pieces[pieces.length - 1] = { ...last, end: last.end - 1 };
          joint = "";
        } else if (keepsHyphen(above.text, unit.text)) joint = "";
      }
    }
    pieces.push({ start: unit.start, end: unit.end, joint });
  }
  return pieces;
};

/** Adds a line that was wrapped within its block: by a space, or by nothing where a word was broken. */
export const joinBroken = (
  document: string,
  pieces: Piece[],
  above: Unit,
  { start, end, text }: Unit,
  dictionary: Dictionary,
): void => {
  const last = pieces.at(-1);
  if (last && isBrokenWord(above.text, text, dictionary)) {
    pieces[pieces.length - 1] = { ...last, end: last.end - 1 };
    pieces.push({ start, end, joint: "" });
    return;
  }
  const isJoined =
    isSoftBreak(document, above, { start, end }) ||
    keepsHyphen(above.text, text) ||
    (/\p{L}\/$/u.test(above.text) && /^\p{L}/u.test(text));
  pieces.push({ start, end, joint: isJoined ? "" : " " });
};

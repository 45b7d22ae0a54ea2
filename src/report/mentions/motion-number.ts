import { patternsUnder } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import { anyNumber, dash, isDay } from "./paper-number.ts";

/** "motie", "raadsmotie", "moties"; not "motivatie" and not "motiemarkt". */
export const motionWord =
  /(?<![\p{L}])(?:(?:raads|burger|jongeren|initiatief)-?)?mot(?:ie|le)s?(?![\p{L}])/giu;

const { whole } = patternsUnder("mentions", "papers");
/** A number that follows one of these belongs to it and not to a motion further back. */
export const otherPaper = whole("otherPaper", "giu");

/** A form that hardly anything but a motion has: 1711-19A, 2406-25, 21-0642. */
export const usualNumber = `(?<![\\p{L}\\p{N}]|\\d[-‐‑‒–—−./])(?:\\d{4}\\s?${dash}\\s?\\d{2,3}(?:[A-Za-z](?![\\p{L}]))?|\\d{2}\\s?${dash}\\s?\\d{4}(?:[A-Za-z](?![\\p{L}]))?)(?![\\p{N}]|[-‐‑‒–—−./]\\d)`;

/** Makes a printed number the number as the council writes it: dashes as "-", no blanks, a letter at the end a capital. */
export const normalNumber = (printed: string): string =>
  printed
    .replace(/[-‐‑‒–—−]/gu, "-")
    .replace(/\s+/gu, "")
    .replace(/(?<=-\d{2,4})[a-z]$/u, (letter) => letter.toUpperCase());

/** The year and the month that a number of the form YYMM-NN carries, null for every other number. */
export const monthCarried = (number: string): { readonly year: number; readonly month: number } | null => {
  const [, year, month] = /^(\d{2})(0[1-9]|1[0-2])-\d{2,3}[A-Z]?$/u.exec(number) ?? [];
  return year === undefined ? null : { year: 2000 + Number(year), month: Number(month) };
};

/** Whether digits that look like a motion number are a month (06-2025), a school year (2024-25) or a day instead. */
export const isDateLike = (number: string): boolean => {
  if (isDay(number)) return true;
  if (/^(?:19|20)\d{2}(?:[-/](?:19|20)\d{2})?$/u.test(number)) return true;
  const [first = "", second = ""] = number.split(/[-/]/u);
  const month = Number(first.slice(2));
  return /^20\d{2}$/u.test(first) && second === String(month + 1).padStart(2, "0") && month > 12;
};

// Parties, groups of cities and quarters have a capital and a figure too.
const noNumber = /^(?:D66|JA21|BIJ1|50|G4|G40|Q[1-4]|H[12]|K[1-4])$/u;

/** Whether a token with a letter or a sign between its figures can be a number by itself, so in brackets or after "nr.". */
export const isCode = (number: string): boolean =>
  /\p{L}|[-./]/u.test(number) && !noNumber.test(number) && !isDateLike(number);

const { pattern } = patternsUnder("mentions", "counts of motions");
const goesOnAsCount = pattern("goesOnAsCount");

/** Whether figures right after "motie" are its number: a count, a year or a party behind that word is none. */
export const isNumberBesideMotion = (number: string, announced: boolean, after: string): boolean => {
  if (noNumber.test(number) || (!announced && goesOnAsCount.test(after))) return false;
  if (/^\d+$/u.test(number)) return announced || !/^(?:19|20)\d{2}$/u.test(number);
  return !/^\d{1,2}([-/.])\d{1,2}\1\d{4}$/u.test(number);
};

const shapeOf = (number: string): string => number.replace(/\d/gu, "9");
const direct = new RegExp(`^\\s+(?:(?:nrs?|nummers?|kenmerk)\\.?:?\\s+)?(?<number>${anyNumber})`, "iu");
const eachNumber = new RegExp(anyNumber, "gu");

/** Forms that say by themselves what they are, once they are known: with a letter, or with a month in them. */
const canStandAlone = (number: string): boolean => /^\p{Lu}/u.test(number) || monthCarried(number) !== null;

/** Learns in which forms a document writes its motions: those that stand right after the word "motie" in it. */
export const learnMotionForms = (text: string): ReadonlySet<string> => {
  const shapes = matchesOf(motionWord, text).flatMap((word) => {
    const at = word.index + word[0].length;
    const printed = direct.exec(text.slice(at, at + 60))?.groups?.number;
    if (printed === undefined) return [];
    const number = normalNumber(printed);
    return isCode(number) && canStandAlone(number) ? [shapeOf(number)] : [];
  });
  return new Set(shapes);
};

/** Finds the numbers in a sentence that have a form of the document's motions and that no other paper claims. */
export const numbersOfForms = (
  text: string,
  forms: ReadonlySet<string>,
): { readonly printed: string; readonly start: number }[] => {
  if (forms.size === 0 || !/\d/.test(text)) return [];
  return matchesOf(eachNumber, text)
    .filter((match) => {
      const number = normalNumber(match[0]);
      if (!canStandAlone(number) || !forms.has(shapeOf(number))) return false;
      return matchesOf(otherPaper, text.slice(Math.max(0, match.index - 80), match.index)).length === 0;
    })
    .map((match) => ({ printed: match[0], start: match.index }));
};

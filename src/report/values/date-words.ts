import { wordValues } from "../../dutch/word-lists.ts";
import { numerals } from "../../domain/numerals.ts";
import { monthNames } from "../../domain/month-names.ts";
import type { Season } from "./calendar.ts";

/** What OCR makes of a letter in the name of a month: "decernber", "apri1", "mci". */
const damaged: Readonly<Record<string, string>> = {
  m: "(?:m|rn|ni|nn)",
  i: "[i1l]",
  l: "[l1i]",
  e: "[ec]",
  b: "[bh6]",
};
const asPrinted = (name: string): string =>
  name.replaceAll(/[mileb]/gu, (letter) => damaged[letter] ?? letter);
/** Other spellings of a month, January first. */
const otherSpellings = new Map([
  ["januari", ["january", "janu"]],
  ["februari", ["february", "febmari"]],
  ["juni", ["juny"]],
  ["juli", ["july"]],
  ["oktober", ["october", "oct"]],
]);
/** Names of the months and their abbreviations, as a regular expression source each, January first. */
const monthPatterns = monthNames.map(
  ([name, ...short]) =>
    `(?:${[name, ...(otherSpellings.get(name) ?? []), ...short.toReversed()].map(asPrinted).join("|")})`,
);

// OCR prints "1ste" as "lste" or "Iste", "1e" as "le", "2de" as "2cle" or "Zde", "4de" as "Ade": only before a unit.
const tail = "(?:s[tl]e|[dc][ec]|c[lt]e|d[ec]|e|ᵉ|°|º|st)";
const ordinalPatterns = [
  `(?:eerste|[1lI]\\s?${tail}|I|1)`,
  `(?:tweede|[2Z]\\s?${tail}|IIe?|2)`,
  `(?:derde|3\\s?${tail}|IIIe?|3)`,
  `(?:vierde|laatste|[4A]\\s?${tail}|IVe?|4)`,
] as const;

const seasonWords = wordValues("season") as Readonly<Record<string, Season>>;

/** Alternatives for any month, any ordinal from first to fourth, any season. */
export const anyMonth = `(?:${monthPatterns.join("|")})`;
export const anyOrdinal = `(?:${ordinalPatterns.toReversed().join("|")})`;
export const anySeason = `(?:${Object.keys(seasonWords)
  .toSorted((one, other) => other.length - one.length)
  .join("|")})`;

const indexIn = (patterns: readonly string[]) => {
  const whole = patterns.map((pattern) => new RegExp(`^${pattern}$`, "i"));
  return (word: string): number => whole.findIndex((pattern) => pattern.test(word)) + 1;
};

/** Returns the number of a month from 1, 0 when the word names none. */
export const monthNumber = indexIn(monthPatterns);

/** Returns 1 to 4 for "eerste", "2de", "Q3" without its Q, "IV"; 0 for another word. */
export const ordinalNumber = indexIn(ordinalPatterns);

export const seasonNamed = (word: string): Season | null => seasonWords[word.toLowerCase()] ?? null;

/** A number in words or figures, as a regular expression source. */
export const anyNumber = `(?:\\d{1,2}|${numerals.slice(1).join("|")})`;

/** Expands '24 to 2024; a year of four digits stays as it is. */
export const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

import type { Season } from "./calendar.ts";

/** Names of the months and their abbreviations, as a regular expression source each, January first. */
const monthPatterns = [
  "jan(?:uar[iy]|u)?",
  "feb(?:ruar[iy]|r)?",
  "(?:(?:m|rn)aart|mrt|mar)",
  "apr(?:il)?",
  "mei",
  "jun[iy]?",
  "jul[iy]?",
  "aug(?:ustus)?",
  "sep(?:t(?:e(?:m|rn)ber)?)?",
  "o[kc]t(?:ober)?",
  "nov(?:e(?:m|rn)ber)?",
  "dec(?:e(?:m|rn)ber)?",
] as const;

const ordinalPatterns = [
  "(?:eerste|1\\s?(?:ste|e|st)|I|1)",
  "(?:tweede|2\\s?(?:de|e)|II|2)",
  "(?:derde|3\\s?(?:de|e)|III|3)",
  "(?:vierde|laatste|4\\s?(?:de|e)|IV|4)",
] as const;

const seasonWords: Readonly<Record<string, Season>> = {
  voorjaar: "spring",
  lente: "spring",
  zomer: "summer",
  najaar: "autumn",
  herfst: "autumn",
  winter: "winter",
};

/** Alternatives for any month, any ordinal from first to fourth, any season. */
export const anyMonth = `(?:${monthPatterns.join("|")})`;
export const anyOrdinal = `(?:${ordinalPatterns.toReversed().join("|")})`;
export const anySeason = `(?:${Object.keys(seasonWords).join("|")})`;

const indexIn = (patterns: readonly string[]) => {
  const whole = patterns.map((pattern) => new RegExp(`^${pattern}$`, "i"));
  return (word: string): number => whole.findIndex((pattern) => pattern.test(word)) + 1;
};

/** Returns the number of a month from 1, 0 when the word names none. */
export const monthNumber = indexIn(monthPatterns);

/** Returns 1 to 4 for "eerste", "2de", "Q3" without its Q, "IV"; 0 for another word. */
export const ordinalNumber = indexIn(ordinalPatterns);

export const seasonNamed = (word: string): Season | null => seasonWords[word.toLowerCase()] ?? null;

/** Expands '24 to 2024; a year of four digits stays as it is. */
export const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

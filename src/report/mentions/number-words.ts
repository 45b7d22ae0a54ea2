import { numerals } from "../../domain/numerals.ts";
import { wordNumbers, wordValues } from "../../dutch/word-lists.ts";

const counts = new Map([
  ...numerals.slice(1).map((name, index) => [name, index + 1] as const),
  ...Object.entries(wordNumbers("round")),
]);
/** A word with a small letter or a capital, as a sentence opens. */
const capitalised = (name: string): string =>
  `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`;
const namesOf = (isOne: (count: number) => boolean): string =>
  [...counts.keys()]
    .filter((name) => isOne(counts.get(name) ?? 0))
    .map(capitalised)
    .join("|");
const ones = `${namesOf((count) => count < 10)}|één`;
const tens = namesOf((count) => count >= 20);
const belowHundred = `(?:(?:${ones})(?:en|ën)(?:${tens})|${tens}|${namesOf((count) => count >= 10 && count < 20)}|${ones})`;
const belowThousand = `(?:${belowHundred}?[hH]onderd(?:en)?${belowHundred}?|${belowHundred})`;
const parts = wordValues("figure");

/** A whole number in one word, as a regular expression source: "driehonderdvijftig", "tachtigduizend". */
export const countWord = `(?:${belowThousand}?[dD]uizend|${belowThousand})`;
/** The same, and parts of one: "anderhalve". */
export const numberWord = `(?:${Object.keys(parts).map(capitalised).join("|")}|${countWord})`;

const joined = new RegExp(`^(${ones})(?:en|ën)(${tens})$`, "u");
const countOf = (name: string): number => {
  if (name === "één") return 1;
  const [, one, ten] = joined.exec(name) ?? [];
  if (one !== undefined && ten !== undefined) return countOf(one) + countOf(ten);
  const [, before = "", scale, after = ""] =
    /^(.*)(duizend)$/u.exec(name) ?? /^(.*)(honderd)(?:en(?=.))?(.*)$/u.exec(name) ?? [];
  if (scale === undefined) return counts.get(name) ?? 0;
  const first = (before === "" ? 1 : countOf(before)) * (scale === "duizend" ? 1000 : 100);
  return first + (after === "" ? 0 : countOf(after));
};

/** The figures of a number in one word, as texts print them: "2,5" for "tweeënhalf". */
export const figuresOf = (name: string): string => parts[name] ?? String(countOf(name));

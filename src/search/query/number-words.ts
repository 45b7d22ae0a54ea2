import { numerals } from "../../domain/numerals.ts";
import { wordNumbers } from "../../dutch/word-lists.ts";

const numbers = wordNumbers("numbers");
/** How much a word multiplies a number by: "80 duizend", "twee ton". */
export const scales = wordNumbers("scales");

/** A number in figures ("80.000", "1,5") or in a word ("drie", "tachtigduizend"); null for any other word. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(word)) return Number(word.replaceAll(".", "").replace(",", "."));
  if (/^\d+(,\d+)?$/.test(word)) return Number(word.replace(",", "."));
  const unit = numerals.indexOf(word);
  if (unit >= 0) return unit;
  const own = numbers[word];
  if (own !== undefined) return own;
  const scaled = /^(.+?)(duizend|mille|honderd|miljoen|ton|k)$/.exec(word);
  if (scaled === null) return null;
  const [, number = "", scale = ""] = scaled;
  const before = numberOf(number);
  return before === null ? null : before * (scales[scale] ?? 1);
}

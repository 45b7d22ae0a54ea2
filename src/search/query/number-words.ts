import { numerals } from "../../domain/numerals.ts";

const tens: Readonly<Record<string, number>> = {
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
  anderhalf: 1.5,
  anderhalve: 1.5,
  kwart: 0.25,
  driekwart: 0.75,
  half: 0.5,
  halve: 0.5,
};

/** How much a word multiplies a number by: "80 duizend", "twee ton". */
export const scales: Readonly<Record<string, number>> = {
  honderd: 100,
  duizend: 1_000,
  k: 1_000,
  mille: 1_000,
  ton: 100_000,
  miljoen: 1_000_000,
  mln: 1_000_000,
};

/** A number in figures ("80.000", "1,5") or in a word ("drie", "tachtigduizend"); null for any other word. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(word)) return Number(word.replaceAll(".", "").replace(",", "."));
  if (/^\d+(,\d+)?$/.test(word)) return Number(word.replace(",", "."));
  const unit = numerals.indexOf(word);
  if (unit >= 0) return unit;
  const own = tens[word];
  if (own !== undefined) return own;
  const scaled = /^(.+?)(duizend|mille|honderd|miljoen|ton|k)$/.exec(word);
  if (scaled === null) return null;
  const [, number = "", scale = ""] = scaled;
  const before = numberOf(number);
  return before === null ? null : before * (scales[scale] ?? 1);
}

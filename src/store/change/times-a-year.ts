import { numerals } from "../../domain/numerals.ts";

const countOf = (word: string): number => Math.max(numerals.indexOf(word), 0) || Number(word);
const adverbs: Readonly<Record<string, number>> = {
  jaarlijks: 1, tweejaarlijks: 1 / 2, driejaarlijks: 1 / 3, vierjaarlijks: 1 / 4, halfjaarlijks: 2,
  maandelijks: 12, tweemaandelijks: 6, driemaandelijks: 4, wekelijks: 52, tweewekelijks: 26,
}; // prettier-ignore
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:half ?jaar|semester)$/, 2],
  [/^ja(?:ar|ren)$/, 1],
  [/^kwarta(?:al|len)$/, 4],
  [/^maand(?:en)?$/, 12],
  [/^we(?:ek|ken)$/, 52],
];
const number = String.raw`\d+|${numerals.slice(1).join("|")}`;
const frequency = new RegExp(
  String.raw`^(?:(?<times>${number}|eens) ?(?:x|keer|maal)? )?(?:(?<others>om (?:de|het))|per|in (?:de|het)|elke?|ieder|iedere) (?:(?<step>${number}) )?(?<unit>half ?jaar|\p{L}+)$`,
  "u",
);

/** How often a year a text of nothing but a frequency says, in normal form; null for any other. */
export function timesAYear(text: string): number | null {
  const adverb = adverbs[text];
  if (adverb !== undefined) return adverb;
  const { times = "een", others, step, unit = "" } = frequency.exec(text)?.groups ?? {};
  const inAYear = units.find(([pattern]) => pattern.test(unit))?.[1];
  if (inAYear === undefined) return null;
  // "Om het jaar" is once in two years, and so is "om de twee jaar".
  const every = step === undefined ? (others === undefined ? 1 : 2) : countOf(step);
  return ((times === "eens" ? 1 : countOf(times)) * inAYear) / every;
}

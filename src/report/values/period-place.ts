import type { PeriodBound, PeriodPart } from "../../domain/vocabularies.ts";
import { kindsUnder } from "../../dutch/patterns.ts";

/** What stands before a moment: which part of it is meant, and on which side of it. */
export type Place = { readonly part: PeriodPart | null; readonly bound: PeriodBound };

type Words<T> = readonly (readonly [T, RegExp])[];
const before = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})\\s*$`, "iu");

const parts = kindsUnder<PeriodPart>("moments", "parts", before);
const bounds: Words<PeriodBound> = [
  ...kindsUnder<PeriodBound>("moments", "sides", before),
  ["AROUND", /(?:±|~|\+\/-)\s*$/u],
];
/** Words that stand between these and the moment. */
const between = before("de|het|van|in|op|per|het jaar|de maand|jaar|maand|een");
const farthest = 48;

type Ending<T> = { readonly is: T; readonly rest: string } | null;
const endsWith = <T>(words: Words<T>, text: string): Ending<T> => {
  for (const [is, pattern] of words) {
    const match = pattern.exec(text);
    if (match !== null) return { is, rest: text.slice(0, match.index) };
  }
  return null;
};

/** Reads the words right before a moment that starts at `start`: "uiterlijk eind", "na de", "medio". */
export const placeBefore = (text: string, start: number): Place => {
  let rest = text.slice(Math.max(0, start - farthest), start).replace(/[\s,:(]+$/u, " ");
  let part: PeriodPart | null = null;
  for (;;) {
    const found: Ending<PeriodPart> = part === null ? endsWith(parts, rest) : null;
    const side = found === null ? endsWith(bounds, rest) : null;
    if (side !== null) return { part, bound: side.is };
    const filler = found === null ? between.exec(rest) : null;
    if (found === null && filler === null) return { part, bound: "ON" };
    if (found !== null) part = found.is;
    rest = found?.rest ?? rest.slice(0, filler?.index ?? 0);
  }
};

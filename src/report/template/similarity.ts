import { distance } from "fastest-levenshtein";

/** Has accents to take off, or letters that are none of ours. */
const isForeign = /[\u0080-\uFFFF]/;

/** a to z, 0 to 9 and "?". */
const isCompared = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x3f;

/** Letters, digits and question marks alone, without case or accents: what is compared of a label. */
export const fold = (printed: string): string => {
  const small = (isForeign.test(printed) ? printed.normalize("NFD") : printed).toLowerCase();
  let folded = "";
  let from = 0;
  for (let at = 0; at < small.length; at += 1) {
    if (isCompared(small.charCodeAt(at))) continue;
    if (at > from) folded += small.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? small : folded + small.slice(from);
};

/** Letters as bits: those a text has at all, those it has twice, and those it has three times or more. */
export type Letters = { readonly once: number; readonly twice: number; readonly thrice: number };
export const noLetters: Letters = { once: 0, twice: 0, thrice: 0 };

/** Letters that share a bit make texts look more alike than they are, never less. */
export const addLetters = (letters: Letters, text: string): Letters => {
  let { once, twice, thrice } = letters;
  for (let index = 0; index < text.length; index += 1) {
    const bit = 1 << (text.charCodeAt(index) % 32);
    thrice |= twice & bit;
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice, thrice };
};

/** A folded text with its letters, by which unlike texts are told apart quickly. */
export type Folded = { readonly text: string; readonly letters: Letters };

export const foldedOf = (text: string): Folded => ({ text, letters: addLetters(noLetters, text) });

/** Counts in pairs, then in fours, then in bytes, all of them at once. */
export const countBits = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** How many letters of `a` are not in `b`, or not so often, at the least. */
const countMissing = (a: Letters, b: Letters): number =>
  countBits(a.once & ~b.once) + countBits(a.twice & ~b.twice) + countBits(a.thrice & ~b.thrice);

/** How much two folded texts look alike, from 0 (nothing in common) to 1 (the same). */
export const similarity = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  return a === b ? 1 : 1 - distance(a, b) / longest;
};

/** The most alike that two texts can be: each letter that only one of them has is a change, and so is each more. */
export const mostAlike = (a: Folded, b: Folded): number => {
  const changes = Math.max(
    Math.abs(a.text.length - b.text.length),
    countMissing(a.letters, b.letters),
    countMissing(b.letters, a.letters),
  );
  return 1 - changes / Math.max(a.text.length, b.text.length);
};

/** As `similarity`, but 0 where it is less than `least`, which most often shows without comparing letter by letter. */
export const similarityFrom = (least: number, a: Folded, b: Folded): number => {
  if (mostAlike(a, b) < least) return 0;
  const alike = similarity(a.text, b.text);
  return alike < least ? 0 : alike;
};

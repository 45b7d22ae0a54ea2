import { distance } from "fastest-levenshtein";

/** Letters, digits and question marks alone, without case or accents: what is compared of a label. */
export const fold = (printed: string): string =>
  (isPlain.test(printed) ? printed : printed.normalize("NFD")).toLowerCase().replace(/[^a-z0-9?]+/g, "");

/** Without accents: nothing to take apart. */
const isPlain = /^[\x20-\x7E]*$/;

/** A folded text with its letters as bits, by which unlike texts are told apart quickly. */
export interface Folded {
  readonly text: string;
  readonly letters: number;
}

/** Letters that share a bit make texts look more alike than they are, never less. */
export const foldedOf = (text: string): Folded => {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) % 32);
  return { text, letters };
};

export const countBits = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** How much two folded texts look alike, from 0 (nothing in common) to 1 (the same). */
export const similarity = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
};

/** The most alike that two texts can be: each letter that only one of them has is a change, and so is each more. */
export const mostAlike = (a: Folded, b: Folded): number => {
  const changes = Math.max(
    Math.abs(a.text.length - b.text.length),
    countBits(a.letters & ~b.letters),
    countBits(b.letters & ~a.letters),
  );
  return 1 - changes / Math.max(a.text.length, b.text.length);
};

/** As `similarity`, but 0 where it is less than `least`, which most often shows without comparing letter by letter. */
export const similarityFrom = (least: number, a: Folded, b: Folded): number => {
  if (mostAlike(a, b) < least) return 0;
  const alike = similarity(a.text, b.text);
  return alike < least ? 0 : alike;
};

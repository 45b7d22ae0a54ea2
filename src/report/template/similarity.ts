import { distance } from "fastest-levenshtein";

/** Letters, digits and question marks alone, without case or accents: what is compared of a label. */
export const fold = (printed: string): string =>
  printed
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9?]/g, "");

/** How much two folded texts look alike, from 0 (nothing in common) to 1 (the same). */
export const similarity = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
};

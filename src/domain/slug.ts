/**
 * Turns a printed name into the slug of its address: lower case, accents off, words joined by "-".
 * "Doel/Beoogd" becomes "doel-beoogd". Returns "" for a name without letters or digits.
 */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

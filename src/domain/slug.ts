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

/** What can be a part of an address as it is, "perspectiefnota-2025"; PostgreSQL reads it the same. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const isSlug = (text: string): boolean => slugPattern.test(text);
export const slugForm = "kleine letters, cijfers en tussen twee daarvan een enkele -";

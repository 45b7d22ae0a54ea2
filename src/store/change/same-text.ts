/**
 * Normal form of a text for comparing editions: how it happened to be printed does not count. The accents that OCR
 * misreads, spaces, quotes, dashes, bullets, letter case and a closing dot go, and so does how an amount, a share or the
 * number of a list is written; every other sign stays, since it can carry meaning: "€ 1.000" is not "€ 1,000".
 */
export const normalText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD]+/gu, "")
    .replace(/^\s*(?:[•·▪●*?–—-]|[oe](?=\s))\s*/gmu, "")
    .replace(/["'“”„‘’‚‛`´«»]+/gu, "")
    .replace(/^\s*(\d{1,2})[.)]\s+/gmu, "$1. ")
    .replace(/€\s+(?=\d)/g, "€")
    .replace(/(\d),(?:\p{Pd}{1,2}|=|00)(?!\d)/gu, "$1")
    .replace(/(\d)\s+%/g, "$1%")
    .replace(/\s*\p{Pd}\s*/gu, "-")
    .replace(/\s*&\s*/g, " en ")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[\s.]+$/u, "")
    .trim();

/** Texts are one when they are one in normal form. */
export const sameText = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : normalText(one) === normalText(other);

/**
 * Folds a text to what its words are compared by: lower case, no accents, plain quotes, dashes and spaces.
 * Every UTF-16 unit keeps its place, so offsets into the folded text are offsets into the text.
 * OCR prints é for ë and i for ï; without accents those are one word.
 */
export const foldText = (text: string): string =>
  text
    .replace(/[\u00C0-\u024F]/gu, (letter) => letter.normalize("NFD").charAt(0))
    .replace(/[A-Z]+/gu, (letters) => letters.toLowerCase())
    .replace(/[‘’‚`´]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/[\u00A0\u2007\u202F]/gu, " ");

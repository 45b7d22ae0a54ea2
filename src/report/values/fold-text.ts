const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
const each = (printed: string, plain: string): [string, string][] => [...printed].map((one) => [one, plain]);

/** What is compared in the place of a letter with an accent, or of a quote, dash or space of another form. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ...range(0xc0, 0x24f).map((letter): [string, string] => [letter, letter.normalize("NFD").charAt(0)]),
  ...each("‘’‚`´", "'"),
  ...each("“”„", '"'),
  ...each("‐‑‒–—−", "-"),
  ...each("\u00A0\u2007\u202F", " "),
]);
const otherForm = /[`\u00A0´\u00C0-\u024F\u2007‐‑‒–—‘’‚“”„\u202F−]/g;

const accented = /[\u00C0-\u024F]/g;

/** A text without the accents on its letters, which keep their place: "ná", "vóór" and "één" are written with stress, and are the same words. */
export const withoutAccents = (text: string): string =>
  text.replace(accented, (printed) => plainForms.get(printed) ?? printed);

/** Capitals of other scripts, and those that no accent is taken off: they stay as they are. */
const otherCapital = /(?![A-Z])\p{Changes_When_Lowercased}/u;

/**
 * Folds a text to what its words are compared by: lower case, no accents, plain quotes, dashes and spaces.
 * Every UTF-16 unit keeps its place, so offsets into the folded text are offsets into the text.
 * OCR prints é for ë and i for ï; without accents those are one word. A pattern that meets folded text asks for `[a-z]`: what
 * knows the letters of every script takes the engine ten times as long to compile and to try.
 */
export const foldText = (text: string): string => {
  const plain = text.replace(otherForm, (printed) => plainForms.get(printed) ?? printed);
  return /[\u0080-\uFFFF]/.test(plain) && otherCapital.test(plain)
    ? plain.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    : plain.toLowerCase();
};

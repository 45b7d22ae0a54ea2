/** The dashes that a number is printed with. */
export const dash = "[-‐‑‒–—−]";
const separator = `(?:\\s?${dash}\\s?|[./_])`;
const letters = `(?:\\p{Lu}{1,4}|\\p{Ll}(?=\\d))`;

/**
 * A number in any form that councils use, as a regular expression source: 1711-19A, 21-0642, M21-05, 14.3, 21/187,
 * 24.017, VJN-07, 2024-M-17, 24bb00118, 7. What stands around it must say what it is a number of.
 */
export const anyNumber =
  `(?<![\\p{L}\\p{N}]|\\d${dash}|\\d[./])(?:${letters}(?:\\.\\s?|\\s?${dash}\\s?|/|\\s(?=\\d))?)?` +
  `\\d{1,10}(?:(?:\\p{Ll}{1,3}|\\p{Lu}{1,4})(?:\\d{2,6}|(?=[./-]\\d)))?(?:${separator}(?:\\d{1,6}|\\p{Lu}{1,3}(?:\\d{1,4})?(?![\\p{L}]))){0,3}[A-Za-z]?` +
  `(?![\\p{L}\\p{N}]|${dash}\\d|[./]\\d|['’])`;

/** Reads the letters that OCR prints for digits within a number, "23O7-12" and "2l-0642"; the text keeps its length. */
export const withDigits = (text: string): string =>
  /\d[Oo]|[-/.]O\d|\d[lI][-/.\d]/u.test(text)
    ? text
        .replace(/(?<=\d)[Oo](?=\d|[-/.]\d)|(?<=\d[-/.])O(?=\d)/gu, "0")
        .replace(/(?<=\d)[lI](?=\d|[-/.]\d)/gu, "1")
    : text;

/** Whether figures are a day ("5-6-2024") or a month ("06-2025"), and so no number of a paper. */
export const isDay = (number: string): boolean =>
  /^\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})$/u.test(number) ||
  /^(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}$/u.test(number);

const dash = "\\s?[-‐‑‒–—]\\s?";

/**
 * A motion number as a regular expression source: 1711-19A, 2406-25 or 21-0642.
 * Not a year range (2023-2026), a memo number (2022-089979), a date or a telephone number.
 */
export const motionNumber = `(?<![\\p{L}\\p{N}]|\\d[-‐‑‒–—./])(?:\\d{4}${dash}\\d{2,3}(?:[A-Za-z](?![\\p{L}]))?|\\d{2}${dash}\\d{4}(?:[A-Za-z](?![\\p{L}]))?)(?![\\p{N}]|[-‐‑‒–—./]\\d)`;

/** "motie", "raadsmotie", "moties"; not "motivatie" and not "motiemarkt". */
export const motionWord =
  /(?<![\p{L}])(?:(?:raads|burger|jongeren|initiatief)-?)?mot(?:ie|le)s?(?![\p{L}])/giu;

/** A number that follows one of these belongs to it and not to a motion further back. */
export const otherPaper =
  /(?<![\p{L}])(?:amendement|amendementen|(?:raads|college)?(?:memo|brief|voorstel|besluit)|initiatiefvoorstel|toezegging|zaaknummer|zaak|dossier|telefoon|tel|artikel|begroting|periode|schooljaar|jaren)(?![\p{L}])/giu;

/** Makes a printed number the number as the council writes it: dashes as "-", the letter a capital. */
export const normalNumber = (printed: string): string =>
  printed.replace(/\s?[-‐‑‒–—]\s?/u, "-").toUpperCase();

/** Whether digits that look like a motion number are a month (06-2025) or a school year (2024-25) instead. */
export const isDateLike = (number: string): boolean => {
  const [first = "", second = ""] = number.split("-");
  if (/^(?:0[1-9]|1[0-2])$/u.test(first) && /^(?:19|20)\d{2}$/u.test(second)) return true;
  const month = Number(first.slice(2));
  return /^20\d{2}$/u.test(first) && second === String(month + 1).padStart(2, "0") && month > 12;
};

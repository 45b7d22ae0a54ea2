import { createHash } from "node:crypto";

/** A btree index holds no more than some 2,700 bytes. */
const LONGEST_KEY = 200;

const lettersOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/\s&\s/g, " en ")
    .toLowerCase();

// "C# les" and "C les", "65+ fit" and "65 fit" are two.
const wordsOf = (name: string): string[] => lettersOf(name).match(/[\p{L}\p{N}]+[#+]*/gu) ?? [];

/**
 * Normal form of a name: letters and digits alone, with a "#" or "+" that ends a word, so that case, accents, punctuation and spaces do not count.
 * Printed "Social hub" and OCR'd "Socialhub" are one, and so are "Zorg & Welzijn" and "Zorg en welzijn".
 */
export function keyOf(name: string): string {
  const key = wordsOf(name).join("");
  if (key.length <= LONGEST_KEY) return key;
  return `${key.slice(0, LONGEST_KEY / 2)}#${createHash("sha256").update(key).digest("hex")}`;
}

/** As `keyOf`, without the words "Pilot" or "Proef" that a name may begin with. */
export function pilotKeyOf(name: string): string {
  const bare = name.replace(/^\s*((pilot|proef)(?![\p{L}\p{N}])[\s:–—-]*)+/iu, "");
  return keyOf(bare) || keyOf(name);
}

/** Whether one of two names is made of the first letters of the other: RIO of "re-integratie officier". */
function isAcronymOf(short: string, long: string): boolean {
  const letters = wordsOf(short).join("");
  const initials = wordsOf(long).map((word) => word.charAt(0));
  if (letters.length < 2 || initials.length < 2 || letters.length > initials.length) return false;
  // "Integrale Persoonsgerichte Toeleiding naar Arbeid" leaves its small word out of IPTA.
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length && initials[0] === letters[0];
}

/**
 * Parts of a name that may stand for the whole: what is left without the text in parentheses, that text itself
 * when one is the acronym of the other, and the sides of a "/".
 */
export function partKeysOf(name: string): string[] {
  const parts: string[] = [];
  const match = /^(.*?)\s*\(([^()]+)\)\s*(.*)$/su.exec(name);
  if (match !== null) {
    const outside = `${match[1] ?? ""} ${match[3] ?? ""}`.trim();
    const inside = match[2] ?? "";
    parts.push(outside);
    if (isAcronymOf(outside, inside) || isAcronymOf(inside, outside)) parts.push(inside);
  }
  const sides = name.replace(/\([^()]*\)/g, "").split("/");
  if (sides.length > 1) parts.push(...sides);
  const whole = pilotKeyOf(name);
  return [...new Set(parts.map(pilotKeyOf))].filter((key) => key.length >= 3 && key !== whole);
}

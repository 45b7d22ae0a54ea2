import type { Correction, Span, Dictionary } from "../report.ts";
import type { Edit } from "../fields/value-text.ts";
import { matchesOf } from "../lines/matches.ts";

/** What OCR prints for what stood there. Pairs that turn one Dutch word into another are left out. */
const confusions: readonly (readonly [printed: string, read: string])[] = [
  // Accents: OCR knows é better than ë, and loses dots.
  ["é", "ë"],
  ["é", "ö"],
  ["è", "ë"],
  ["ê", "ë"],
  ["e", "ë"],
  ["e", "é"],
  ["&", "ë"],
  ["&", "ö"],
  ["i", "ï"],
  ["í", "ï"],
  ["ì", "ï"],
  ["î", "ï"],
  ["d", "ö"],
  ["6", "ö"],
  ["o", "ö"],
  ["ó", "ö"],
  ["ò", "ö"],
  ["0", "ö"],
  ["ii", "ü"],
  ["u", "ü"],
  ["ú", "ü"],
  ["a", "ä"],
  ["á", "ä"],
  // Shapes.
  ["0", "o"],
  ["1", "l"],
  ["1", "i"],
  ["|", "l"],
  ["5", "s"],
  ["rn", "m"],
  ["m", "rn"],
  ["vv", "w"],
  ["cl", "d"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
];

const shortest = 4;
const longest = 40;
const word = new RegExp(`[\\p{L}\\p{M}|][\\p{L}\\p{M}\\d|'’&]{${shortest - 2},}[\\p{L}\\p{M}|]`, "gu");

const hasDigit = /\d/;
const isName = (printed: string, isFirst: boolean): boolean => /^\p{Lu}/u.test(printed) && !isFirst;

const atSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:]\s+|\n|[-–•*‘“"'(]\s*|\b[oe]\s)$/u.test(text.slice(Math.max(0, at - 4), at));

/** A word of digits and letters such as "G40" or "4de" is no damaged word; "k0sten" is. */
const isCode = (printed: string): boolean =>
  hasDigit.test(printed) &&
  !/^\p{L}*\p{Ll}[\d|]\p{Ll}+$/u.test(printed) &&
  !/^\p{L}?[\d|]\p{Ll}{3,}$/u.test(printed);

/** The one word that `printed` can be a damaged print of; null when there is none, or more than one. */
export const repairWord = (printed: string, dictionary: Dictionary): string | null => {
  if (printed.length < shortest || printed.length > longest || isCode(printed)) return null;
  if (dictionary.known(printed)) return null;
  const repairs = new Set<string>();
  for (const [from, to] of confusions) {
    for (let at = printed.indexOf(from); at !== -1; at = printed.indexOf(from, at + 1)) {
      const repaired = printed.slice(0, at) + to + printed.slice(at + from.length);
      if (!hasDigit.test(repaired) && dictionary.known(repaired)) repairs.add(repaired);
    }
  }
  const [only, ...others] = repairs;
  return only !== undefined && others.length === 0 ? only : null;
};

const mostRemembered = 50_000;
const memories = new WeakMap<Dictionary, Map<string, string | null>>();

/** Remembers what was looked up: documents repeat their words, and each other's. */
export const createRepair = (dictionary: Dictionary): ((printed: string) => string | null) => {
  const found = memories.getOrInsertComputed(dictionary, () => new Map());
  return (printed) => {
    if (printed.length < shortest) return null;
    if (found.size >= mostRemembered) found.clear();
    return found.getOrInsertComputed(printed, () => repairWord(printed, dictionary));
  };
};

export interface Repair extends Span, Correction {}

/** The words of a text that OCR damaged and that have exactly one repair. Names are left as they are printed. */
export const findRepairs = (text: string, repair: (printed: string) => string | null): readonly Repair[] => {
  const repairs: Repair[] = [];
  for (const match of matchesOf(word, text)) {
    const printed = match[0];
    const read = repair(printed);
    if (read === null || isName(printed, atSentenceStart(text, match.index))) continue;
    repairs.push({ start: match.index, end: match.index + printed.length, printed, read });
  }
  return repairs;
};

export const editsOf = (repairs: readonly Repair[]): readonly Edit[] =>
  repairs.map(({ start, end, read }) => ({ start, end, text: read }));

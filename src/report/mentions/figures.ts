import { scales } from "../../domain/numerals.ts";
import { matchesOf } from "../lines/matches.ts";
import { figuresOf, numberWord } from "./number-words.ts";

/** A figure with what is printed tightly around it: sign, currency, scale. */
export interface Figure {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The printed number in cents, before its scale. */
  readonly cents: bigint;
  readonly isNegative: boolean;
  /** A euro sign or word stands beside it. */
  readonly isEuro: boolean;
  readonly scale: number | null;
  /** It reads "2026" and may be a year. */
  readonly isYear: boolean;
  /** Letters were read as digits, or blanks within the number left out. */
  readonly isRepaired: boolean;
  /** A comma before three digits is the thousands of English or a decimal, a dash in front a minus or a bullet. */
  readonly isAmbiguous: boolean;
}

const blank = "[ \\u00A0\\u2009\\u202F\\n]";
const digits = [
  // "1. 250. 000", "12 .500": OCR puts a blank beside the point; the number ends the words or goes on as one would.
  `\\d{1,3}(?:${blank}?\\.${blank}?\\d{3})+(?!\\d)(?=\\.(?!${blank}?\\d)|[,;:)]|\\s*$|,[-–=]|\\s(?:per|in|voor|euro|eur|structureel|incidenteel|en)(?![\\p{L}]))`,
  `\\d{1,3}(?:\\.\\d{3})+${blank}\\d{3}(?!\\d|[.,]\\d{3})`,
  "\\d{1,3}(?:\\.\\d{3})+(?!\\d)",
  "\\d{1,3}(?:['’]\\d{3})+(?!\\d)",
  "\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?(?![\\d,])",
  `\\d{1,3}(?:${blank}\\d{3})+(?!\\d|[.,]\\d{3})`,
  "\\d{1,3}\\s1/2(?=\\s)",
  "\\d+",
  "[½¼¾]",
].join("|");
const fractions: readonly (readonly [RegExp, string])[] = [
  [/\s1\/2$|½/u, ",5"],
  [/¼/u, ",25"],
  [/¾/u, ",75"],
];
const decimals =
  "(?:[½¼¾]|[.,](?:\\d{1,2}(?!\\d)|\\d{3}(?=\\s?(?:miljoen|miljard|mln|mld))|-{1,2}|[–—=]{1,2}))?";
const word = `(?<![\\p{L}½¼¾])${numberWord}`;
// "€ 80.000 m.i.v. 2025", "€ 5.000 k.k.": an abbreviation after the figure is no unit.
const scale =
  "(?:\\s?(?<scale>duizend|dzd|mille|miljoen|miljard|mln|mio|mld|ton|k|(?<=\\d)K|(?<=\\d)m|M)(?![\\p{L}\\p{N}²³]|\\.\\p{L}|\\.\\s?\\p{L}\\.)\\.?(?!\\d))?";
const minus =
  "(?:-/-|−|(?<!plus\\s?[/-]\\s?)[Mm]in(?:us)?(?=\\s)|(?:(?<=[,(:] ?)|(?<=^\\s?)(?<bullet>(?![^]*\\n\\s?[-–])))[-–](?=\\s€)|(?<!\\d\\s?)[-–](?=[€\\d]|EUR))\\s?";
const sign = "(?:(?<prefix>k|K|m|M)?€|(?:[Ee][Uu][Rr][Oo]?)(?![\\p{L}]))";
const after = "(?:\\s?(?<after>[Ee][Uu][Rr][Oo]?(?:['’]s)?(?![\\p{L}])|€(?!\\s?\\d)))?";
// "€ 10.000/15.000" are two amounts; 2025/2026, 24/7 and 1/2 are none.
const behindStroke =
  "(?:(?<!\\d/)|(?=€|\\d{1,3}\\.\\d{3}|\\d{2,3}\\s(?:duizend|miljoen|mln|ton|euro))|(?<=[4-9]/)(?=\\d\\s(?:duizend|miljoen|mln|ton|euro))|(?<=€\\s?\\d{1,4}/)(?=\\d{1,4}(?![\\d/]|[-.,]\\d)))";
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.,]|(?<!\\d)\\p{L}-)${behindStroke}(?<minus>${minus})?(?:(?<sign>${sign})\\s{0,3}(?<inner>[-–−]\\s?)?)?(?<number>(?:${digits})${decimals}(?!\\d|(?![KM])\\p{Lu}[.\\d])|(?![Ee]en\\s(?:euro|EUR))${word}(?=\\s(?:(?:euro|EUR)|(?:(?:tot|à|a|of|en)\\s\\p{L}+\\s)?(?:ton|mille|miljoen|miljard|mln|duizend))(?![\\p{L}])))${scale}${after}(?<credit>\\s?-/-(?!\\s?[€\\d]))?`,
  "gu",
);

/** Three digits behind the last point or comma are thousands; one or two are decimals. */
const centsOf = (number: string, isScaled: boolean): bigint => {
  const even = fractions
    .reduce((text, [printed, read]) => text.replace(printed, read), number)
    .replace(/^,/u, "0,")
    .replace(/[\s\u00A0'’]/gu, "");
  const match = isScaled
    ? /^(.*?)(?:[.,](\d{1,3}))?$/u.exec(/^\d+\.\d{3}$/u.test(even) ? even.replace(".", "") : even)
    : /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(even);
  const units = (match?.[1] ?? even).replace(/\D/gu, "");
  const fraction = (match?.[2] ?? "").padEnd(3, "0");
  // Exact: 1,15 million in floating point would not be 1150000.00.
  return BigInt(units === "" ? "0" : units) * 1000n + BigInt(fraction);
};

const noCents = /[.,][-–—=]+$/u;

/** "€ 45/50", "€ 12,5000", "€ 1.500.00": figures with more figures stuck to them, or grouped as nobody groups them. */
const goesOn = /^[.,/]\s?\d/u;
const oddlyGrouped = /\.\d{3}(?:,\d{3}|\.\d{1,2}$)/u;

const figureFrom = (match: RegExpExecArray, printed: string): Figure => {
  const groups = match.groups ?? {};
  const printedNumber = groups.number ?? "0";
  const number = /^\p{L}/u.test(printedNumber) ? figuresOf(printedNumber.toLowerCase()) : printedNumber;
  const prefix = groups.prefix?.toLowerCase();
  const named = groups.scale?.toLowerCase() ?? prefix;
  return {
    start: match.index,
    end: match.index + match[0].length,
    cents: centsOf(number.replace(noCents, ""), named !== undefined),
    isNegative: Boolean(groups.minus ?? groups.inner ?? groups.credit),
    // "15.000,- per jaar": what stands for no cents is printed of money alone.
    isEuro: Boolean(groups.sign ?? groups.after) || noCents.test(printedNumber),
    scale: named === undefined ? null : (scales[named] ?? null),
    isYear: /^(?:19|20)\d{2}$/u.test(number),
    isRepaired: printed !== match[0] || /\d\s?\.\s\d|\d\s\.\d/u.test(number),
    isAmbiguous:
      groups.bullet !== undefined ||
      goesOn.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 3)) ||
      /\d\/$/u.test(match.input.slice(Math.max(0, match.index - 2), match.index)) ||
      oddlyGrouped.test(number) ||
      (/^\d{1,3}(?:,\d{3})+(?:\.\d{2})?$/u.test(number) && named === undefined),
  };
};

/** Beside a digit and a point, behind a euro sign or before "euro", O is 0, l or I is 1, S is 5 and B is 8. */
const damaged =
  /(?<=(?:€|EUR)\s{0,2})[\dOolI](?:[\dOolISB.]|\s(?=\.[\dOolI]))*[\dOolI](?![\p{L}])|(?<![\p{L}\d])\d[\dOolI.]*[\dOolI](?=,?[-–=]?\s(?:euro|EUR)(?![\p{L}]))/gu;
const mayBeDamaged = /\d\s?[.]?[OolISB]|[OlISB][.\d]/u;

const repairDigits = (text: string): string =>
  mayBeDamaged.test(text)
    ? text.replace(damaged, (printed) =>
        /\d/u.test(printed)
          ? printed.replace(/[Oo]/gu, "0").replace(/[lI]/gu, "1").replaceAll("S", "5").replaceAll("B", "8")
          : printed,
      )
    : text;

/** Finds the figures of a text that may be amounts, in order. Offsets are those of the text. */
export const findFigures = (text: string): Figure[] => {
  const readable = repairDigits(text);
  return matchesOf(figure, readable).map((match) =>
    figureFrom(match, text.slice(match.index, match.index + match[0].length)),
  );
};

import { matchesOf } from "../lines/matches.ts";
import type { Days } from "./calendar.ts";
import { anyMonth, fullYear } from "./date-words.ts";
import { century, momentShapes, type Groups, type Shape } from "./moment-shapes.ts";

/** A moment in a text. `days` is null for a date that no calendar has. */
export interface Moment {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly days: Days | null;
  /** The same words in another year: for "januari" in "januari tot en met maart 2025". Null for a whole date. */
  readonly inYear: ((year: number) => Days | null) | null;
  /** The year that is printed, null when there is none. */
  readonly year: number | null;
  /** Letters were read as the digits that OCR took them for. */
  readonly isRepaired: boolean;
}

/** Shapes with one cue stand together, each with its rank: the cue is looked for once. */
const shapesByCue = Map.groupBy(
  momentShapes.map((shape, rank) => ({ shape, rank })),
  ({ shape }) => shape.cue,
);

/** A figure, or an ordinal before its unit, with a letter that stands for a digit: "2O25", "lste", "Ade", "2cle". */
const damagedOrdinal = /^(?:[lIAZ]\s?(?:s[tl]e|[dc]e|cle)|\d\s?(?:cle|[dc]c))(?=\s)|^Q[lI](?=\s)/u;

const momentFrom = (shape: Shape, match: RegExpExecArray, printed: string): Moment => {
  const groups: Groups = match.groups ?? {};
  const digits = groups.year?.replace(/^['‘’`]/u, "");
  const year = digits === undefined ? null : fullYear(digits);
  const inYear = (other: number) => shape.daysOf(other, groups);
  return {
    start: match.index,
    end: match.index + match[0].length,
    days: year === null ? null : inYear(year),
    inYear: year === null ? inYear : null,
    year,
    isRepaired: match[0] !== printed || damagedOrdinal.test(printed),
  };
};

const oneBeforeMonth = new RegExp(`(?<![\\p{L}\\d])[lI](?=\\s${anyMonth}\\s(?:19|20))`, "giu");

/** A letter that looks like a digit, where one can stand: most texts have none. */
const mayBeDigit = /[oO][lI1][-/.]|\d[-/.]?[oOlI]|[OlI]\d|20\d?S|0ktober|(?<![\p{L}\d])[lI]\s/u;

// OCR reads 0 as O and 1 as l or I; a letter between digits or before a month can be nothing else.
const repairDigits = (text: string): string => (mayBeDigit.test(text) ? withDigits(text) : text);

const withDigits = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])[oO][lI1](?=[-/.][\doO])/gu, "01")
    .replace(/(?<=\d[-/.])[oO](?=\d)/gu, "0")
    .replace(/(?<=\d[-/.]?)[oO](?=[-/.]?\d)|(?<=\d)O(?![\p{L}])|(?<![\p{L}\d])O(?=\d)/gu, "0")
    .replace(/(?<=\d[-/.]?)[lI](?=[-/.]?\d)|(?<=\d)[lI](?=[-/. ])|(?<![\p{L}\d])[lI](?=\d)/gu, "1")
    .replace(/(?<![\p{L}\d])0(?=ktober)/giu, "O")
    .replace(/(?<=(?:19|20)\d?)S(?=\d?(?![\p{L}\d]))/gu, "5")
    .replace(oneBeforeMonth, "1");

/** The years in "Programmabegroting 2026-2029" and "perspectiefnota van 2026" belong to the paper. */
const paperYears = new RegExp(
  `(?<=(?:nota|begroting|rekening|akkoord|visie|agenda|plan|regel|stukken|verslag|rapportage|monitor|programma)\\s(?:van\\s|over\\s)?)${century}(?:\\s?[-‐‑–/]\\s?(?:${century}|\\d{2}))?(?![-‐‑–/\\d])`,
  "giu",
);

/**
 * Finds every moment printed in a text, in order, without overlap: days, weeks, months, quarters, half-years, seasons,
 * years. Moments without a printed year are found too; they have `inYear` instead of `days`.
 */
export const findMoments = (text: string): Moment[] => {
  const readable = repairDigits(text).replace(paperYears, (years) => "#".repeat(years.length));
  const found: { readonly rank: number; readonly moment: Moment }[] = [];
  for (const [cue, ranked] of shapesByCue) {
    if (!cue.test(readable)) continue;
    for (const { shape, rank } of ranked)
      for (const match of matchesOf(shape.pattern, readable)) {
        const printed = text.slice(match.index, match.index + match[0].length);
        found.push({ rank, moment: momentFrom(shape, match, printed) });
      }
  }
  found.sort((one, other) => one.moment.start - other.moment.start || one.rank - other.rank);
  const moments: Moment[] = [];
  for (const { moment } of found) if (moment.start >= (moments.at(-1)?.end ?? 0)) moments.push(moment);
  return moments;
};

import {
  dayOf,
  halfYearOf,
  monthOf,
  quarterOf,
  schoolYearOf,
  seasonOf,
  yearOf,
  type Days,
} from "./calendar.ts";
import {
  anyMonth,
  anyOrdinal,
  anySeason,
  fullYear,
  monthNumber,
  ordinalNumber,
  seasonNamed,
} from "./date-words.ts";
import { matchesOf } from "../matches.ts";

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
}

type Groups = Readonly<Record<string, string | undefined>>;
interface Shape {
  /** Meets every text that `pattern` meets, and is quicker. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Gives the days of the words in a year; `groups` are the named groups of the pattern. */
  readonly daysOf: (year: number, groups: Groups) => Days | null;
}

const century = "(?:19|20)\\d{2}";
const year = `(?<year>${century}(?!\\d)|['‘’\`]\\d{2}(?!\\d))`;
const gap = "[\\s.,(]{0,3}(?:van\\s+|in\\s+)?(?:het\\s+jaar\\s+)?";
const optionalYear = `(?:${gap}${year})?`;
// Word boundaries that know Dutch letters and do not start inside a number such as 2022-089979.
const open = "(?<![\\p{L}\\p{N}]|(?<!\\d)\\d{2,3}[-‐‑–]|\\d{5}[-‐‑–])";
const close = "(?![\\p{L}\\p{N}])";
const shape = (cue: RegExp, source: string, daysOf: Shape["daysOf"]): Shape => ({
  cue,
  pattern: new RegExp(`${open}${source}${close}`, "giu"),
  daysOf,
});

// What a text must hold for a shape to be looked for in it: few texts hold more than two of these.
const month = new RegExp(anyMonth, "iu");
const season = new RegExp(anySeason, "iu");
const quarterWord = /kw/iu;
const quarterNumber = /[qkw]\.?\s?\.?[1-4]|kwartaal/iu;
const anyCentury = /19|20/u;

const numberIn = (groups: Groups, name: string): number => Number(groups[name] ?? 0);

// Ordered: at one place in the text the first shape that fits wins, so longer ones stand first.
const shapes: readonly Shape[] = [
  shape(/\d{4}-\d/u, `(?<year>${century})-(?<month>\\d{1,2})-(?<day>\\d{1,2})`, (year, groups) =>
    dayOf(year, numberIn(groups, "month"), numberIn(groups, "day")),
  ),
  shape(
    /\d\s?[-‐‑–/.]\s?\d/u,
    `(?<day>\\d{1,2})\\s?(?<sep>[-‐‑–/.])\\s?(?<month>\\d{1,2})\\s?\\k<sep>\\s?(?<year>${century}|['‘’]?\\d{2})`,
    (year, groups) => dayOf(year, numberIn(groups, "month"), numberIn(groups, "day")),
  ),
  shape(
    month,
    `(?<day>\\d{1,2})(?:e|ste|de)?[\\s-]{1,2}(?<month>${anyMonth})(?:-(?=\\d)|${gap})${year}`,
    (year, groups) => dayOf(year, monthNumber(groups.month ?? ""), numberIn(groups, "day")),
  ),
  shape(month, `(?<day>\\d{1,2})(?:e|ste|de)?\\s(?<month>${anyMonth})\\.?`, (year, groups) =>
    dayOf(year, monthNumber(groups.month ?? ""), numberIn(groups, "day")),
  ),
  shape(
    /jaar\s/iu,
    `(?:school|studie|cursus)jaar\\s+(?<year>${century})(?:\\s?[-‐‑–/]\\s?(?:${century}|\\d{2}))?`,
    (year) => schoolYearOf(year),
  ),
  shape(quarterWord, `(?<quarter>${anyOrdinal})\\s?(?:kwartaal|kwrt|kw)\\.?${optionalYear}`, (year, groups) =>
    quarterOf(year, ordinalNumber(groups.quarter ?? "")),
  ),
  // "2e en 3e kwartaal 2025"
  shape(
    quarterWord,
    `(?<quarter>${anyOrdinal})(?=\\s?(?:en|t/m|tot en met|[-–/])\\s?(?:het\\s)?${anyOrdinal}\\s?kwartaal)`,
    (year, groups) => quarterOf(year, ordinalNumber(groups.quarter ?? "")),
  ),
  shape(
    quarterNumber,
    `(?:Q|kwartaal|kw|K)\\s?\\.?(?<quarter>[1-4])(?:\\s?[-‐‑–/]\\s?(?=${century})|${gap})${year}`,
    (year, groups) => quarterOf(year, numberIn(groups, "quarter")),
  ),
  shape(/q/iu, `(?<year>${century})\\s?[-‐‑–/]?\\s?Q\\s?(?<quarter>[1-4])`, (year, groups) =>
    quarterOf(year, numberIn(groups, "quarter")),
  ),
  shape(quarterNumber, `(?:Q|kwartaal)\\s?(?<quarter>[1-4])`, (year, groups) =>
    quarterOf(year, numberIn(groups, "quarter")),
  ),
  shape(/hel|hal/iu, `(?<half>${anyOrdinal})\\s?(?:helft|half[\\s-]?jaar)${optionalYear}`, (year, groups) => {
    const half = Math.min(ordinalNumber(groups.half ?? ""), 2);
    return halfYearOf(year, half);
  }),
  shape(/h\s?[12]/iu, `H\\s?(?<half>[12])(?:\\s?[-‐‑–/]\\s?(?=${century})|${gap})${year}`, (year, groups) =>
    halfYearOf(year, numberIn(groups, "half")),
  ),
  shape(
    season,
    `(?<season>${anySeason})${gap}${year}(?:\\s?[-‐‑–/]\\s?(?:${century}|\\d{2}))?`,
    (year, groups) => {
      const season = seasonNamed(groups.season ?? "");
      return season === null ? null : seasonOf(year, season);
    },
  ),
  shape(season, `(?<season>${anySeason})`, (year, groups) => {
    const season = seasonNamed(groups.season ?? "");
    return season === null ? null : seasonOf(year, season);
  }),
  shape(month, `(?<month>${anyMonth})(?:\\s?[-‐‑–/]\\s?(?=${century})|${gap})${year}`, (year, groups) =>
    monthOf(year, monthNumber(groups.month ?? "")),
  ),
  shape(month, `(?<month>${anyMonth})`, (year, groups) => monthOf(year, monthNumber(groups.month ?? ""))),
  shape(/\d[-/](?:19|20)/u, `(?<month>0?[1-9]|1[0-2])[-/](?<year>${century})`, (year, groups) =>
    monthOf(year, numberIn(groups, "month")),
  ),
  shape(/\d{4}-[01]/u, `(?<year>${century})-(?<month>0[1-9]|1[0-2])(?!-)`, (year, groups) =>
    monthOf(year, numberIn(groups, "month")),
  ),
  shape(/\d{4}[-/]\d{2}/u, `(?<years>(?<year>${century})[-/]\\d{2})(?![-\\d])`, (year, groups) =>
    (groups.years ?? "").endsWith(String((year + 1) % 100)) ? schoolYearOf(year) : null,
  ),
  // The year in "Perspectiefnota 2026" belongs to the paper.
  shape(
    anyCentury,
    `(?<!(?:nota|begroting|rekening|akkoord|visie|agenda|plan|regel)\\s)(?<year>${century})(?![-‐‑–]\\d{5})`,
    yearOf,
  ),
];

/** Shapes with one cue stand together, each with its rank: the cue is looked for once. */
const shapesByCue = Map.groupBy(
  shapes.map((shape, rank) => ({ shape, rank })),
  ({ shape }) => shape.cue,
);

const momentFrom = (shape: Shape, match: RegExpExecArray): Moment => {
  const groups: Groups = match.groups ?? {};
  const printed = groups.year?.replace(/^['‘’`]/u, "");
  const year = printed === undefined ? null : fullYear(printed);
  const inYear = (other: number) => shape.daysOf(other, groups);
  return {
    start: match.index,
    end: match.index + match[0].length,
    days: year === null ? null : inYear(year),
    inYear: year === null ? inYear : null,
    year,
  };
};

const oneBeforeMonth = new RegExp(`(?<![\\p{L}\\d])[lI](?=\\s${anyMonth}\\s(?:19|20))`, "giu");

/** A letter that looks like a digit, where one can stand: most texts have none. */
const mayBeDigit = /\d[-/.]?[oOlI]|[OlI]\d|(?<![\p{L}\d])[lI]\s/u;

// OCR reads 0 as O and 1 as l or I; a letter between digits or before a month can be nothing else.
const repairDigits = (text: string): string => (mayBeDigit.test(text) ? withDigits(text) : text);

const withDigits = (text: string): string =>
  text
    .replace(/(?<=\d[-/.]?)[oO](?=[-/.]?\d)|(?<=\d)O(?![\p{L}])|(?<![\p{L}\d])O(?=\d)/gu, "0")
    .replace(/(?<=\d[-/.]?)[lI](?=[-/.]?\d)|(?<=\d)[lI](?=[-/. ])|(?<![\p{L}\d])[lI](?=\d)/gu, "1")
    .replace(oneBeforeMonth, "1");

/**
 * Finds every moment printed in a text, in order, without overlap: days, months, quarters, half-years, seasons, years.
 * Moments without a printed year are found too; they have `inYear` instead of `days`.
 */
export const findMoments = (text: string): Moment[] => {
  const readable = repairDigits(text);
  const found: { readonly rank: number; readonly moment: Moment }[] = [];
  for (const [cue, ranked] of shapesByCue) {
    if (!cue.test(readable)) continue;
    for (const { shape, rank } of ranked)
      for (const match of matchesOf(shape.pattern, readable))
        found.push({ rank, moment: momentFrom(shape, match) });
  }
  found.sort((one, other) => one.moment.start - other.moment.start || one.rank - other.rank);
  const moments: Moment[] = [];
  for (const { moment } of found) if (moment.start >= (moments.at(-1)?.end ?? 0)) moments.push(moment);
  return moments;
};

import {
  dayOf,
  halfYearOf,
  monthOf,
  quarterOf,
  schoolYearOf,
  seasonOf,
  weekOf,
  yearOf,
  type Days,
} from "./calendar.ts";
import { anyMonth, anyOrdinal, anySeason, monthNumber, ordinalNumber, seasonNamed } from "./date-words.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to print a moment. */
export interface Shape {
  /** Meets every text that `pattern` meets, and is quicker. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Gives the days of the words in a year; `groups` are the named groups of the pattern. */
  readonly daysOf: (year: number, groups: Groups) => Days | null;
}

export const century = "(?:19|20)\\d{2}";
const quote = "['‘’`]";
const year = `(?<year>${century}(?!\\d)|${quote}\\d{2}(?!\\d))`;
const gap = "[\\s.,(]{0,3}(?:van\\s+|in\\s+)?(?:(?:het|dit|dat|volgend)\\s+jaar\\s+[(]?)?";
const optionalYear = `(?:${gap}${year})?`;
const dash = "\\s?[-‐‑–/]\\s?";
const nth = "(?:e|ste|de)?";
// Word boundaries that know Dutch letters and do not start inside a number such as 2022-089979.
const open = "(?<![\\p{L}\\p{N}]|(?<!\\d)\\d{2,3}[-‐‑–]|\\d{5}[-‐‑–])";
const close = "(?![\\p{L}\\p{N}])";
/** Of a source that begins with a figure: what stands before it need be looked at nowhere else. */
const figureFirst = /^\(\?<\w+>(?:\\d|\(\?:19)/u;
const shape = (cue: RegExp, source: string, daysOf: Shape["daysOf"]): Shape => ({
  cue,
  pattern: new RegExp(`${figureFirst.test(source) ? "(?=\\d)" : ""}${open}${source}${close}`, "giu"),
  daysOf,
});

// What a text must hold for a shape to be looked for in it: few texts hold more than two of these.
const month = new RegExp(anyMonth, "iu");
const season = new RegExp(anySeason, "iu");
const quarterWord = /kw/iu;
const quarterNumber = /[qkwt][.-]?\s?\.?[0-9lI]|\d\s?q|kwarta/iu;
const halfWord = /hel|hal|semester/iu;
const weekWord = /w(?:eek|eken|k)|-W\d/iu;
const anyCentury = /19|20/u;

const numberIn = (groups: Groups, name: string): number => Number(groups[name] ?? 0);
const monthIn = (groups: Groups): number => monthNumber(groups.month ?? "");
const romans = ["i", "ii", "iii", "iv"];
const quarterIn = ({ quarter = "" }: Groups): number =>
  /^\d+$/u.test(quarter) ? Number(quarter) : romans.indexOf(quarter.toLowerCase().replace("l", "i")) + 1;

/** The first day or week of an enumeration to its last; null when they do not ascend. */
const daysBetween = (first: Days | null, last: Days | null): Days | null =>
  first?.from && last?.to && first.from <= last.to
    ? { from: first.from, to: last.to, precision: first.precision }
    : null;

const inDays: readonly Shape[] = [
  shape(
    /\d{4}[-/]\d/u,
    `(?<year>${century})(?<sep>[-/])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})`,
    (inYear, groups) => dayOf(inYear, numberIn(groups, "month"), numberIn(groups, "day")),
  ),
  shape(
    /\d\s?[-‐‑–/.]\s?\d/u,
    `(?<day>\\d{1,2})\\s?(?<sep>[-‐‑–/.])\\s?(?<month>\\d{1,2})\\s?\\k<sep>\\s?(?<year>${century}|${quote}?\\d{2})`,
    (inYear, groups) => dayOf(inYear, numberIn(groups, "month"), numberIn(groups, "day")),
  ),
  // "1, 2 en 3 mei 2025", "5 t/m 9 oktober 2026"
  shape(
    month,
    `(?<day>\\d{1,2})${nth}(?:\\s?(?:,|en|&|t/m|tot en met|tot|[-‐‑–/])\\s?(?:en\\s)?(?:\\p{L}{4,6}dag\\s)?(?<last>\\d{1,2})${nth})+[\\s-]{1,2}(?<month>${anyMonth})\\.?${optionalYear}`,
    (inYear, groups) =>
      daysBetween(
        dayOf(inYear, monthIn(groups), numberIn(groups, "day")),
        dayOf(inYear, monthIn(groups), numberIn(groups, "last")),
      ),
  ),
  shape(
    month,
    `(?<day>\\d{1,2})${nth}[\\s-]{1,2}(?<month>${anyMonth})(?:-(?=\\d)|${gap})${year}`,
    (inYear, groups) => dayOf(inYear, monthIn(groups), numberIn(groups, "day")),
  ),
  shape(month, `(?<day>\\d{1,2})${nth}\\s(?<month>${anyMonth})\\.?`, (inYear, groups) =>
    dayOf(inYear, monthIn(groups), numberIn(groups, "day")),
  ),
];

const weeks = (inYear: number, groups: Groups): Days | null =>
  daysBetween(
    weekOf(inYear, numberIn(groups, "week")),
    weekOf(inYear, Number(groups.last ?? groups.week ?? 0)),
  );
const inWeeks: readonly Shape[] = [
  shape(
    weekWord,
    `(?:weken|week|wk)\\.?\\s?(?:nr\\.?\\s?)?(?<week>\\d{1,2})(?:\\s?(?:,|t/m|tot en met|en|of|[-‐‑–/])\\s?(?:week\\s|wk\\s)?(?<last>\\d{1,2})(?!\\d))*(?:${dash}(?=${century})|${gap})${year}`,
    weeks,
  ),
  shape(weekWord, `(?<year>${century})[\\s,(-]{0,3}(?:week\\s?|wk\\.?\\s?|W)(?<week>\\d{1,2})`, weeks),
];

const quarter = (inYear: number, groups: Groups): Days | null => {
  const first = quarterOf(inYear, quarterIn(groups));
  return groups.last === undefined ? first : daysBetween(first, quarterOf(inYear, numberIn(groups, "last")));
};
const ordinalQuarter = (inYear: number, groups: Groups): Days | null =>
  quarterOf(inYear, ordinalNumber(groups.quarter ?? ""));
const digit = "(?<quarter>\\d|IV|I{1,3}|l)";
const inQuarters: readonly Shape[] = [
  shape(
    quarterWord,
    `(?<quarter>${anyOrdinal}|\\d{1,2}\\s?(?:de|e))\\s?(?:kwartaa[lI1]|kwrt|kw)\\.?${optionalYear}`,
    ordinalQuarter,
  ),
  // "2e en 3e kwartaal 2025"
  shape(
    quarterWord,
    `(?<quarter>${anyOrdinal})(?=\\s?(?:en|of|t/m|tot en met|[-–/])\\s?(?:het\\s)?${anyOrdinal}\\s?kwartaal)`,
    ordinalQuarter,
  ),
  shape(
    quarterNumber,
    `(?:Q[.-]?|kwarta(?:al|len)|kwrt|kw|K)\\.?\\s?\\.?${digit}(?:\\s?(?:,|en|&|t/m|tot en met|[-‐‑–/])\\s?(?<last>[1-4])(?![\\d/-]))*(?:${dash}(?=${century})|${gap})${year}`,
    quarter,
  ),
  shape(/q/iu, `(?<year>${century})\\s?[-‐‑–/]?\\s?Q\\s?${digit}`, quarter),
  shape(quarterNumber, `(?<quarter>\\d)\\s?Q\\s?${year}`, quarter),
  shape(quarterNumber, `(?:Q|kwartaal)\\s?(?<quarter>\\d)`, quarter),
];

const inHalves: readonly Shape[] = [
  // "Eerste drie maanden van 2026", "laatste zes maanden van 2026"
  shape(
    /maanden/iu,
    `(?<which>eerste|laatste)\\s(?<count>drie|3|zes|6)\\smaanden${gap}${year}`,
    (inYear, { which = "", count = "" }) => {
      const isFirst = /^eerste$/iu.test(which);
      return /^(?:drie|3)$/iu.test(count)
        ? quarterOf(inYear, isFirst ? 1 : 4)
        : halfYearOf(inYear, isFirst ? 1 : 2);
    },
  ),
  shape(
    halfWord,
    `(?<half>${anyOrdinal}|\\d{1,2}\\s?(?:de|e))\\s?(?:helft|jaarhelft|half[\\s-]?jaar|semester)${optionalYear}`,
    (inYear, { half = "" }) => halfYearOf(inYear, /^laatste$/iu.test(half) ? 2 : ordinalNumber(half)),
  ),
  shape(/h\s?\d/iu, `(?<year>${century})\\s?[-‐‑–/]?\\s?H\\s?(?<half>[12])`, (inYear, groups) =>
    halfYearOf(inYear, numberIn(groups, "half")),
  ),
  shape(/h\s?\d/iu, `H\\s?(?<half>\\d)(?:${dash}(?=${century})|${gap})${year}`, (inYear, groups) =>
    halfYearOf(inYear, numberIn(groups, "half")),
  ),
];

const seasonDays = (inYear: number, groups: Groups): Days | null => {
  const named = seasonNamed(groups.season ?? "");
  return named === null ? null : seasonOf(inYear, named);
};
const inSeasons: readonly Shape[] = [
  shape(
    season,
    `(?<season>${anySeason})${gap}(?<year>${century}(?!\\d)|${quote}\\d{2}(?!\\d)|\\d{2}(?=\\s?[-/]\\s?\\d{2}(?!\\d)))(?:${dash}(?:${century}|${quote}?\\d{2}))?`,
    seasonDays,
  ),
  shape(season, `(?<season>${anySeason})`, seasonDays),
];

const inMonths: readonly Shape[] = [
  shape(month, `(?<month>${anyMonth})(?:${dash}(?=${century})|${gap})${year}`, (inYear, groups) =>
    monthOf(inYear, monthIn(groups)),
  ),
  shape(month, `(?<month>${anyMonth})`, (inYear, groups) => monthOf(inYear, monthIn(groups))),
  shape(/\d[-/](?:19|20)/u, `(?<month>0?[1-9]|1[0-2])[-/](?<year>${century})`, (inYear, groups) =>
    monthOf(inYear, numberIn(groups, "month")),
  ),
  shape(/\d{4}-[01]/u, `(?<year>${century})-(?<month>0[1-9]|1[0-2])(?!-)`, (inYear, groups) =>
    monthOf(inYear, numberIn(groups, "month")),
  ),
];

const schoolYears: readonly Shape[] = [
  shape(
    /jaar\s/iu,
    `(?:school|studie|cursus)jaar\\s+(?<year>${century})(?:${dash}(?:${century}|\\d{2}))?`,
    schoolYearOf,
  ),
];
const inYears: readonly Shape[] = [
  shape(/\d{4}[-/]\d{2}/u, `(?<years>(?<year>${century})[-/]\\d{2})(?![-\\d])`, (inYear, groups) =>
    (groups.years ?? "").endsWith(String((inYear + 1) % 100)) ? schoolYearOf(inYear) : null,
  ),
  shape(anyCentury, `(?<year>${century})(?![-‐‑–]\\d{5})`, yearOf),
  shape(
    /['‘’`]\d{2}/u,
    `(?<=(?:einde?|begin|medio|half|halverwege|ultimo)\\s)(?<year>${quote}\\d{2})`,
    yearOf,
  ),
];

/** Ordered: at one place in the text the first shape that fits wins, so longer ones stand first. */
export const momentShapes: readonly Shape[] = [
  ...inDays,
  ...schoolYears,
  ...inWeeks,
  ...inQuarters,
  ...inHalves,
  ...inSeasons,
  ...inMonths,
  ...inYears,
];

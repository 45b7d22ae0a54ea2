import { utcDay } from "d3-time";
import type { Period } from "../../domain/kinds/period.ts";
import { capital } from "../../domain/thing.ts";
import { periodBounds, periodParts, precisions } from "../../domain/vocabularies.ts";

const day = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const moment = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/Amsterdam",
});

/** An ISO date in words: "1 juli 2025". */
export const dayInWords = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`));

/** The day of an ISO moment, as it is in the Netherlands. */
export const momentInWords = (iso: string): string => moment.format(new Date(iso));

const monthOnly = new Intl.DateTimeFormat("nl-NL", { month: "long", timeZone: "UTC" });
const monthAndYear = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });

/** Two ISO dates as a span in words: in whole years or months where it is just those, else in days. */
function spanInWords(from: string, to: string): string {
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  const isWholeMonths = first.getUTCDate() === 1 && utcDay.offset(last, 1).getUTCDate() === 1;
  if (from === to) return dayInWords(from);
  if (!isWholeMonths) return `${dayInWords(from)} tot en met ${dayInWords(to)}`;
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  if (from.slice(0, 7) === to.slice(0, 7)) return monthAndYear.format(first);
  if (sameYear && first.getUTCMonth() === 0 && last.getUTCMonth() === 11) return from.slice(0, 4);
  return `${(sameYear ? monthOnly : monthAndYear).format(first)} tot en met ${monthAndYear.format(last)}`;
}

/** What is printed about the days of a period: which part of them, on which side, and what held before. */
const aboutDays = ({ part, bound, extendedFrom }: Period): string => {
  const words = [
    ...(part === null ? [] : [periodParts[part]]),
    ...(bound === null || bound === "ON" ? [] : [periodBounds[bound]]),
    ...(extendedFrom === null ? [] : [`eerder tot en met ${dayInWords(extendedFrom)}`]),
  ];
  return words.length === 0 ? "" : ` (${words.join("; ")})`;
};

/** The normal form of a period in words: when it is, how precisely that is known, and what is printed about it. */
export const periodInWords = (period: Period): string => {
  const { from, to, precision } = period;
  return from === null || to === null
    ? precisions[precision]
    : `${spanInWords(from, to)}, ${precisions[precision]}${aboutDays(period)}`;
};

/** When a period is, in words; null when it carries no date. */
export const datesInWords = ({ from, to }: Pick<Period, "from" | "to">): string | null =>
  from === null || to === null ? null : spanInWords(from, to);

const quarters = ["1ste", "2de", "3de", "4de"] as const;
const seasons: Readonly<Record<string, string>> = {
  "03": "het voorjaar",
  "06": "de zomer",
  "09": "het najaar",
  "12": "de winter",
};

/** What a period of one precision is called, and what is said before it; null for days that are not just one such. */
function calledAs({ from, to, precision }: Period): readonly [before: string, name: string] | null {
  if (from === null || to === null) return null;
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)];
  const span = spanInWords(from, to);
  if (precision === "DAY") return from === to ? ["op ", span] : null;
  if (precision === "MONTH") return span.includes(" tot ") ? null : ["in ", span];
  if (precision === "YEAR") return span === year ? ["in ", year] : null;
  if (precision === "QUARTER")
    return ["in ", `het ${quarters[Math.floor((Number(month) - 1) / 3)] ?? ""} kwartaal van ${year}`];
  if (precision === "HALF_YEAR")
    return ["in ", `de ${month === "01" ? "eerste" : "tweede"} helft van ${year}`];
  const season = precision === "SEASON" ? seasons[month] : undefined;
  if (season === undefined) return null;
  return [
    "in ",
    `${season} van ${year}${from.slice(0, 4) === to.slice(0, 4) ? "" : ` op ${to.slice(0, 4)}`}`,
  ];
}

/** When a period is, as a part of a sentence: "in het 4de kwartaal van 2025"; null when only its printed words can say it. */
export function whenInWords(period: Period): string | null {
  const called = calledAs(period);
  if (called === null) return null;
  const [before, name] = called;
  const { part, bound, precision } = period;
  if (part !== null)
    return bound === "ON" && (precision === "YEAR" || precision === "MONTH")
      ? `${periodParts[part]} ${name}`
      : null;
  if (bound === "ON") return before + name;
  // A season with "na" has become the season after it; "voor" and "tot" are printed for more than one thing.
  return (bound === "AFTER" || bound === "AROUND") && precision !== "SEASON"
    ? `${periodBounds[bound]} ${name}`
    : null;
}

/** A number of days in words: "1 dag", "92 dagen". */
const daysInWords = (days: number): string => `${numberInWords(days)} ${days === 1 ? "dag" : "dagen"}`;

const DAYS_A_MONTH = 30.4;
/** How long some days are, in words: "12 dagen", "ongeveer 21 maanden". */
export function lengthInWords(days: number): string {
  const months = Math.round(days / DAYS_A_MONTH);
  return months < 2 ? daysInWords(days) : `ongeveer ${numberInWords(months)} maanden`;
}

const whole = new Intl.NumberFormat("nl-NL");
const percent = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 0 });
/** A share of one as it is written in Dutch: "98%". */
export const percentInWords = (share: number): string => percent.format(share);

/** A whole number as it is written in Dutch: "1.234". */
export const numberInWords = (value: number): string => whole.format(value);

/** A decimal number of euros as it is written in Dutch. */
export const eurosInWords = (euros: string): string =>
  new Intl.NumberFormat("nl-NL", {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: euros.endsWith(".00") ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(Number(euros));

export { capital as sentence };

const plurals = {
  pilot: "pilots",
  editie: "edities",
  motie: "moties",
  partner: "partners",
  programma: "programma’s",
  portefeuille: "portefeuilles",
  gemeente: "gemeenten",
  wijziging: "wijzigingen",
  rapport: "rapporten",
  plaats: "plaatsen",
  regel: "regels",
  veld: "velden",
  twijfel: "twijfels",
  fout: "fouten",
} as const;
export type Counted = keyof typeof plurals;

/** What things are called when there are so many: "1 pilot", "1.200 pilots". */
export const nounFor = (count: number, noun: Counted): string => (count === 1 ? noun : plurals[noun]);

/** A number of things in words: "geen pilots", "1 pilot", "1.200 pilots". */
export const counted = (count: number, noun: Counted): string =>
  `${count === 0 ? "geen" : numberInWords(count)} ${nounFor(count, noun)}`;

/** How many lines of a document no report has: "3 regels bleven ongelezen". */
export const unreadInWords = (count: number): string =>
  `${counted(count, "regel")} ${count === 1 ? "bleef" : "bleven"} ongelezen`;

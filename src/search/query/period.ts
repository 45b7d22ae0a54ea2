import type { Token } from "../../dutch/analyser.ts";

/** What stood in a slot, and the index of the token after it. */
export interface SlotValue {
  readonly value: string;
  readonly to: number;
}
interface Days {
  readonly from: string;
  readonly until: string;
  readonly to: number;
}

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  voorjaar: [3, 5],
  lente: [3, 5],
  zomer: [6, 8],
  najaar: [9, 11],
  herfst: [9, 11],
};
const ordinals: Readonly<Record<string, number>> = {
  eerste: 1,
  "1e": 1,
  "1ste": 1,
  tweede: 2,
  "2e": 2,
  "2de": 2,
  derde: 3,
  "3e": 3,
  "3de": 3,
  vierde: 4,
  "4e": 4,
  "4de": 4,
  laatste: 4,
};
const beforeWords = new Set(["voor"]);
const afterWords = new Set(["na"]);
const fromWords = new Set(["vanaf", "sinds"]);
const untilWords = new Set(["tot"]);
const fillers = new Set([
  "in",
  "het",
  "de",
  "van",
  "begin",
  "medio",
  "eind",
  "eerste",
  "jaar",
  "per",
  "op",
  "en",
  "met",
]);

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.surface ?? "";
const two = (value: number): string => String(value).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const span = (year: number, firstMonth: number, lastMonth: number, to: number): Days => ({
  from: `${year}-${two(firstMonth)}-01`,
  until: `${year}-${two(lastMonth)}-${two(lastDay(year, lastMonth))}`,
  to,
});

/** Reads a year: 2025. */
export function readYear(tokens: readonly Token[], at: number): SlotValue | null {
  return /^(19|20)\d\d$/.test(word(tokens, at)) ? { value: word(tokens, at), to: at + 1 } : null;
}

/** Reads a number of one or two digits: the 5 of "programma 5". */
export function readNumber(tokens: readonly Token[], at: number): SlotValue | null {
  return /^\d{1,2}$/.test(word(tokens, at)) ? { value: String(Number(word(tokens, at))), to: at + 1 } : null;
}

/** Reads a time as "from/to" in ISO days, either side open: "2025", "Q3 2025", "na juni 2024", "tussen 2021 en 2023". */
export function readPeriod(tokens: readonly Token[], at: number): SlotValue | null {
  const lead = word(tokens, at);
  if (lead === "tussen" || lead === "van") {
    const first = readDays(tokens, at + 1);
    const joined = first === null ? "" : word(tokens, first.to);
    const second =
      first !== null && (joined === "en" || joined === "tot")
        ? readDays(tokens, skip(tokens, first.to + 1))
        : null;
    return first === null || second === null
      ? null
      : { value: `${first.from}/${second.until}`, to: second.to };
  }
  const leads = [beforeWords, afterWords, fromWords, untilWords].find((set) => set.has(lead));
  const days = readDays(tokens, leads === undefined ? at : skip(tokens, at + 1));
  if (days === null) return null;
  if (leads === beforeWords) return { value: `/${dayBefore(days.from)}`, to: days.to };
  if (leads === afterWords) return { value: `${dayAfter(days.until)}/`, to: days.to };
  if (leads === fromWords) return { value: `${days.from}/`, to: days.to };
  if (leads === untilWords) return { value: `/${days.until}`, to: days.to };
  return { value: `${days.from}/${days.until}`, to: days.to };
}

function skip(tokens: readonly Token[], at: number): number {
  let next = at;
  while (fillers.has(word(tokens, next)) && next < at + 3) next++;
  return next;
}

/** Reads a stretch of days that a year is named for. */
function readDays(tokens: readonly Token[], at: number): Days | null {
  const first = word(tokens, at);
  const yearAt = (index: number): { year: number; to: number } | null => {
    const next = word(tokens, index) === "van" || word(tokens, index) === "in" ? index + 1 : index;
    const year = readYear(tokens, next);
    return year === null ? null : { year: Number(year.value), to: year.to };
  };
  if (["begin", "medio", "eind"].includes(first)) return readDays(tokens, at + 1);
  const own = yearAt(at);
  if (own !== null && own.to === at + 1) return span(own.year, 1, 12, own.to);
  const quarter = /^q([1-4])$/.exec(first)?.[1];
  const ordinal = quarter === undefined ? ordinals[first] : Number(quarter);
  if (ordinal !== undefined) {
    const unit = quarter === undefined ? word(tokens, at + 1) : "kwartaal";
    const named = yearAt(quarter === undefined ? at + 2 : at + 1);
    if (named === null) return null;
    if (unit === "kwartaal") return span(named.year, ordinal * 3 - 2, ordinal * 3, named.to);
    const half = ordinal === 1 ? 1 : 2;
    return unit === "helft" || unit === "halfjaar"
      ? span(named.year, half * 6 - 5, half * 6, named.to)
      : null;
  }
  const named = yearAt(at + 1);
  if (named === null) return null;
  const month = months.indexOf(first) + 1;
  if (month > 0) return span(named.year, month, month, named.to);
  const season = seasons[first];
  return season === undefined ? null : span(named.year, season[0], season[1], named.to);
}

const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string): string => shift(day, -1);
const dayAfter = (day: string): string => shift(day, 1);

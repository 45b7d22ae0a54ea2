import type { Token } from "../../dutch/analyser.ts";
import { numberOf } from "./number-words.ts";
import { shiftDay } from "../../domain/day.ts";
import { joints } from "./negators.ts";
import { boundAt, boundsIn, within } from "./bounds.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { readDays, skipFillers, wordAt, yearSoon, type Days } from "./calendar.ts";

/** What stood in a slot, one value or several of which each will do, and the index of the token after it. */
export interface SlotValue {
  readonly values: readonly string[];
  readonly to: number;
  /** Tokens further on that it took as well: "in 2026 aflopen of later". */
  readonly also?: readonly number[];
}

const bounds = boundsIn("dayBounds");
/** Words that change nothing: "pas na 2025". */
const light = wordSet("beforeTime");

export const readYear = (tokens: readonly Token[], at: number): SlotValue | null =>
  /^(19|20)\d\d$/.test(wordAt(tokens, at)) ? { values: [wordAt(tokens, at)], to: at + 1 } : null;

/** A number of one or two digits, or a word for it; "een" is an article. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const number = word === "een" ? null : numberOf(word);
  return number !== null && Number.isInteger(number) && number < 100 && !/\d/.test(word) ? number : null;
}

/** Reads small numbers: the 5 of "programma 5", both of "programma 5 en 7", all of "programma 1 t/m 3". */
export function readNumbers(tokens: readonly Token[], at: number): SlotValue | null {
  const values: string[] = [];
  let next = at;
  for (;;) {
    const number = smallNumber(wordAt(tokens, next));
    if (number === null) return null;
    values.push(String(number));
    const until = readUntil(tokens, next + 1);
    if (until !== null && until.number > number && until.number - number < 20) {
      for (let each = number + 1; each <= until.number; each++) values.push(String(each));
      return { values, to: until.to };
    }
    const joined = ["en", "of", "noch"].includes(wordAt(tokens, next + 1)) ? next + 2 : next + 1;
    if (smallNumber(wordAt(tokens, joined)) === null) return { values, to: next + 1 };
    next = joined;
  }
}

const throughs = [["t", "m"], ["tm"], ["tot", "en", "met"]];
/** "T/m 3". */
function readUntil(tokens: readonly Token[], at: number): { number: number; to: number } | null {
  const through = throughs.find((words) => words.every((word, index) => wordAt(tokens, at + index) === word));
  const number = through === undefined ? null : smallNumber(wordAt(tokens, at + through.length));
  return through === undefined || number === null ? null : { number, to: at + through.length + 1 };
}

/** Reads a time as "from/to" in ISO days, either side open: "2025", "Q3 2025", "na juni 2024", "2022 of 2024". */
export function readPeriod(tokens: readonly Token[], start: number, text: string): SlotValue | null {
  const at = light.has(wordAt(tokens, start)) ? start + 1 : start;
  return (
    readBetween(tokens, at) ??
    readBounds(tokens, at) ??
    readBound(tokens, at) ??
    readOpen(tokens, at) ??
    readList(tokens, at, text)
  );
}

const laterWords = wordSet("later");
const earlierWords = wordSet("earlier");

/** "2026 of later". */
function readOpen(tokens: readonly Token[], at: number): SlotValue | null {
  const days = readDays(tokens, at);
  if (days === null) return null;
  const joins = (index: number): boolean => ["of", "en"].includes(wordAt(tokens, index));
  // "In 2026 aflopen of later"
  const apart = !joins(days.to) && joins(days.to + 1);
  if (!apart && !joins(days.to)) return null;
  const word = wordAt(tokens, days.to + (apart ? 2 : 1));
  const isLater = laterWords.has(word);
  if (!isLater && !earlierWords.has(word)) return null;
  const values = [isLater ? `${days.from}/` : `/${days.until}`];
  return apart ? { values, to: days.to, also: [days.to + 1, days.to + 2] } : { values, to: days.to + 2 };
}

function readBetween(tokens: readonly Token[], at: number): SlotValue | null {
  const hasLead = ["tussen", "van", "vanaf"].includes(wordAt(tokens, at));
  // "2019 tot 2022"
  const own = readDays(tokens, hasLead ? at + 1 : at);
  const year = hasLead ? yearSoon(tokens, at + 1) : null;
  const first = own ?? (year === null ? null : readDays(tokens, at + 1, year));
  if (first === null) return null;
  const joint = wordAt(tokens, first.to);
  if (!hasLead && joint !== "tot") return null;
  const inclusive =
    joint === "tot" && wordAt(tokens, first.to + 1) === "en" && wordAt(tokens, first.to + 2) === "met";
  if (joint !== "en" && joint !== "tot") return null;
  const second = readDays(tokens, skipFillers(tokens, first.to + (inclusive ? 3 : 1)));
  if (second === null) return null;
  // "Tussen november en februari 2025" begins in the year before; what lies between two days does in either order.
  const before = first.from > second.until;
  const begin = before
    ? own === null && year !== null
      ? readDays(tokens, at + 1, year - 1)
      : second
    : first;
  const end = before && begin === second ? first : second;
  return begin && { values: [`${begin.from}/${end.until}`], to: second.to };
}

/** "Na 2022 maar voor 2024". */
function readBounds(tokens: readonly Token[], at: number): SlotValue | null {
  const first = readBound(tokens, at);
  if (first === null || !["maar", "en"].includes(wordAt(tokens, first.to))) return null;
  const second = readBound(tokens, first.to + 1);
  const [one = "", other = ""] = [first, second].map((bound) => bound?.values[0]);
  const [from, until] = one.endsWith("/") ? [one, other] : [other, one];
  return second !== null && from.endsWith("/") && until.startsWith("/")
    ? { values: [from + until.slice(1)], to: second.to }
    : null;
}

const ends = new Set(["eind", "einde"]);
/** What is planned "voor" a time is to be in it. */
const planned = wordSet("plannedFor");
function readBound(tokens: readonly Token[], at: number): SlotValue | null {
  const found = boundAt(bounds, tokens, at);
  const days = found && readDays(tokens, found.to);
  if (!found || !days) return null;
  const { from, until, to } = days;
  if (wordAt(tokens, at) === "voor" && planned.has(wordAt(tokens, at - 1)))
    return { values: [`${from}/${until}`], to };
  // "Voor het einde van 2025" goes on until it is over.
  const isOver =
    found.bound === "before" && wordAt(tokens, found.to) === "het" && ends.has(wordAt(tokens, found.to + 1));
  if (isOver) return { values: [within("until", [from, until], [from, until])], to };
  return {
    values: [within(found.bound, [from, until], [shiftDay(from, -1), shiftDay(until, 1)])],
    to,
  };
}

/** "De jaren 2022-2023". */
function readYears(tokens: readonly Token[], at: number, text: string): SlotValue | null {
  const from = skipFillers(tokens, ["jaren", "periode"].includes(wordAt(tokens, at)) ? at + 1 : at);
  const [first, second] = [readYear(tokens, from), readYear(tokens, from + 1)];
  const [since, until] = [first?.values[0], second?.values[0]];
  // "2022, 2023 of 2024" are three.
  const isList = text.slice(tokens[from]?.end, tokens[from + 1]?.start).includes(",");
  return since !== undefined &&
    until !== undefined &&
    second !== null &&
    !isList &&
    Number(until) > Number(since)
    ? { values: [`${since}-01-01/${until}-12-31`], to: second.to }
    : null;
}

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((index) => wordAt(tokens, index) === "niet");

function readList(tokens: readonly Token[], at: number, text: string): SlotValue | null {
  const years = readYears(tokens, at, text);
  if (years !== null) return years;
  const valueOf = ({ from, until }: Days): string => `${from}/${until}`;
  const values: string[] = [];
  let [next, to] = [at, at];
  for (;;) {
    const whole = readDays(tokens, next);
    // "Q3 of Q4 van 2025"
    const days = whole ?? readDays(tokens, next, yearSoon(tokens, next));
    if (days === null || (whole === null && !joints.has(wordAt(tokens, days.to)))) break;
    values.push(valueOf(days));
    ({ to } = days);
    next = joints.has(wordAt(tokens, to)) ? to + 1 : to;
    // "Niet in 2024 en niet in 2025"
    if (next > to && wordAt(tokens, next) === "niet" && isDenied(tokens, at)) next++;
    // "2022, 2023 of 2024" goes on; "in 2024 in Delft" doesn't.
    if (next === to && readYear(tokens, next) === null) break;
  }
  return values.length === 0 ? readYearless(tokens, at) : { values, to };
}

/** Any will do; every february is given its 29th. */
const anyYear = 2000;
/** "December", of whatever year: "--12-01/--12-31". */
function readYearless(tokens: readonly Token[], at: number): SlotValue | null {
  const days = readDays(tokens, at, anyYear);
  if (days === null) return null;
  const until = days.until.slice(4).replace("-02-28", "-02-29");
  return { values: [`-${days.from.slice(4)}/-${until}`], to: days.to };
}

import type { Token } from "../../dutch/analyser.ts";
import { readDays, shiftDay, skipFillers, wordAt, yearSoon, type Days } from "./calendar.ts";

/** What stood in a slot, one value or several of which each will do, and the index of the token after it. */
export interface SlotValue {
  readonly values: readonly string[];
  readonly to: number;
}

/** Which side of the days is meant. */
type Bound = "before" | "after" | "from" | "until";

/** The longest come first. */
const bounds: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    ["in of na", "from"],
    ["op of na", "from"],
    ["in of voor", "until"],
    ["op of voor", "until"],
    ["tot en met", "until"],
    ["niet voor", "from"],
    ["niet na", "until"],
    ["niet later dan", "until"],
    ["later dan", "after"],
    ["eerder dan", "before"],
    ["op zijn laatst", "until"],
    ["voor", "before"],
    ["na", "after"],
    ["vanaf", "from"],
    ["sinds", "from"],
    ["tot", "until"],
    ["uiterlijk", "until"],
  ] as const
).map(([words, bound]) => [words.split(" "), bound] as const);

/** Words that change nothing: "pas na 2025". */
const light = new Set(["pas", "al", "ergens"]);

/** Reads a year: 2025. */
export function readYear(tokens: readonly Token[], at: number): SlotValue | null {
  return /^(19|20)\d\d$/.test(wordAt(tokens, at)) ? { values: [wordAt(tokens, at)], to: at + 1 } : null;
}

/** Reads numbers of one or two digits: the 5 of "programma 5", both of "programma 5 en 7". */
export function readNumbers(tokens: readonly Token[], at: number): SlotValue | null {
  const values: string[] = [];
  let next = at;
  while (/^\d{1,2}$/.test(wordAt(tokens, next))) {
    values.push(String(Number(wordAt(tokens, next))));
    const joined = ["en", "of"].includes(wordAt(tokens, next + 1)) ? next + 2 : next + 1;
    if (!/^\d{1,2}$/.test(wordAt(tokens, joined))) return { values, to: next + 1 };
    next = joined;
  }
  return null;
}

/** Reads a time as "from/to" in ISO days, either side open: "2025", "Q3 2025", "na juni 2024", "2022 of 2024". */
export function readPeriod(tokens: readonly Token[], start: number): SlotValue | null {
  const at = light.has(wordAt(tokens, start)) ? start + 1 : start;
  return readBetween(tokens, at) ?? readBound(tokens, at) ?? readList(tokens, at);
}

function readBetween(tokens: readonly Token[], at: number): SlotValue | null {
  const lead = wordAt(tokens, at);
  if (lead !== "tussen" && lead !== "van") return null;
  const first = readDays(tokens, at + 1, yearSoon(tokens, at + 1));
  if (first === null) return null;
  const joint = wordAt(tokens, first.to);
  const inclusive =
    joint === "tot" && wordAt(tokens, first.to + 1) === "en" && wordAt(tokens, first.to + 2) === "met";
  if (joint !== "en" && joint !== "tot") return null;
  const second = readDays(tokens, skipFillers(tokens, first.to + (inclusive ? 3 : 1)));
  return second && { values: [`${first.from}/${second.until}`], to: second.to };
}

function readBound(tokens: readonly Token[], at: number): SlotValue | null {
  const found = bounds.find(([words]) => words.every((word, index) => wordAt(tokens, at + index) === word));
  const days = found && readDays(tokens, at + found[0].length);
  if (!found || !days) return null;
  const { from, until, to } = days;
  const value: Readonly<Record<Bound, string>> = {
    before: `/${shiftDay(from, -1)}`,
    after: `${shiftDay(until, 1)}/`,
    from: `${from}/`,
    until: `/${until}`,
  };
  return { values: [value[found[1]]], to };
}

function readList(tokens: readonly Token[], at: number): SlotValue | null {
  const first = readDays(tokens, at);
  if (first === null) return null;
  const valueOf = ({ from, until }: Days): string => `${from}/${until}`;
  const joined = ["of", "en"].includes(wordAt(tokens, first.to));
  const second = joined ? readDays(tokens, first.to + 1) : null;
  return second === null
    ? { values: [valueOf(first)], to: first.to }
    : { values: [valueOf(first), valueOf(second)], to: second.to };
}

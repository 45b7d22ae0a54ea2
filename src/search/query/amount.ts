import type { Token } from "../../dutch/analyser.ts";
import { wordAt } from "./calendar.ts";
import { numberOf, scales } from "./number-words.ts";
import type { SlotValue } from "./period.ts";

type Bound = "over" | "from" | "under" | "until";
const bounds: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    ["meer dan", "over"],
    ["langer dan", "over"],
    ["hoger dan", "over"],
    ["groter dan", "over"],
    ["boven de", "over"],
    ["boven", "over"],
    ["ruim", "from"],
    ["minstens", "from"],
    ["minimaal", "from"],
    ["ten minste", "from"],
    ["vanaf", "from"],
    ["minder dan", "under"],
    ["korter dan", "under"],
    ["lager dan", "under"],
    ["onder de", "under"],
    ["onder", "under"],
    ["hoogstens", "until"],
    ["maximaal", "until"],
    ["ten hoogste", "until"],
    ["tot", "until"],
  ] as const
).map(([words, bound]) => [words.split(" "), bound] as const);

/** A number of something, its least unit being 1, and the index of the token after it. */
interface Quantity {
  readonly value: number;
  readonly to: number;
  /** Whether it says what it counts. */
  readonly united: boolean;
}
type ReadQuantity = (tokens: readonly Token[], at: number, text: string) => Quantity | null;

/** Reads a bound, a range or a number as "from/to" in whole units, both inclusive and either open. */
function readRange(
  tokens: readonly Token[],
  at: number,
  text: string,
  read: ReadQuantity,
  needsBound: boolean,
): SlotValue | null {
  if (wordAt(tokens, at) === "tussen") {
    const first = read(tokens, wordAt(tokens, at + 1) === "de" ? at + 2 : at + 1, text);
    const second =
      first && ["en", "tot"].includes(wordAt(tokens, first.to)) ? read(tokens, first.to + 1, text) : null;
    return first && second?.united ? { values: [`${first.value}/${second.value}`], to: second.to } : null;
  }
  const bound = bounds.find(([words]) => words.every((word, index) => wordAt(tokens, at + index) === word));
  if (bound === undefined && needsBound) return null;
  const quantity = read(tokens, at + (bound?.[0].length ?? 0), text);
  if (quantity === null || !quantity.united) return null;
  const { value, to } = quantity;
  const values: Readonly<Record<Bound, string>> = {
    over: `${value + 1}/`,
    from: `${value}/`,
    under: `/${value - 1}`,
    until: `/${value}`,
  };
  return { values: [bound === undefined ? `${value}/${value}` : values[bound[1]]], to };
}

const centsAEuro = 100;

/** Reads euros: "€ 80.000", "80 duizend euro", "meer dan een ton", "tussen 1.000 en 2.000 euro". */
export function readAmount(tokens: readonly Token[], at: number, text: string): SlotValue | null {
  const cents = readRange(tokens, at, text, readCents, false);
  const inEuros = (value: string): string =>
    value
      .split("/")
      .map((each) => (each === "" ? "" : String(Number(each) / centsAEuro)))
      .join("/");
  return cents && { ...cents, values: cents.values.map(inEuros) };
}

function readCents(tokens: readonly Token[], at: number, text: string): Quantity | null {
  const token = tokens[at];
  const number = token && numberOf(token.surface);
  if (token === undefined || number === null || number === undefined) return null;
  const signed = /(?:€|eur)\s*$/iu.test(text.slice(Math.max(0, token.start - 5), token.start));
  const scale = scales[wordAt(tokens, at + 1)];
  const afterScale = at + (scale === undefined ? 1 : 2);
  const named = ["euro", "eur"].includes(wordAt(tokens, afterScale));
  // "Twee ton" is money, and five tons of waste are none.
  const next = tokens[afterScale];
  const large =
    (scale ?? 0) >= 100_000 && (next === undefined || next.stop || next.surface.startsWith("kost"));
  return {
    value: Math.round(number * (scale ?? 1) * centsAEuro),
    to: named ? afterScale + 1 : afterScale,
    united: signed || named || large,
  };
}

const daysA: Readonly<Record<string, number>> = {
  dag: 1,
  dagen: 1,
  week: 7,
  weken: 7,
  maand: 30.44,
  maanden: 30.44,
  jaar: 365.25,
  jaren: 365.25,
};

/** Reads how long, in days: "langer dan drie jaar", "minder dan 18 maanden". */
export const readDuration = (tokens: readonly Token[], at: number, text: string): SlotValue | null =>
  readRange(tokens, at, text, readTime, true);

function readTime(tokens: readonly Token[], at: number): Quantity | null {
  const number = numberOf(wordAt(tokens, at));
  const unit = daysA[wordAt(tokens, at + 1)];
  return number === null || unit === undefined
    ? null
    : { value: Math.round(number * unit), to: at + 2, united: true };
}

import type { Token } from "../../dutch/analyser.ts";
import { wordNumbers, wordSet, wordValues } from "../../dutch/word-lists.ts";
import { boundAt, boundsIn, within, type Bound } from "./bounds.ts";
import { wordAt } from "./calendar.ts";
import { numberOf, scales } from "./number-words.ts";
import type { SlotValue } from "./period.ts";

const bounds = boundsIn("amountBounds");
/** After a quantity: "twee jaar of langer". */
const boundsBehind = wordValues("boundsBehind") as Readonly<Record<string, Bound>>;

/** A number of something, its least unit being 1, and the index of the token after it. */
interface Quantity {
  readonly value: number;
  readonly to: number;
  /** Whether it says what it counts. */
  readonly united: boolean;
  /** The least by which another is more or less; a unit, when it does not say. */
  readonly step?: number;
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
  if (["tussen", "van"].includes(wordAt(tokens, at))) {
    const from = wordAt(tokens, at + 1) === "de" ? at + 2 : at + 1;
    const whole = read(tokens, from, text);
    const bare = numberOf(wordAt(tokens, from));
    const to = whole?.united === true ? whole.to : from + 1;
    const second = (wordAt(tokens, at) === "van" ? ["tot"] : ["en", "tot"]).includes(wordAt(tokens, to))
      ? read(tokens, to + 1, text)
      : null;
    const size = numberOf(wordAt(tokens, to + 1));
    if (!second?.united || size === null || size === 0) return null;
    // "Tussen 1 en 3 ton": the unit is of both.
    const shared = bare === null ? null : Math.round((bare * second.value) / size);
    const inOne = (bare ?? 0) < size ? shared : (whole?.value ?? null);
    const first = whole?.united === true ? whole.value : inOne;
    if (first === null) return null;
    const [least, most] = [first, second.value].toSorted((a, b) => a - b);
    return { values: [`${least}/${most}`], to: second.to };
  }
  const before = boundAt(bounds, tokens, at);
  const from = before?.to ?? at;
  // "Meer dan een half jaar"
  const isPart = wordAt(tokens, from) === "een" && numberOf(wordAt(tokens, from + 1)) !== null;
  const quantity = read(tokens, isPart ? from + 1 : from, text);
  if (quantity === null || !quantity.united) return null;
  const behind =
    wordAt(tokens, quantity.to) === "of" ? boundsBehind[wordAt(tokens, quantity.to + 1)] : undefined;
  const bound = before?.bound ?? behind;
  if (bound === undefined && needsBound) return null;
  const { value, step = 1 } = quantity;
  const to = before === null && behind !== undefined ? quantity.to + 2 : quantity.to;
  const said =
    bound === undefined ? `${value}/${value}` : within(bound, [value, value], [value - step, value + step]);
  return { values: [said], to };
}

const centsAEuro = 100;

/** Reads euros: "€ 80.000", "80 duizend euro", "meer dan een ton", "tussen 1.000 en 2.000 euro". */
export const readAmount = (tokens: readonly Token[], at: number, text: string): SlotValue | null =>
  inEuros(readRange(tokens, at, text, readCents, false));

const leastSum = 1_000;
/** Reads euros where a word says that money is meant: "bedragen onder 100000". */
export const readSum = (tokens: readonly Token[], at: number, text: string): SlotValue | null =>
  inEuros(
    readRange(
      tokens,
      at,
      text,
      (words, from, whole) => {
        const cents = readCents(words, from, whole);
        const isYear = /^(?:19|20)\d\d$/.test(wordAt(words, from));
        return (
          cents && { ...cents, united: cents.united || (!isYear && cents.value >= leastSum * centsAEuro) }
        );
      },
      false,
    ),
  );

function inEuros(cents: SlotValue | null): SlotValue | null {
  const euros = (value: string): string =>
    value
      .split("/")
      .map((each) => (each === "" ? "" : String(Number(each) / centsAEuro)))
      .join("/");
  return cents && { ...cents, values: cents.values.map(euros) };
}

function readCents(tokens: readonly Token[], at: number, text: string): Quantity | null {
  const token = tokens[at];
  // "Boven de ton".
  const number = token && (token.surface === "ton" && at > 0 ? 1 : numberOf(token.surface));
  if (token === undefined || number === null || number === undefined) return null;
  const signed = /(?:€|eur)\s*$/iu.test(text.slice(Math.max(0, token.start - 5), token.start));
  const isScale = token.surface === "ton";
  const scale = scales[wordAt(tokens, isScale ? at : at + 1)];
  const afterScale = at + (scale === undefined || isScale ? 1 : 2);
  const named = ["euro", "eur"].includes(wordAt(tokens, afterScale));
  // "Twee ton" is money, and five tons of waste are none.
  const next = tokens[afterScale];
  const large =
    wordAt(tokens, at + 1) === "mille" ||
    ((scale ?? 0) >= 100_000 &&
      (next === undefined ||
        (next.stop && !ofLoad.has(next.surface)) ||
        /^(?:kost|gekost|uitkom|waard|bedra|gaan|begroot|mee|gemoeid|nodig|beschikbaar)/.test(next.surface)));
  return {
    value: Math.round(number * (scale ?? 1) * centsAEuro),
    to: named ? afterScale + 1 : afterScale,
    united: signed || named || large,
  };
}

/** "Een ton met regenwater" holds water. */
const ofLoad = new Set(["met", "vol"]);

const justBefore = wordSet("beforeOne");
/** Reads how many: "twee", "meer dan één"; "een" is an article where nothing says that it is counted. */
export const readCount = (tokens: readonly Token[], at: number, text: string): SlotValue | null =>
  readRange(
    tokens,
    at,
    text,
    (words, from) => {
      const word = wordAt(words, from);
      const isArticle =
        word === "een" &&
        !(words[from]?.text ?? "").normalize("NFC").includes("é") &&
        !justBefore.has(wordAt(words, from - 1));
      const value = isArticle || /^(?:19|20)\d\d$/.test(word) ? null : numberOf(word);
      return value !== null && Number.isInteger(value) ? { value, to: from + 1, united: true } : null;
    },
    false,
  );

const daysA = wordNumbers("lengths");

/** Reads how long, in days: "langer dan drie jaar", "minder dan 18 maanden". */
export const readDuration = (tokens: readonly Token[], at: number, text: string): SlotValue | null =>
  readRange(tokens, at, text, readTime, true);

const leastMonth = 28;
/** From 1 January to 31 December is a year, as from 1 January to 1 January: in days. */
export const aboutADay = 3;

/** "Tot 18 jaar" is an age. In days. */
const longestPilot = 12 * 366;

function readTime(tokens: readonly Token[], at: number): Quantity | null {
  const number = numberOf(wordAt(tokens, at));
  const unit = daysA[wordAt(tokens, at + 1)];
  return number === null || unit === undefined || number * unit > longestPilot
    ? null
    : { value: number * unit, to: at + 2, united: true, step: unit < leastMonth ? 1 : aboutADay };
}

/** How far "twee jaar" may be from two years. */
const slack = 0.1;
const nearly = new Set(["ongeveer", "precies", "exact", "circa", "zo'n", "ca"]);
/** Reads about how long, in days: "twee jaar". */
export function readAbout(tokens: readonly Token[], at: number): SlotValue | null {
  const time = readTime(tokens, nearly.has(wordAt(tokens, at)) ? at + 1 : at) ?? readYearly(tokens, at);
  return (
    time && {
      values: [`${Math.floor(time.value * (1 - slack))}/${Math.ceil(time.value * (1 + slack))}`],
      to: time.to,
    }
  );
}

/** "Driejarige", "2-jarige". */
function readYearly(tokens: readonly Token[], at: number): Quantity | null {
  const apart = /^jarige?$/.test(wordAt(tokens, at + 1));
  const years = numberOf(apart ? wordAt(tokens, at) : (/^(.+)jarige?$/.exec(wordAt(tokens, at))?.[1] ?? ""));
  return years === null || years === 0
    ? null
    : { value: Math.round(years * 365.25), to: apart ? at + 2 : at + 1, united: true };
}

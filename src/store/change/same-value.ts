import { monthNames } from "../../domain/month-names.ts";
import { numerals, scales } from "../../domain/numerals.ts";
import type { Period } from "../../domain/kinds/period.ts";
import { nameInFull, type Kind, type Values } from "../../domain/field.ts";
import type { Answer } from "../../domain/kinds/answer.ts";
import { keyOf, partKeysOf, pilotKeyOf } from "../name-keys.ts";
import { patternsUnder } from "../../dutch/patterns.ts";

const scale = Object.keys(scales).join("|");
const euroBehind = new RegExp(
  String.raw`(?<![\d.,])(?<!€[\d.,]{0,9})(\d[\d.,]*(?: ?(?:${scale})\.?)?) ?eur(?:o)?(?!\p{L})`,
  "giu",
);
const scaled = new RegExp(
  String.raw`€(?<units>\d+)(?:,(?<tenths>\d{1,3}))? ?(?<scale>${scale})(?![\p{L}\p{N}²³])\.?`,
  "giu",
);
/** "€1,2 mln" is "€1200000". */
function inUnits(_: string, units: string, tenths: string | undefined, unit: string): string {
  const thousandths = Number(units + (tenths ?? "").padEnd(3, "0"));
  return `€${(thousandths * (scales[unit.toLowerCase()] ?? 1)) / 1000}`;
}

/**
 * Normal form of a text for comparing editions: how it happened to be printed does not count. The accents that OCR
 * misreads, spaces, quotes, dashes, bullets, letter case and a closing dot go, and so does how an amount, a share or the
 * number of a list is written; every other sign stays, since it can carry meaning: "€ 1.000" is not "€ 1,000".
 */
export const normalText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD]+/gu, "")
    .replace(/^\s*(?:[•·▪●*?–—-]|[oe](?=\s))\s*/gmu, "")
    .replace(/["'“”„‘’‚‛`´«»]+/gu, "")
    .replace(/(^\s*|[.;:!?]\s)(\d{1,2}|\p{L})[.)]\s+(?=\p{L})/gmu, "$1$2. ")
    .replace(/(?<=(?<![\d.,])\d{1,3}(?:\.\d{3}){0,4})\.(?=\d{3}(?!\d))/g, "")
    .replace(/(?:€|(?<!\p{L})eur(?:o)?(?!\p{L}))\s*(?=\d)/giu, "€")
    .replace(euroBehind, "€$1")
    .replace(scaled, inUnits)
    .replace(/(\d),(?:\p{Pd}{1,2}|=|00)(?!\d)/gu, "$1")
    .replace(/(\d)\s*(?:%|procent(?!\p{L}))/giu, "$1%")
    .replace(/\s*\p{Pd}\s*/gu, "-")
    .replace(/\s*&\s*/g, " en ")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^(ja|nee|neen|deels)[.,;:!] /u, "$1 ")
    .replace(/[\s.,;]+$/u, "")
    .trim();

/** Texts are one when they are one in normal form. */
const sameText = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : normalText(one) === normalText(other);

const countOf = (word: string): number => Math.max(numerals.indexOf(word), 0) || Number(word);
const adverbs: Readonly<Record<string, number>> = {
  jaarlijks: 1, tweejaarlijks: 1 / 2, driejaarlijks: 1 / 3, vierjaarlijks: 1 / 4, halfjaarlijks: 2,
  maandelijks: 12, tweemaandelijks: 6, driemaandelijks: 4, wekelijks: 52, tweewekelijks: 26,
}; // prettier-ignore
const unitsOfTime: readonly (readonly [RegExp, number])[] = [
  [/^(?:half ?jaar|semester)$/, 2],
  [/^ja(?:ar|ren)$/, 1],
  [/^kwarta(?:al|len)$/, 4],
  [/^maand(?:en)?$/, 12],
  [/^we(?:ek|ken)$/, 52],
];
const number = String.raw`\d+|${numerals.slice(1).join("|")}`;
const frequency = new RegExp(
  String.raw`^(?:(?<times>${number}|eens) ?(?:x|keer|maal)? )?(?:(?<others>om (?:de|het))|per|in (?:de|het)|elke?|ieder|iedere) (?:(?<step>${number}) )?(?<unit>half ?jaar|\p{L}+)$`,
  "u",
);

/** How often a year a text of nothing but a frequency says, in normal form; null for any other. */
function timesAYear(text: string): number | null {
  const adverb = adverbs[text];
  if (adverb !== undefined) return adverb;
  const { times = "een", others, step, unit = "" } = frequency.exec(text)?.groups ?? {};
  const inAYear = unitsOfTime.find(([pattern]) => pattern.test(unit))?.[1];
  if (inAYear === undefined) return null;
  // "Om het jaar" is once in two years, and so is "om de twee jaar".
  const every = step === undefined ? (others === undefined ? 1 : 2) : countOf(step);
  return ((times === "eens" ? 1 : countOf(times)) * inAYear) / every;
}

/**
 * Whether two periods say the same. What the normal form holds is compared there; words that it does not hold, such as
 * "kerstvakantie", as they are printed. Another way to write the same days is the same.
 */
function samePeriod(one: Period, other: Period): boolean {
  if (one.from === null && other.from === null && one.to === null && other.to === null)
    return sameUndated(one, other);
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.part === other.part &&
    sameBound(one, other) &&
    one.extendedFrom === other.extendedFrom &&
    otherWords(one) === otherWords(other)
  );
}

/** An end "tot 1 mei" and one "op 1 mei" are one, a begin "vanaf 1 mei" is neither; "voor 2027" is a year before "uiterlijk 2027". */
function boundOf({ bound, text }: Period): Period["bound"] | "FROM" | "BY" {
  if (bound === "BEFORE" && /(?<!\p{L})(?:uiterlijk|later|laatste)(?!\p{L})/iu.test(text)) return "BY";
  if (bound === "ON" && /(?<!\p{L})(?:vanaf|sinds|met ingang van|m\.?i\.?v\.?)(?!\p{L})/iu.test(text))
    return "FROM";
  return bound;
}
const meansTheDays: ReadonlySet<string | null> = new Set(["ON", "UNTIL", "FROM"]);
const sameBound = (one: Period, other: Period): boolean => {
  const bounds = [boundOf(one), boundOf(other)];
  if (!bounds.every((bound) => meansTheDays.has(bound))) return bounds[0] === bounds[1];
  return !(bounds.includes("FROM") && bounds.includes("UNTIL"));
};

const { pattern, words } = patternsUnder("moments", "compared periods");
const notKnown = pattern("notKnown");

function sameUndated(one: Period, other: Period): boolean {
  if (one.precision !== other.precision) return false;
  const [first, second] = [lettersOf(one.text), lettersOf(other.text)];
  if (one.precision === "UNKNOWN" && notKnown.test(first) && notKnown.test(second)) return true;
  const [often, asOften] = [timesAYear(first), timesAYear(second)];
  if (often !== null && asOften !== null) return often === asOften;
  return barely(first) === barely(second);
}

/** "Jaarlijks (december)" is "jaarlijks in december". */
const barely = (letters: string): string => letters.replace(/(?<!\p{L})(?:in|de|het|van) /gu, "");

const lettersOf = (text: string): string =>
  normalText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const anyMonth = monthNames.flat().join("|");
const ordinals = words("ordinals");
const joins = pattern("joins");
const places = pattern("places");
/** What a period of each precision is called, with the numbers that its days do not have. */
const units: Readonly<Partial<Record<Period["precision"], RegExp>>> = {
  WEEK: /^(?:week|wk|\d{1,2}e?)$/,
  QUARTER: /^(?:kwartaal|kwartalen|kw|[qk]?[1-4](?:ste|de|e)?)$/,
  SEASON: /^(?:lente|voorjaar|zomer|najaar|herfst|winter)$/,
  HALF_YEAR: /^(?:helft|halfjaar|h?[12](?:ste|de|e)?)$/,
};
const parts = pattern("parts");
/** Where another moment stands, which the one that is held took the place of, its words are held too. */
const moved = new RegExp(
  String.raw`^(?:verlengd|verlengt|verlenging|oorspronkelijk|aanvankelijk|uitgesteld|verschoven|\d+(?:ste|de|e)?|${anyMonth})$`,
);
/** "Derde kwartaal" and "laatste week" are held; of "eerste gesprekken" nothing is. */
const ordinalUnits = new RegExp(
  String.raw`(?<!\p{L})(?:${ordinals}) (?=kwartaal|kw |helft|jaarhelft|half|semester|week|weken|dagen|maanden|drie maanden|zes maanden|(?:${anyMonth})(?!\p{L})|en |of )`,
  "gu",
);

/** Whether a word is a figure or a month of the first or last day: of "1 mei 2026, 12 deelnemers" the twelve is none. */
function isOfDays(word: string, { from, to }: Period): boolean {
  const days = [from, to].map((iso) => (iso ?? "").split("-").map(Number));
  const month = monthNames.findIndex((names) => names.includes(word)) + 1;
  const figure = Number(/^(\d+)(?:ste|de|e)?$/.exec(word)?.[1]);
  return days.some((parts) =>
    month > 0 ? parts[1] === month : parts.some((part) => part === figure || part % 100 === figure),
  );
}

/** What a text says beside what the normal form of its period holds. */
function otherWords(period: Period): string {
  const { text, extendedFrom, part, bound, precision } = period;
  const isMoved = extendedFrom !== null;
  const isPlaced = isMoved || part !== null || bound !== "ON";
  const isUnit = (word: string): boolean =>
    isMoved ? Object.values(units).some((unit) => unit.test(word)) : (units[precision]?.test(word) ?? false);
  return lettersOf(text)
    .replace(ordinalUnits, "")
    .split(" ")
    .filter(
      (word) =>
        !joins.test(word) &&
        !isOfDays(word, period) &&
        !isUnit(word) &&
        !(isPlaced && places.test(word)) &&
        !(part !== null && parts.test(word)) &&
        !(isMoved && moved.test(word)),
    )
    .join(" ");
}

/** One pilot keeps its name when the two printed names share a whole or a part. */
function sameName(one: string, other: string): boolean {
  const keys = new Set([pilotKeyOf(one), ...partKeysOf(one)]);
  return [pilotKeyOf(other), ...partKeysOf(other)].some((key) => keys.has(key));
}

const bare = pattern("bare");
const isBare = (text: string | null): boolean =>
  text !== null && bare.test(normalText(text).replace(/[./!]/g, ""));

interface Comparison<V> {
  readonly same: (one: V, other: V) => boolean;
  /** As printed, for whoever reads the change. */
  readonly textOf: (value: V) => string | null;
}

const sameNamed = (one: { name: string }, other: { name: string }): boolean =>
  keyOf(one.name) === keyOf(other.name);

const comparisons: { readonly [K in Kind]: Comparison<Values[K]> } = {
  name: { same: sameName, textOf: (name) => name },
  text: { same: sameText, textOf: (text) => text },
  period: { same: samePeriod, textOf: ({ text }) => text },
  answer: {
    same: (one: Answer, other: Answer) =>
      one.verdict === other.verdict &&
      (sameText(one.text, other.text) || (isBare(one.text) && isBare(other.text))),
    textOf: ({ text }) => text,
  },
  // The number changes when things are numbered anew, and the thing does not.
  reference: { same: sameNamed, textOf: nameInFull },
};

/** What differs between two values of a field, as printed; null when nothing does. */
export function compareValues(
  kind: Kind,
  before: unknown,
  after: unknown,
): { readonly before: string | null; readonly after: string | null } | null {
  const { same, textOf } = comparisons[kind] as Comparison<unknown>;
  if (before === null && after === null) return null;
  if (before !== null && after !== null && same(before, after)) return null;
  return { before: before === null ? null : textOf(before), after: after === null ? null : textOf(after) };
}

import { dayInMs } from "../../domain/day.ts";
import type { Period } from "../../domain/kinds/period.ts";
import { periodOf } from "../../domain/period.ts";
import type { DoubtReason, Precision } from "../../domain/vocabularies.ts";
import { seasonBeside, type Days } from "./calendar.ts";
import { findMoments, type Moment } from "./find-moments.ts";
import { withoutAccents } from "./fold-text.ts";
import { holdingOf, movedFrom, wasBefore } from "./holding-moment.ts";
import { placeBefore, type Place } from "./period-place.ts";
import { isCountedFrom, isLoneUnit, isOngoing, isUndetermined, recursAt } from "./period-words.ts";
import { patternsUnder } from "../../dutch/patterns.ts";

const joint =
  /^\.?\s*(?:[-‐‑–—/]|,?\s*(?:tot(?:\s+en\s+met|\s+aan)?|t\/m|t\.e\.m\.|t\.m\.|tm|en|of|à|a)(?![\p{L}]))\s*(?:met\s+)?(?:(?:het|de|uiterlijk|circa|ca\.|eind|einde|begin|medio|half|in|uit)\s+)*$/iu;

const coarse: readonly Precision[] = ["DAY", "WEEK", "MONTH", "QUARTER", "SEASON", "HALF_YEAR", "YEAR"];
const coarser = (one: Precision, other: Precision): Precision =>
  coarse.indexOf(one) > coarse.indexOf(other) ? one : other;

/** "Maart, april 2026", "2025, 2026 en 2027": the moments, or the days from the one to the other. */
const listed = (text: string, first: Moment, second: Moment): boolean =>
  (first.inYear !== null || (first.days?.precision === "YEAR" && second.days?.precision === "YEAR")) &&
  /^,\s$/u.test(text.slice(first.end, second.start));

const areLinked = (text: string, first: Moment, second: Moment): boolean =>
  joint.test(text.slice(first.end, second.start)) || listed(text, first, second);

/** Where an enumeration that begins at `at` ends: "april, mei en juni 2026"; at the next one where there is none. */
const lastListed = (text: string, moments: readonly Moment[], at: number): number => {
  let last = at + 1;
  for (;;) {
    const [above, one, next] = [moments[last - 1], moments[last], moments[last + 1]];
    if (above === undefined || one === undefined || next === undefined) return last;
    if (!(listed(text, above, one) && areLinked(text, one, next))) return last;
    last += 1;
  }
};

/** Joins "januari tot en met maart 2025" and "2024-2026"; null when the two are no range. */
const rangeOf = (text: string, first: Moment, second: Moment | undefined, isLinked: boolean): Days | null => {
  if (second === undefined || second.days === null || second.year === null) return null;
  if (!isLinked || movedFrom.test(text.slice(0, first.start))) return null;
  const from = first.days ?? first.inYear?.(second.year) ?? null;
  const to = second.days;
  if (from === null || from.from === null || to.to === null || from.from > to.to) return null;
  return { from: from.from, to: to.to, precision: coarser(from.precision, to.precision) };
};

/** Reads "2025 (derde kwartaal)" and "najaar 2026 (oktober)": a moment, and then which part of it. */
const partOf = (text: string, { end, year, days }: Moment, next: Moment | undefined): Days | null => {
  if (days === null || year === null || !next?.inYear) return null;
  if (!/^[\s,:(-]{0,3}$/u.test(text.slice(end, next.start))) return null;
  return [next.inYear(year), next.inYear(year + 1)].find((part) => isWithin(part, days)) ?? null;
};

/** A moment or range as it stands in the text; `days` is null for a day that no calendar has. */
interface PrintedPeriod extends Place {
  readonly start: number;
  readonly end: number;
  readonly days: Days | null;
  readonly isRepaired: boolean;
  /** "1 maart of 1 mei 2024": one of the two, and the days between them as well as may be. */
  readonly isEither: boolean;
}

/** "April, mei en juni": each begins on the day after the one before it. */
const isGapless = (days: readonly (Days | null | undefined)[]): boolean =>
  days.every(
    (one, at) => at === 0 || Date.parse(one?.from ?? "") - Date.parse(days[at - 1]?.to ?? "") === dayInMs,
  );

const listedDays = (moments: readonly Moment[]): (Days | null | undefined)[] =>
  moments.map(({ days, inYear }) => days ?? inYear?.(moments.at(-1)?.year ?? 0));

const periodsIn = (text: string): PrintedPeriod[] => {
  const moments = findMoments(text);
  const periods: PrintedPeriod[] = [];
  for (let at = 0; at < moments.length; at += 1) {
    const [moment, next] = [moments[at], moments[at + 1]];
    if (moment === undefined) continue;
    const { start, end, isRepaired } = moment;
    const place = lastListed(text, moments, at);
    const last = moments[place];
    const range = rangeOf(text, moment, last, next !== undefined && areLinked(text, moment, next));
    const part = range === null ? partOf(text, moment, next) : null;
    if (range !== null && last !== undefined) {
      const isEither =
        /^,|(?<![\p{L}])of(?![\p{L}])|(?<!t)\/.*\p{L}/iu.test(text.slice(end, last.start)) &&
        !(place > at + 1 && isGapless(listedDays(moments.slice(at, place + 1))));
      periods.push({ start, end: last.end, days: range, part: null, bound: "ON", isRepaired, isEither });
      at = place;
    } else if (part !== null && next !== undefined) {
      periods.push({
        start,
        end: next.end,
        days: part,
        part: null,
        bound: "ON",
        isRepaired,
        isEither: false,
      });
      at += 1;
    } else if (moment.inYear !== null && next?.year && wasBefore.test(text.slice(end, next.start))) {
      const days = moment.inYear(next.year);
      periods.push({ start, end, isRepaired, isEither: false, ...placed(text, { ...moment, days }) });
    } else if (moment.inYear === null) {
      periods.push({ start, end, isRepaired, isEither: false, ...placed(text, moment) });
    }
  }
  return periods;
};

/** "Voor de zomer van 2025" is the season before it, and no part of the summer. */
const placed = (text: string, { start, days }: Moment): Place & Pick<PrintedPeriod, "days"> => {
  const place = placeBefore(text, start);
  const isLone = days?.precision === "YEAR" && isLoneUnit(text.slice(0, start));
  if (days === null || isLone || isCountedFrom(text.slice(0, start))) return { ...place, days: null };
  const step = place.bound === "BEFORE" ? -1 : place.bound === "AFTER" ? 1 : null;
  return { ...place, days: (step === null ? null : seasonBeside(days, step)) ?? days };
};

const isWithin = (inner: Days | null, outer: Days | null): boolean =>
  (inner?.from ?? "") >= (outer?.from ?? "9") && (inner?.to ?? "9") <= (outer?.to ?? "");

/** The period that holds, and the last day of the one that it took the place of. */
type Holding = { readonly held: PrintedPeriod; readonly old: string | null; readonly isSure: boolean };

const holdingIn = (text: string, first: PrintedPeriod, others: readonly PrintedPeriod[]): Holding => {
  let [held, old, isSure] = [first, null as string | null, true];
  for (const [at, next] of others.entries()) {
    const above = others[at - 1] ?? first;
    const which = holdingOf(
      text.slice(0, first.start),
      text.slice(above.end, next.start),
      text.slice(next.end),
    );
    if (which === "SECOND") [held, old] = [next, held.days?.to ?? old];
    else if (which === "FIRST") old = next.days?.to ?? old;
    else if (which === "UNSAID" && isWithin(next.days, held.days)) held = next;
    else if (which === "UNSAID") isSure &&= isWithin(held.days, next.days);
  }
  return { held, old, isSure };
};

const { pattern, whole } = patternsUnder("moments", "around periods");
const ofPaper = pattern("ofPaper", "iu");
const withoutPapers = (text: string, periods: readonly PrintedPeriod[]): readonly PrintedPeriod[] => {
  const others = periods.filter(({ start }) => !ofPaper.test(text.slice(Math.max(0, start - 30), start)));
  return others.length > 0 ? others : periods;
};

const recursBefore = (text: string, first: PrintedPeriod | undefined): boolean => {
  const at = recursAt(text);
  // "Niet jaarlijks, maar in mei 2027".
  if (at === -1 || /(?<!\p{L})(?:niet|geen)\s*$/iu.test(text.slice(0, at))) return false;
  if (first === undefined || at < first.start) return true;
  // "Vanaf 2024 jaarlijks" recurs; "31-12-2025, daarna jaarlijks" is a day.
  return !/[,;:.()]|\b(?:daarna|vervolgens|en)\b/u.test(text.slice(first.end, at));
};

const undated = (text: string, precision: "RECURRING" | "UNKNOWN"): Period =>
  periodOf(text, { from: null, to: null, precision });

const takesBack = whole("takesBack", "iu");
/** Letters within figures, or figures that make no date. */
const oddFigures = /\d{3,}|\d\p{L}|\p{L}\d/u;

const beforeYear = pattern("beforeYear", "iu");
/** A word right before the year that is none of those may be the unit that it is a part of: "kerst 2026". */
const followsWord = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  return /[\p{L}\d]\s$/u.test(before) && !beforeYear.test(before);
};

const besideEvent = pattern("besideEvent", "iu");

/** "De eerste helft van 2026, naar verwachting in april": a part of it stands behind it, without a year of its own. */
const hasFiner = (text: string, { end, days }: PrintedPeriod): boolean =>
  findMoments(text).some((moment) => {
    const part = moment.start < end ? null : (moment.inYear?.(Number(days?.from?.slice(0, 4))) ?? null);
    return part !== null && part.precision !== days?.precision && isWithin(part, days);
  });

/** "Startdatum pilot 1 mei 2026": the value begins with what is left of its label. */
const labelLeft = /^(?:van )?(?:(?:de|het|deze|dit) )?(?:pilot|proef|project|experiment)(?![\p{L}])/u;

/** A period with what makes it doubtful: another moment, words that are left, figures that were repaired or are no date. */
export type DoubtedPeriod = { readonly period: Period; readonly doubts: readonly DoubtReason[] };

/** Reads a period as `readPeriod` does, and tells why it may be another. */
export const readPeriodWithDoubt = (printed: string): DoubtedPeriod => {
  const text = printed.trim();
  const read = readTrimmed(text);
  return labelLeft.test(text) && read.doubts.length === 0 ? { ...read, doubts: ["WORDS_LEFT"] } : read;
};

const readTrimmed = (printed: string): DoubtedPeriod => {
  const text = withoutAccents(printed);
  if (isUndetermined(text))
    return {
      period: undated(printed, "UNKNOWN"),
      doubts: periodsIn(text).some(({ days }) => days !== null) ? ["WORDS_LEFT"] : [],
    };
  const [first, ...others] = withoutPapers(text, periodsIn(text));
  if (recursBefore(text, first)) return { period: undated(printed, "RECURRING"), doubts: [] };
  if (first === undefined)
    return {
      period: undated(printed, isOngoing(text) ? "RECURRING" : "UNKNOWN"),
      doubts: oddFigures.test(text) ? ["KIND_MISFIT"] : [],
    };
  const { held, old, isSure } = holdingIn(text, first, others);
  // A day that no calendar has, a unit without its number, a count from a day: printed, and not to be read.
  if (held.days === null) return { period: undated(printed, "UNKNOWN"), doubts: ["KIND_MISFIT"] };
  const { part, bound } = held;
  const isPart = part !== null && held.days.precision !== "DAY" && held.days.precision !== "WEEK";
  return {
    period: { ...periodOf(printed, held.days), part: isPart ? part : null, bound, extendedFrom: old },
    doubts: [
      ...(isSure && !held.isEither ? [] : (["TWO_VALUES"] as const)),
      ...(old === null && takesBack.test(text) ? (["WORDS_LEFT"] as const) : []),
      ...(held.days.precision === "YEAR" && followsWord(text, held.start) ? (["WORDS_LEFT"] as const) : []),
      ...(bound === "ON" && besideEvent.test(text.slice(0, held.start)) ? (["WORDS_LEFT"] as const) : []),
      ...(hasFiner(text, held) ? (["WORDS_LEFT"] as const) : []),
      ...(held.isRepaired ? (["FIGURE_REPAIRED"] as const) : []),
    ],
  };
};

/**
 * Reads the printed words of a start, an end or an evaluation moment.
 * Of two moments the one that holds now counts, the first where nothing tells; two that are joined by "tot en met", "-"
 * or "en" are a range with the coarser precision. A value that begins with "onbekend", "n.t.b." or "nader te bepalen" is
 * UNKNOWN, whatever follows. Source of the rules: "Normal forms" in the domain.
 */
export const readPeriod = (printed: string): Period => readPeriodWithDoubt(printed).period;

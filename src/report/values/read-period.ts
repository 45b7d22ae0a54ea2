import type { Period } from "../../domain/field.ts";
import type { Precision } from "../../domain/vocabularies.ts";
import type { Days } from "./calendar.ts";
import { findMoments, type Moment } from "./find-moments.ts";

const undetermined =
  /^[\s(]*(?:nog\s+)?(?:onbekend|n\.?\s?t\.?\s?b\b|n\.?\s?n\.?\s?b\b|n\.?\s?v\.?\s?t\b|(?:nader|nog)\s+(?:nader\s+)?te\s+bepalen|(?:nog\s+)?niet\s+(?:bekend|bepaald|vastgesteld|van toepassing|gepland)|(?:nog\s+)?nader\s+(?:te|in)\s|wordt\s+(?:nog|nader|later)\s|volgt(?:\s+nog)?[\s.]*$|pm\b|p\.m\.|tbd\b)/iu;

const unit = "(?:jaar|halfjaar|half\\s+jaar|kwartaal|maanden|maand|weken|week|schooljaar|begrotingscyclus)";
const recurring = new RegExp(
  `(?:half|twee|drie|vier|vijf)?-?jaarlijks|(?:drie|twee)?maandelijks|wekelijks|(?:per|elke?|iedere?)\\s+(?:[\\p{L}\\d]+\\s+)?${unit}(?![\\p{L}])|\\bx\\s?/\\s?jaar|om\\s+de\\s+[\\p{L}\\d]+\\s+${unit}`,
  "iu",
);

/** Most periods do not recur, and have none of these. */
const mayRecur = /lijks|per\s|elke?\s|iedere?\s|x\s?\/|om\s/iu;

/** Without a date beside them these mean that it happens again and again. */
const ongoing = /(?<![\p{L}])(?:doorlopend|continu|voortdurend|periodiek)e?(?![\p{L}])/iu;

const joint =
  /^\s*(?:[-‐‑–—/]|,?\s*(?:tot(?:\s+en\s+met|\s+aan)?|t\/m|t\.e\.m\.|t\.m\.|tm|en|of)(?![\p{L}]))\s*(?:met\s+)?(?:(?:het|de|uiterlijk|circa|ca\.|eind|einde|begin|medio|half|in|uit)\s+)*$/iu;

const coarse: readonly Precision[] = ["DAY", "MONTH", "QUARTER", "SEASON", "HALF_YEAR", "YEAR"];
const coarser = (one: Precision, other: Precision): Precision =>
  coarse.indexOf(one) > coarse.indexOf(other) ? one : other;

/** Joins "januari tot en met maart 2025" and "2024-2026"; null when the two are no range. */
const rangeOf = (text: string, first: Moment, second: Moment | undefined): Days | null => {
  if (second === undefined || second.days === null || second.year === null) return null;
  if (!joint.test(text.slice(first.end, second.start))) return null;
  const from = first.days ?? first.inYear?.(second.year) ?? null;
  const to = second.days;
  if (from === null || from.from === null || to.to === null || from.from > to.to) return null;
  return { from: from.from, to: to.to, precision: coarser(from.precision, to.precision) };
};

/** Reads "2025 (derde kwartaal)": a year, and then which part of it. */
const partOf = (text: string, { end, year, days }: Moment, next: Moment | undefined): Days | null => {
  if (days?.precision !== "YEAR" || year === null || !next?.inYear) return null;
  return /^[\s,:(-]{0,3}$/u.test(text.slice(end, next.start)) ? next.inYear(year) : null;
};

const recursBefore = (text: string, moment: Moment | undefined): boolean => {
  const cue = mayRecur.test(text) ? recurring.exec(text) : null;
  if (cue === null) return false;
  if (moment === undefined || cue.index < moment.start) return true;
  // "Vanaf 2024 jaarlijks" recurs; "31-12-2025, daarna jaarlijks" is a day.
  return !/[,;:.()]|\b(?:daarna|vervolgens|en)\b/u.test(text.slice(moment.end, cue.index));
};

const unknown = (text: string): Period => ({ text, from: null, to: null, precision: "UNKNOWN" });

/**
 * Reads the printed words of a start, an end or an evaluation moment.
 * The first printed moment counts; two moments joined by "tot en met", "-" or "en" are a range with the coarser precision.
 * A value that begins with "onbekend", "n.t.b." or "nader te bepalen" is UNKNOWN, whatever follows.
 * Source of the rules: "Normal forms" in the domain.
 */
export const readPeriod = (printed: string): Period => {
  const text = printed.trim();
  if (undetermined.test(text)) return unknown(text);
  const moments = findMoments(text);
  const at = moments.findIndex(
    (moment, index) => moment.inYear === null || rangeOf(text, moment, moments[index + 1]) !== null,
  );
  const moment = moments[at];
  if (recursBefore(text, moment)) return { text, from: null, to: null, precision: "RECURRING" };
  if (moment === undefined)
    return ongoing.test(text) ? { text, from: null, to: null, precision: "RECURRING" } : unknown(text);
  const next = moments[at + 1];
  const days = rangeOf(text, moment, next) ?? partOf(text, moment, next) ?? moment.days;
  return days === null ? unknown(text) : { text, ...days };
};

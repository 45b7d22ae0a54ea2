import { isReferenceName, type ReferenceName } from "../../domain/reference-fields.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { beginsWithDate } from "./date-form.ts";

interface FieldTraits {
  readonly text: string;
  readonly isBareDate: boolean;
  readonly isShortAnswer: boolean;
  readonly opensAsAnswer: boolean;
  readonly isUndetermined: boolean;
  readonly isRecurring: boolean;
  readonly dates: "ALL" | "SOME" | "NONE";
  topic(field: ReportField): number;
}

const dates = ["start", "end", "evaluationMoment"] as const;
const outcomes = ["successful", "policyChange", "financialConsequence", "reporting"] as const;

const isOneOf = <F extends ReportField>(fields: readonly F[], field: ReportField): field is F =>
  fields.some((each) => each === field);

/** For each field the others of its kind, which a text may be about instead. */
const othersOf = <F extends ReportField>(fields: readonly F[]): Readonly<Record<F, readonly F[]>> =>
  Object.fromEntries(
    fields.map((field) => [field, fields.filter((each) => each !== field)]),
  ) as unknown as Record<F, readonly F[]>;
const otherDates = othersOf(dates);
const otherOutcomes = othersOf(outcomes);

const fitOfUndetermined = (field: (typeof dates)[number], { text, isShortAnswer }: FieldTraits): number => {
  if (isShortAnswer && /^n(?:og|iet)\b/i.test(text)) return 0.5;
  const named = field === "end" ? /einddat/i : field === "start" ? /startdat/i : /evaluatie/i;
  return named.test(text) ? 0.98 : field === "start" ? 0.6 : 0.72;
};

const fitOfDate = (field: (typeof dates)[number], traits: FieldTraits): number => {
  if (traits.isUndetermined) return fitOfUndetermined(field, traits);
  if (traits.isShortAnswer) return 0.35;
  if (traits.isRecurring) return field === "evaluationMoment" ? 0.97 : 0.12;
  const { text, dates: share } = traits;
  if (share === "ALL") return 0.9;
  if (share === "NONE") {
    // Nothing dates it, but an evaluation that was held is a moment too.
    if (field !== "evaluationMoment" || text.length >= 220 || /\bnog\b/i.test(text)) return 0.04;
    return traits.topic("evaluationMoment") > 0 ? 0.7 : 0.04;
  }
  const others = otherDates[field].reduce((sum, each) => sum + traits.topic(each), 0);
  const size = text.length < 60 ? 0.72 : text.length < 160 ? 0.5 : 0.15;
  const isSentence = text.endsWith(".") && text.split(" ").length >= 4 && !beginsWithDate(text);
  const sentence = isSentence ? (/\b(?:duidelijk|bekend|nog niet)\b/i.test(text) ? -0.35 : -0.2) : 0;
  return Math.min(
    0.97,
    Math.max(0.05, size + sentence + 0.12 * traits.topic(field) - 0.12 * Math.min(1, others)),
  );
};

const fitOfAnswer = (field: (typeof outcomes)[number], traits: FieldTraits): number => {
  // "Onbekend" and "n.t.b." by themselves are what stands in the place of a date.
  if (traits.isUndetermined && /^(?:onbekend|n\.?\s?t\.?\s?b)/i.test(traits.text)) return 0.6;
  if (traits.isShortAnswer) return field === "reporting" ? 0.62 : 0.82;
  if (traits.isBareDate) return 0.06;
  // What comes back every year or half-year is a way of reporting.
  if (traits.isRecurring) return field === "reporting" ? 0.75 : 0.35;
  const own = Math.min(4, traits.topic(field));
  const most = otherOutcomes[field].reduce((highest, each) => Math.max(highest, traits.topic(each)), 0);
  const opening = traits.opensAsAnswer ? (field === "reporting" ? -0.08 : 0.15) : 0;
  return Math.min(0.98, Math.max(0.05, 0.5 + 0.11 * own - 0.07 * Math.min(4, most) + opening));
};

const fitOfName = (field: ReferenceName, text: string): number => {
  if (!reportFields[field].numbered) return text.length < 60 && !/\d/.test(text) ? 0.7 : 0.1;
  return /^(?:programma\s*)?\d{1,2}[.:]?\s+\p{L}/iu.test(text) ? 0.95 : text.length < 60 ? 0.45 : 0.1;
};

/**
 * How well a printed value fits the label of a field, from 0 (not at all) to 1 (as made for it). Judges by the form of
 * dates and answers and by the stems of the words that answers to each question are made of.
 */
export const fitOf = (field: ReportField, traits: FieldTraits): number => {
  const { text } = traits;
  if (isReferenceName(field)) return fitOfName(field, text);
  if (isOneOf(dates, field)) return fitOfDate(field, traits);
  if (isOneOf(outcomes, field)) return fitOfAnswer(field, traits);
  if (field === "title") return text.length < 120 ? 0.6 : 0.1;
  if (field !== "goal") return traits.isBareDate || traits.isShortAnswer ? 0.1 : 0.55;
  return traits.isBareDate || traits.isShortAnswer ? 0.05 : traits.opensAsAnswer ? 0.25 : 0.55;
};

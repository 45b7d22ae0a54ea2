import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { Doubt } from "../report.ts";
import type { ReadReport } from "../read-report.ts";
import type { Reports } from "./reports.ts";
import { fold } from "../template/similarity.ts";
import { foldedLabels } from "../template/template.ts";
import { makeDoubt, spanOf } from "./make-doubt.ts";

export const doubtNames = ({ text, all, putTogetherBy }: Reports, report: ReadReport): Doubt[] => {
  const { name, part } = report;
  if (name === null) return [makeDoubt(text, "pilot", "NO_NAME", 0.3, part.first)];
  const isRest =
    beginsSmall(name) &&
    // Words that were put together by their places may begin anywhere.
    (name.endsWith("?") ||
      putTogetherBy === "positions" ||
      part.first.gap === 0 ||
      !all.some((each) => each !== report && beginsSmall(each.name)));
  const isPart = putTogetherBy !== null && part.isBelowAlike;
  return isRest || isPart ? [makeDoubt(text, "pilot", "KIND_MISFIT", 0.5, part.first)] : [];
};

/** "anders?" goes on with a line above it: the names of an annex begin with capitals, or none of them does. */
const beginsSmall = (name: string | null): boolean => name !== null && /^\p{Ll}{2}/u.test(name);

/** A name or a date is one line, and no paragraph. */
const longestLine = 100;

/** Values that are not of the kind of their field: a paragraph as a name, an answer without a word of judgement. */
export const doubtKinds = (reports: Reports, report: ReadReport): Doubt[] => {
  const doubts: Doubt[] = [];
  for (const fieldText of report.texts.values()) {
    const { field, value } = fieldText;
    const { kind } = reportFields[field];
    const isLine = kind === "reference" || kind === "period" || kind === "name";
    const isLong = value.text.includes("\n") || (kind !== "period" && value.text.length > longestLine);
    if (isLine && isLong)
      doubts.push(makeDoubt(reports.text, field, "KIND_MISFIT", 0.6, spanOf(fieldText, report)));
    // What stands there is a label itself: its own value was lost, or stands elsewhere.
    if (kind !== "answer" && isLabelItself(reports, value.text))
      doubts.push(makeDoubt(reports.text, field, "KIND_MISFIT", 0.5, spanOf(fieldText, report)));
    // "Nog niet bekend" above a text is the answer to a question that was not found.
    if (
      kind === "text" &&
      fieldText.units.length > 1 &&
      fieldText.units.some(({ traits }) => traits.isShortAnswer)
    )
      doubts.push(makeDoubt(reports.text, field, "TWO_VALUES", 0.6, spanOf(fieldText, report)));
    if (fieldText.keys.length > 1 && hasTwoLabels(report, field))
      doubts.push(makeDoubt(reports.text, field, "TWO_VALUES", 0.6, spanOf(fieldText, report)));
    if (kind === "answer" && isAloneWithoutJudgement(reports, report, field))
      doubts.push(makeDoubt(reports.text, field, "NO_JUDGEMENT", 0.7, spanOf(fieldText, report)));
  }
  return doubts;
};

const isLabelItself = ({ template }: Reports, text: string): boolean => {
  const words = fold(text);
  return [...foldedLabels(template).values()].some((labels) => labels.has(words));
};

/** Two labels of one field that say it in other words may ask for two things. */
const hasTwoLabels = ({ items, texts }: ReadReport, field: ReportField): boolean =>
  new Set(
    items.flatMap((item) =>
      item.kind === "label" && item.key.field === field && texts.get(field)?.keys.includes(item.key)
        ? [fold(item.key.words)]
        : [],
    ),
  ).size > 1;

/** Fewer reports tell nothing of what answers to a question are like. */
const fewestOthers = 8;

const isAloneWithoutJudgement = (
  { all }: Reports,
  report: ReadReport,
  field: keyof ReadReport["values"],
): boolean => {
  const judged = (each: ReadReport): boolean | null => {
    const value = each.values[field];
    if (typeof value !== "object" || value === null || !("verdict" in value) || value.text === null)
      return null;
    return value.verdict !== "NOT_STATED";
  };
  if (judged(report) !== false) return false;
  const others = all
    .filter((each) => each !== report)
    .map(judged)
    .filter((each) => each !== null);
  return others.length >= fewestOthers && others.every(Boolean);
};

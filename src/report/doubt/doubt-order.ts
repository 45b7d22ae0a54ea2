import { daysPossible } from "../../domain/period.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt } from "../report.ts";
import { makeDoubt, spanOf } from "./make-doubt.ts";
import type { Reports } from "./reports.ts";

/** An end or an evaluation that lies before the start on whatever days the two can be: one of them is not what is meant. */
export const doubtOrder = ({ text }: Reports, report: ReadReport): Doubt[] => {
  const { start, end, evaluationMoment } = report.values;
  const first = start && daysPossible(start)?.first;
  const before = (["end", "evaluationMoment"] as const).filter((field) => {
    const period = { end, evaluationMoment }[field];
    const last = period && daysPossible(period)?.last;
    return first && last && last < first;
  });
  const doubted = before.length > 0 ? (["start", ...before] as const) : [];
  return doubted.map((field) =>
    makeDoubt(text, field, "DATES_CONTRADICT", 0.5, spanOf(report.texts.get(field), report)),
  );
};

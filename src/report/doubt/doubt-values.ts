import type { ReadReport } from "../read-report.ts";
import type { Doubt } from "../report.ts";
import { confidenceIn } from "./doubt-mentions.ts";
import { makeDoubt, spanOf } from "./make-doubt.ts";
import type { Reports } from "./reports.ts";

/** The doubts that the words of values raise themselves. */
export const doubtValues = ({ text }: Reports, report: ReadReport): Doubt[] =>
  [...report.reasons].flatMap(([field, reasons]) =>
    reasons.map((reason) =>
      makeDoubt(text, field, reason, confidenceIn(reason), spanOf(report.texts.get(field), report)),
    ),
  );

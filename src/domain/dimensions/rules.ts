import { hasCode, known, type Condition, type Source } from "../condition.ts";
import { over } from "../dimension.ts";
import { byReferredCode, fieldsNaming } from "../reference-fields.ts";
import type { ReportField } from "../report-fields.ts";
import type { AbsentValue, ChangeKind, JudgedAnswer, SlippedDate } from "../vocabularies.ts";

const lacks = (...sources: readonly Source[]): Condition => ({ not: { any: sources.map(known) } });

/** When a pilot lacks a value: over all its reports what they refer to, in the latest one what it says of the pilot. */
const absentConditions: Readonly<Record<AbsentValue, Condition>> = {
  MOTION: {
    not: { any: [known(over.reports("motions.motion")), hasCode(over.reports("origins.kind"), "MOTION")] },
  },
  OUTCOME: hasCode(over.latest("successful.verdict"), "NOT_YET_KNOWN", "NOT_STATED", "NOT_APPLICABLE"),
  END_DATE: lacks(over.latest("end.to")),
  START_DATE: lacks(over.latest("start.from")),
  EVALUATION: {
    not: {
      any: [
        known(over.latest("evaluationMoment.to")),
        hasCode(over.latest("evaluationMoment.precision"), "RECURRING"),
      ],
    },
  },
  PARTNER: lacks(over.reports("partners.partner")),
  GOAL: lacks(over.latest("goal")),
  ...byReferredCode((type) => lacks(...fieldsNaming(type).map(({ name }) => over.reports(name)))),
  COSTS: lacks(over.reports("amounts.euros")),
};

export const absentCondition = (value: string): Condition => absentConditions[value as AbsentValue];

const moved = (...kinds: readonly ChangeKind[]): Source => ({ over: "changes", path: "days", kinds });

const slippedConditions: Readonly<Record<SlippedDate, Condition>> = {
  START: known(moved("START_SLIPPED")),
  END: known(moved("END_SLIPPED")),
  // It moved to earlier as well.
  EVALUATION: { source: moved("EVALUATION_MOVED"), bounds: [{ is: ">", than: 0 }] },
};

/** The condition under which a date of a pilot was put off, from any edition to the next that reports on it. */
export const slippedCondition = (date: string): Condition => slippedConditions[date as SlippedDate];

const answers: Readonly<Record<JudgedAnswer, ReportField>> = {
  SUCCESS: "successful",
  POLICY: "policyChange",
  MONEY: "financialConsequence",
};
const judgedAnew = over.changes("field", "VERDICT_CHANGED", "OUTCOME_KNOWN");

/** The condition under which a judgement on a pilot became another, from any edition to the next that reports on it. */
export const judgedAnewCondition = (answer: string): Condition =>
  hasCode(judgedAnew, answers[answer as JudgedAnswer]);

/** The condition under which an evaluation should have been before a day, and no report tells its outcome. */
export const overdueCondition = (day: string): Condition => ({
  all: [
    { source: over.latest("evaluationMoment.last"), bounds: [{ is: "<", than: day }] },
    hasCode(over.latest("successful.verdict"), "NOT_YET_KNOWN", "NOT_STATED"),
  ],
});

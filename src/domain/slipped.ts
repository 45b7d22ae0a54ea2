import { hasCode, known, type Condition, type Source } from "./condition.ts";
import { over } from "./dimension.ts";
import type { ChangeKind, SlippedDate } from "./vocabularies.ts";

const moved = (...kinds: readonly ChangeKind[]): Source => ({ over: "changes", path: "days", kinds });

const conditions: Readonly<Record<SlippedDate, Condition>> = {
  START: known(moved("START_SLIPPED")),
  END: known(moved("END_SLIPPED")),
  // It moved to earlier as well.
  EVALUATION: { source: moved("EVALUATION_MOVED"), bounds: [{ is: ">", than: 0 }] },
};

/** The condition under which a date of a pilot was put off, from any edition to the next that reports on it. */
export const slippedCondition = (date: string): Condition => conditions[date as SlippedDate];

/** The condition under which an evaluation should have been before a day, and no report tells its outcome. */
export const overdueCondition = (day: string): Condition => ({
  all: [
    { source: over.latest("evaluationMoment.last"), bounds: [{ is: "<", than: day }] },
    hasCode(over.latest("successful.verdict"), "NOT_YET_KNOWN", "NOT_STATED"),
  ],
});

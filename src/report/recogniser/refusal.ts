import { doubtReasons, type DoubtReason } from "../../domain/vocabularies.ts";
import type { Reading } from "../report.ts";

/** With one of these a document is not stored unless somebody says that it may. */
const refused: ReadonlySet<DoubtReason> = new Set([
  "NO_NAME",
  "NO_PILOTS",
  "FEWER_READ",
  "NEAR_UNKNOWN_LABEL",
  "OF_OTHER_MUNICIPALITY",
]);

/** Why a reading should not be stored without a look at it: one Dutch line for each reason, none when it can be. */
export const reasonsToRefuse = ({ doubts }: Reading): readonly string[] =>
  doubts
    .filter(({ reason }) => refused.has(reason))
    .map(({ reason, quote }) => `${doubtReasons[reason]}: “${quote.replace(/\s+/g, " ")}”`);

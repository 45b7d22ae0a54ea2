import { patternsUnder } from "../../dutch/patterns.ts";
const { pattern, whole } = patternsUnder("moments", "holding");
const changedTo = pattern("changedTo", "iu");
const insteadOf = whole("insteadOf", "iu");
/** "31 december 2025 (verlengd; was 30 juni 2025)": the word that stands right before the second decides. */
export const wasBefore = pattern("wasBefore", "iu");
/** "Verlengd van juli 2025 tot december 2025": no range, but the old end and the new. */
export const movedFrom = pattern("movedFrom", "iu");
const oldBefore = pattern("oldBefore", "iu");
const optional = pattern("optional", "iu");
const prolonging = pattern("prolonging", "iu");
const notGranted = pattern("notGranted", "iu");

/** Which of two moments holds; UNSAID when nothing tells. */
export type Holding = "FIRST" | "SECOND" | "FIRST_ONLY" | "UNSAID";

/**
 * Tells which of two printed moments holds, by the words before the first, between the two and behind the second. FIRST_ONLY: the second is
 * an option, and no moment that ever held.
 */
export const holdingOf = (before: string, between: string, after: string): Holding => {
  if (optional.test(between) || (prolonging.test(between) && notGranted.test(after))) return "FIRST_ONLY";
  if (wasBefore.test(between)) return "FIRST";
  if (changedTo.test(between)) return "SECOND";
  if (/(?<![\p{L}])niet\s*$/iu.test(before) && /(?<![\p{L}])maar(?![\p{L}])/iu.test(between)) return "SECOND";
  if (insteadOf.test(between)) return "FIRST";
  return oldBefore.test(before) || movedFrom.test(before) ? "SECOND" : "UNSAID";
};

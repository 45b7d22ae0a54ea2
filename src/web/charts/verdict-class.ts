import type { Verdict } from "../../fields/vocabulary.ts";

/** How style sheets call a verdict. */
export const verdictClass = (verdict: Verdict): string => verdict.toLowerCase().replaceAll("_", "-");

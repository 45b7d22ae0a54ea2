import type { Verdict } from "../../domain/vocabularies.ts";

/** How style sheets call a verdict. */
export const verdictClass = (verdict: Verdict): string => verdict.toLowerCase().replaceAll("_", "-");

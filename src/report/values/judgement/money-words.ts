import { cue } from "./cue.ts";
import { patternsUnder } from "../../../dutch/patterns.ts";

const euros =
  "(?:(?:€|eur|euro) ?\\d[\\d.,]*|\\d[\\d.,]*(?: ?duizend| ?miljoen| ?mln| ton)? ?(?:euro|€)|(?:\\d[\\d.,]*|twee|drie|vier|vijf|anderhalve?) (?:ton|miljoen|mln|duizend)|\\d[\\d.,]*(?:k| mille)(?! (?:k|g|m)))";

/** A bare amount answers the question about money; what was spent, or given for the pilot, does not; what is to be set aside does. */
export const amount = cue("YES", euros);
const { pattern, word } = patternsUnder("judging", "money");
export const setAside = pattern("setAside");
export const spent = word("spent");

import { foldText } from "../values/fold-text.ts";
import { patternsUnder } from "../../dutch/patterns.ts";

const { pattern, words } = patternsUnder("mentions", "trial words");
const trialWords = words("trialWords");
const policyWords = words("policyWords");
const generic = pattern("generic");

/**
 * Words by which a pilot's name is referred to: "de nachtbus is opgeheven" in the report on "Pilot nachtbus". `ofPolicy`
 * tells that the words stand in the answer about policy.
 */
export const trialOf = (title: string, municipality: string | null, ofPolicy = false): RegExp => {
  const place = foldText(municipality ?? "");
  const own = (foldText(title).match(/[a-z]{5,}/gu) ?? []).filter(
    (one) => !generic.test(one) && !place.includes(one),
  );
  return new RegExp(
    `(?<![a-z])(?:${[trialWords, ...(ofPolicy ? [] : [policyWords]), ...own].join("|")})(?![a-z])`,
    "gu",
  );
};

/** Before such words: it is what the trial took the place of. */
export const former = pattern("former");

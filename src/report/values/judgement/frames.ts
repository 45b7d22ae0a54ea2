import { fraction } from "./cue.ts";
import { turnsUnder } from "../../../dutch/patterns.ts";
import { words } from "./judgement-words.ts";

const frames = [
  new RegExp(`^${words("surely")} (?=\\S)`, "u"),
  new RegExp(`^${words("judge")}[,:]? (?=\\S)`, "u"),
  new RegExp(`^${words("summing")}[,:]? (?=\\S)`, "u"),
  new RegExp(
    `^${words("answer")}[,:]? (?=(?:voorzichtig |duidelijk |volmondig )?(?:ja|nee|neen|ontkennend|bevestigend|positief|negatief|volmondig|deels|gedeeltelijk)(?![a-z]))`,
    "u",
  ),
  new RegExp(`^(?:${words("finding")}|${words("taught")}) (?=\\S)`, "u"),
  // "Geen 80%, maar 60% van de doelen": what it was not.
  new RegExp(`^(?:geen|niet) ${fraction}, maar (?=\\S)`, "u"),
];

const plainly = turnsUnder("judging", "turns around judgements", "u");

/** More words about the judge than these in front of a judgement are no longer a frame. */
const deepest = 3;

/**
 * Takes off what stands around a judgement without being one: "Wat ons betreft is de pilot geslaagd", "Kort gezegd: ja",
 * "Het antwoord op deze vraag is nee".
 */
export const withoutFrame = (folded: string): string => {
  let rest = plainly(folded);
  for (let depth = 0; depth < deepest; depth += 1) {
    const frame = frames.find((each) => each.test(rest));
    if (frame === undefined) return rest;
    rest = rest.replace(frame, "");
  }
  return rest;
};

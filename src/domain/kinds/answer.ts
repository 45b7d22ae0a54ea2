import { codePart, long, orBlank, part } from "../atoms.ts";
import { kindOf, type ValueOfParts } from "./kind.ts";

export const answer = kindOf(
  {
    text: long(
      orBlank(part("text")("", "Zoals het er staat; niets als de vraag niet is beantwoord", "oogst:text")),
    ),
    verdict: codePart("Verdict")("oordeel", "Het oordeel dat in het antwoord staat", "oogst:verdict"),
  },
  "Answer",
  "Het antwoord op een vraag over de uitkomst",
  ["oogst:Answer"],
);

/** A blank answer has no text and the verdict NOT_STATED. */
export type Answer = ValueOfParts<(typeof answer)["parts"]>;

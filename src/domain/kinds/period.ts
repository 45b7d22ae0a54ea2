import { codePart, orBlank, part } from "../atoms.ts";
import { kindOf, type ValueOfParts } from "./kind.ts";

/** A moment or span of time, as printed and in its normal form. */
export const period = kindOf(
  {
    text: part("text")("", "Zoals gedrukt", "oogst:text"),
    from: orBlank(part("date")("van", "Eerste dag, als de woorden een datum dragen", "oogst:from")),
    to: orBlank(part("date")("tot en met", "Laatste dag, als de woorden een datum dragen", "oogst:to")),
    precision: codePart("Precision")("precisie", "Hoe precies het tijdstip bekend is", "oogst:precision"),
  },
  "Period",
  "Een tijdstip of tijdvak, zoals gedrukt en in normaalvorm",
  ["oogst:Period"],
);

/** `from` and `to` are ISO dates, inclusive; null when the printed words carry no date. */
export type Period = ValueOfParts<(typeof period)["parts"]>;

import { codePart, orBlank, part } from "../atoms.ts";
import { kindOf, type ValueOfParts } from "./kind.ts";

const days = {
  text: part("text")("", "Zoals het er staat", "oogst:text"),
  from: orBlank(part("date")("van", "Eerste dag, als de woorden een datum dragen", "oogst:from")),
  to: orBlank(part("date")("tot en met", "Laatste dag, als de woorden een datum dragen", "oogst:to")),
  precision: codePart("Precision")("precisie", "Hoe precies het tijdstip bekend is", "oogst:precision"),
};

/** A moment or span of time, as printed and in its normal form. */
export const period = kindOf(
  {
    ...days,
    part: orBlank(
      codePart("PeriodPart")(
        "deel",
        "Welk deel van de dagen bedoeld is (begin, medio, eind), null als het om alle dagen gaat",
        "oogst:part",
      ),
    ),
    bound: orBlank(
      codePart("PeriodBound")(
        "grens",
        "Hoe de woorden tot de dagen staan (uiterlijk, na, rond), null zonder datum",
        "oogst:bound",
      ),
    ),
    extendedFrom: orBlank(
      part("date")(
        "eerder",
        "Laatste dag van het tijdstip dat eerst gold, als de woorden zeggen dat het verschoof",
        "oogst:extendedFrom",
      ),
    ),
  },
  "Period",
  "Een tijdstip of tijdvak, zoals het er staat, en als eerste en laatste dag",
  ["oogst:Period"],
);

/** The date of a thing that happened once. */
export const printedDate = {
  ...kindOf(days, "PrintedDate", "Een datum of maand, zoals het er staat, en als eerste en laatste dag", [
    "oogst:Period",
  ]),
  shownAs: period,
};

/** `from` and `to` are ISO dates, inclusive; null when the printed words carry no date. */
export type Period = ValueOfParts<(typeof period)["parts"]>;

import type { Dimension, MeansType } from "../../domain/dimension.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { vocabularyOf } from "../../domain/dimensions/values.ts";
import { inputOf, Int, optional, type Values, enums } from "../declare.ts";
import { DateScalar, DateTimeScalar, EurosScalar } from "../scalars.ts";

const bounds = (type: object): Values => ({
  atLeast: optional(type, "Ten minste; open als het ontbreekt"),
  atMost: optional(type, "Ten hoogste; open als het ontbreekt"),
});
const DayRange = inputOf("DayRange", "Een tijdvak: dagen tussen twee, allebei meegerekend", {
  from: optional(DateScalar, "Eerste dag; open als hij ontbreekt"),
  to: optional(DateScalar, "Laatste dag; open als hij ontbreekt"),
});
const EurosRange = inputOf(
  "EurosRange",
  "Euro’s tussen twee bedragen, allebei meegerekend",
  bounds(EurosScalar),
);
const MonthsRange = inputOf("MonthsRange", "Maanden tussen twee aantallen, allebei meegerekend", bounds(Int));

const enumOf = (dimension: Dimension): object => {
  const vocabulary = vocabularyOf(dimension);
  return [vocabulary === null ? String : enums[vocabulary]];
};

const typeOf: {
  readonly [T in MeansType]: (dimension: Extract<Dimension, { readonly type: T }>) => object;
} = {
  things: () => [String],
  codes: enumOf,
  rules: enumOf,
  day: () => DateScalar,
  since: () => DateTimeScalar,
  days: () => DayRange,
  euros: () => EurosRange,
  months: () => MonthsRange,
  flag: () => Boolean,
};

export const PilotFilterInput = inputOf(
  "PilotFilter",
  "Welke pilots: alle onderdelen moeten passen, en van elk onderdeel een van de waarden; een onderdeel zonder waarden telt niet mee",
  Object.fromEntries(
    Object.entries<Dimension>(dimensions).map(([name, dimension]) => [
      name,
      optional((typeOf[dimension.type] as (of: Dimension) => object)(dimension), dimension.description),
    ]),
  ),
);

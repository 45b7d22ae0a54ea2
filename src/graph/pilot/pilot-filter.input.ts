import type {
  OrderDirection as OrderDirectionKey,
  PilotOrderField as PilotOrderFieldKey,
} from "../../domain/vocabularies.ts";
import type { Dimension, MeansType } from "../../domain/dimension.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { vocabularyOf } from "../../domain/dimensions/values.ts";
import { Field, InputType, Int, type ClassType } from "../decorators.ts";
import { enums, OrderDirection, PilotOrderField } from "../enums.ts";
import { DateScalar, DateTimeScalar, EurosScalar } from "../scalars.ts";

interface Part {
  readonly type: unknown;
  readonly description: string;
}

function inputOf(name: string, description: string, parts: Readonly<Record<string, Part>>): ClassType {
  const made: ClassType = class {};
  InputType(name, { description })(made);
  for (const [part, { type, description: told }] of Object.entries(parts))
    Field(() => type as never, { nullable: true, description: told })(made.prototype, part);
  return made;
}

const bounds = (type: unknown): Readonly<Record<string, Part>> => ({
  atLeast: { type, description: "Ten minste; open als het ontbreekt" },
  atMost: { type, description: "Ten hoogste; open als het ontbreekt" },
});
const DayRange = inputOf("DayRange", "Een tijdvak: dagen tussen twee, allebei meegerekend", {
  from: { type: DateScalar, description: "Eerste dag; open als hij ontbreekt" },
  to: { type: DateScalar, description: "Laatste dag; open als hij ontbreekt" },
});
const EurosRange = inputOf(
  "EurosRange",
  "Euro’s tussen twee bedragen, allebei meegerekend",
  bounds(EurosScalar),
);
const MonthsRange = inputOf("MonthsRange", "Maanden tussen twee aantallen, allebei meegerekend", bounds(Int));

const enumOf = (dimension: Dimension): unknown => {
  const vocabulary = vocabularyOf(dimension);
  return [vocabulary === null ? String : enums[vocabulary]];
};

const typeOf: {
  readonly [T in MeansType]: (dimension: Extract<Dimension, { readonly type: T }>) => unknown;
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
      {
        type: (typeOf[dimension.type] as (of: Dimension) => unknown)(dimension),
        description: dimension.description,
      },
    ]),
  ),
);

@InputType({ description: "De volgorde van pilots; wat geen waarde heeft staat achteraan" })
export class PilotOrder {
  @Field(() => PilotOrderField, { description: "Waarop geordend wordt" })
  field!: PilotOrderFieldKey;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "De richting van de volgorde" })
  direction!: OrderDirectionKey;
}

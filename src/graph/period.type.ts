import { Field, ObjectType } from "./decorators.ts";
import { PeriodBound, PeriodPart, Precision } from "./enums.ts";
import { DateScalar } from "./scalars.ts";
import type {
  PeriodBound as PeriodBoundKey,
  PeriodPart as PeriodPartKey,
  Precision as PrecisionKey,
} from "../domain/vocabularies.ts";

@ObjectType({
  description: "Een tijdstip of tijdvak, zoals gedrukt en in normaalvorm",
  simpleResolvers: true,
})
export class Period {
  @Field(() => String, { description: "Zoals gedrukt" })
  readonly text!: string;

  @Field(() => DateScalar, { nullable: true, description: "Eerste dag, als de woorden een datum dragen" })
  readonly from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Laatste dag, als de woorden een datum dragen" })
  readonly to!: string | null;

  @Field(() => Precision, { description: "Hoe precies het tijdstip bekend is" })
  readonly precision!: PrecisionKey;

  @Field(() => PeriodPart, {
    nullable: true,
    description: "Welk deel van de dagen bedoeld is (begin, medio, eind), null als het om alle dagen gaat",
  })
  readonly part!: PeriodPartKey | null;

  @Field(() => PeriodBound, {
    nullable: true,
    description: "Hoe de woorden tot de dagen staan (uiterlijk, na, rond), null zonder datum",
  })
  readonly bound!: PeriodBoundKey | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Laatste dag van het tijdstip dat eerst gold, als de woorden zeggen dat het verschoof",
  })
  readonly extendedFrom!: string | null;
}

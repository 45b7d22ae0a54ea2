import { Field, ObjectType } from "./decorators.ts";
import { Precision } from "./enums.ts";
import { DateScalar } from "./scalars.ts";
import type { Precision as PrecisionKey } from "../domain/vocabularies.ts";

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
}

import { defineEntity, p } from "@mikro-orm/core";
import { Field, Int, ObjectType } from "../../graph/decorators.ts";
import { DateTimeScalar } from "../../graph/scalars.ts";

/** The one row that says which revision of the data this is. Every import that changes something adds one. */
export const DatasetSchema = defineEntity({
  name: "Dataset",
  properties: {
    id: p.integer().primary(),
    revision: p.integer(),
    modifiedAt: p.datetime(),
  },
});

@ObjectType({ description: "De gegevens als geheel", simpleResolvers: true })
export class Dataset extends DatasetSchema.class {
  @Field(() => Int, {
    description: "Volgnummer van de gegevens: elke import die iets verandert verhoogt het",
  })
  declare revision: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Wanneer er voor het laatst iets veranderde",
  })
  declare modified: string | null;
}

DatasetSchema.setClass(Dataset);

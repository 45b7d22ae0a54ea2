import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "./municipality.entity.ts";
import { Field, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";
import { DateTimeScalar } from "../../graph/scalars.ts";
import { nameOrderIndex } from "../../domain/sort-name.ts";

/** One pilot over all its editions. Its slug is given once and never changes. */
export const PilotSchema = defineEntity({
  name: "Pilot",
  indexes: [{ name: "pilot_name_order", expression: nameOrderIndex("pilot") }],
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique(),
    name: p.text(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref().index(),
    updatedAt: p.datetime(),
  },
});

@ObjectType({
  description: "Een pilot over al zijn edities",
  implements: [Node, Resource],
  simpleResolvers: true,
})
export class Pilot extends PilotSchema.class {
  @Field(() => String, { description: "Naam in adressen; eens gegeven blijft zij" })
  declare slug: string;

  @Field(() => String, { description: "Naam van de pilot" })
  declare name: string;

  @Field(() => DateTimeScalar, { description: "Wanneer er voor het laatst iets aan de pilot veranderde" })
  declare updatedAt: Date;
}

PilotSchema.setClass(Pilot);

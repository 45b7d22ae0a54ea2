import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "./municipality.entity.ts";
import { Field, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";

export const PortfolioSchema = defineEntity({
  name: "Portfolio",
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique(),
    name: p.text(),
    /** Normal form of the name: one portfolio per municipality and key. */
    key: p.text(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
  },
  uniques: [{ properties: ["municipality", "key"] }],
});

@ObjectType({
  description: "Een portefeuille van het college",
  implements: [Node, Resource],
  simpleResolvers: true,
})
export class Portfolio extends PortfolioSchema.class {
  @Field(() => String, { description: "Naam in adressen" })
  declare slug: string;

  @Field(() => String, { description: "Naam van de portefeuille" })
  declare name: string;
}

PortfolioSchema.setClass(Portfolio);

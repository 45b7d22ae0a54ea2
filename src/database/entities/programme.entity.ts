import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "./municipality.entity.ts";
import { Field, Int, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";

export const ProgrammeSchema = defineEntity({
  name: "Programme",
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique(),
    number: p.integer().nullable(),
    name: p.text(),
    /** Normal form of the name: one programme per municipality and key. */
    key: p.text(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
  },
  uniques: [{ properties: ["municipality", "key"] }],
});

@ObjectType({
  description: "Een programma van de begroting",
  implements: [Node, Resource],
  simpleResolvers: true,
})
export class Programme extends ProgrammeSchema.class {
  @Field(() => String, { description: "Naam in adressen" })
  declare slug: string;

  @Field(() => Int, { description: "Nummer in de begroting", nullable: true })
  declare number: number | null;

  @Field(() => String, { description: "Naam van het programma" })
  declare name: string;
}

ProgrammeSchema.setClass(Programme);

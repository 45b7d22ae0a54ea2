import { defineEntity, p } from "@mikro-orm/core";
import { Field, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";

export const MunicipalitySchema = defineEntity({
  name: "Municipality",
  properties: {
    /** CBS code, such as GM0637. */
    code: p.string().primary(),
    name: p.text(),
  },
});

@ObjectType({ description: "Een gemeente", implements: [Node, Resource], simpleResolvers: true })
export class Municipality extends MunicipalitySchema.class {
  @Field(() => String, { description: "CBS-code, zoals GM0637" })
  declare code: string;

  @Field(() => String, { description: "Naam van de gemeente" })
  declare name: string;
}

MunicipalitySchema.setClass(Municipality);

import { defineEntity, p } from "@mikro-orm/core";
import { partnerKinds } from "../../fields/vocabulary.ts";
import { keysOf } from "../keys-of.ts";
import { Field, ObjectType } from "../decorators.ts";
import { Node, Resource } from "../node/node.type.ts";
import { PartnerKind } from "../enums.ts";
import type { PartnerKind as PartnerKindKey } from "../../fields/vocabulary.ts";
import { nameOrderIndex } from "../sort-name.ts";

/** A named organisation, one over all municipalities and spellings; spellings stand with the mentions. */
export const PartnerSchema = defineEntity({
  name: "Partner",
  indexes: [{ name: "partner_name_order", expression: nameOrderIndex("partner") }],
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique(),
    name: p.text(),
    kind: p.enum(keysOf(partnerKinds)),
  },
});

@ObjectType({
  description: "Een organisatie die aan pilots werkt of meebetaalt",
  implements: [Node, Resource],
  simpleResolvers: true,
})
export class Partner extends PartnerSchema.class {
  @Field(() => String, { description: "Naam in adressen" })
  declare slug: string;

  @Field(() => String, { description: "Naam van de organisatie, één over alle schrijfwijzen" })
  declare name: string;

  @Field(() => PartnerKind, { description: "Wat voor organisatie het is" })
  declare kind: PartnerKindKey;
}

PartnerSchema.setClass(Partner);

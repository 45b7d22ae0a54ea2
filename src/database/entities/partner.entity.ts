import { defineEntity, p } from "@mikro-orm/core";
import { partnerKinds } from "../../domain/vocabularies.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { Field, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";
import { PartnerKind } from "../../graph/enums.ts";
import type { PartnerKind as PartnerKindKey } from "../../domain/vocabularies.ts";
import { nameOrderIndex } from "../../domain/sort-name.ts";

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

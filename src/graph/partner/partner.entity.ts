import { defineEntity, p } from "@mikro-orm/core";
import { partnerKinds } from "../../fields/vocabulary.ts";
import { keysOf } from "../keys-of.ts";

/** A named organisation, one over all municipalities and spellings; spellings stand with the mentions. */
export const PartnerSchema = defineEntity({
  name: "Partner",
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique(),
    name: p.text(),
    kind: p.enum(keysOf(partnerKinds)),
  },
});

export class Partner extends PartnerSchema.class {}

PartnerSchema.setClass(Partner);

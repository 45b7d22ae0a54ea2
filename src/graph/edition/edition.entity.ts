import { defineEntity, p } from "@mikro-orm/core";
import { editionKinds } from "../../fields/vocabulary.ts";
import { DocumentSchema } from "../document/document.entity.ts";
import { keysOf } from "../keys-of.ts";
import { MotionSchema } from "../motion/motion.entity.ts";
import { MunicipalitySchema } from "../municipality/municipality.entity.ts";

export const EditionSchema = defineEntity({
  name: "Edition",
  properties: {
    id: p.integer().primary(),
    slug: p.string().unique(),
    title: p.string(),
    kind: p.enum(keysOf(editionKinds)),
    year: p.integer(),
    /** The day the edition speaks of: what is overdue is judged on it. */
    asOf: p.date(),
    introduction: p.text().nullable(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
    document: () => p.manyToOne(DocumentSchema).ref(),
    mandate: () => p.manyToOne(MotionSchema).ref().nullable(),
    updatedAt: p.datetime(),
  },
});

export class Edition extends EditionSchema.class {}

EditionSchema.setClass(Edition);

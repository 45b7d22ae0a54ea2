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
    slug: p.text().unique(),
    title: p.text(),
    kind: p.enum(keysOf(editionKinds)),
    year: p.integer(),
    /** The day the edition speaks of: what is overdue is judged on it. */
    asOf: p.date(),
    introduction: p.text().nullable(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
    document: () => p.manyToOne(DocumentSchema).ref().unique(),
    mandate: () => p.manyToOne(MotionSchema).ref().nullable().deleteRule("no action").index(),
    /** Title of the mandate as this edition prints it. */
    mandateTitle: p.text().nullable(),
    /** Hash of all that was stored for the edition: the same reading again changes nothing. */
    fingerprint: p.text(),
    updatedAt: p.datetime(),
  },
  indexes: [{ properties: ["municipality", "year", "kind"] }],
});

export class Edition extends EditionSchema.class {}

EditionSchema.setClass(Edition);

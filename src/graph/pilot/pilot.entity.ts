import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "../municipality/municipality.entity.ts";

/** One pilot over all its editions. Its slug is given once and never changes. */
export const PilotSchema = defineEntity({
  name: "Pilot",
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique(),
    name: p.text(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref().index(),
    updatedAt: p.datetime(),
  },
});

export class Pilot extends PilotSchema.class {}

PilotSchema.setClass(Pilot);

import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "../municipality/municipality.entity.ts";

export const ProgrammeSchema = defineEntity({
  name: "Programme",
  properties: {
    id: p.integer().primary(),
    slug: p.string().unique(),
    number: p.integer().nullable(),
    name: p.string(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
  },
});

export class Programme extends ProgrammeSchema.class {}

ProgrammeSchema.setClass(Programme);

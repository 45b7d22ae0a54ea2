import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "../municipality/municipality.entity.ts";

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

export class Programme extends ProgrammeSchema.class {}

ProgrammeSchema.setClass(Programme);

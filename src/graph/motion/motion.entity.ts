import { defineEntity, p } from "@mikro-orm/core";
import { precisions } from "../../fields/vocabulary.ts";
import { keysOf } from "../keys-of.ts";
import { MunicipalitySchema } from "../municipality/municipality.entity.ts";

export const MotionSchema = defineEntity({
  name: "Motion",
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique(),
    /** The council's number; null for a motion printed without one. */
    number: p.text().nullable(),
    /** Normal form of the number: one motion per municipality and key; null without a number. */
    key: p.text().nullable(),
    title: p.text().nullable(),
    dateText: p.text().nullable(),
    dateFrom: p.date().nullable(),
    dateTo: p.date().nullable(),
    datePrecision: p.enum(keysOf(precisions)).nullable(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
  },
  uniques: [{ properties: ["municipality", "key"] }],
});

export class Motion extends MotionSchema.class {}

MotionSchema.setClass(Motion);

import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "../municipality/municipality.entity.ts";

export const PortfolioSchema = defineEntity({
  name: "Portfolio",
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique(),
    name: p.text(),
    /** Normal form of the name: one portfolio per municipality and key. */
    key: p.text(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
  },
  uniques: [{ properties: ["municipality", "key"] }],
});

export class Portfolio extends PortfolioSchema.class {}

PortfolioSchema.setClass(Portfolio);

import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "../municipality/municipality.entity.ts";

export const PortfolioSchema = defineEntity({
  name: "Portfolio",
  properties: {
    id: p.integer().primary(),
    slug: p.string().unique(),
    name: p.string(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
  },
});

export class Portfolio extends PortfolioSchema.class {}

PortfolioSchema.setClass(Portfolio);

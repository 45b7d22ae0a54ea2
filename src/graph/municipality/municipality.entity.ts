import { defineEntity, p } from "@mikro-orm/core";

export const MunicipalitySchema = defineEntity({
  name: "Municipality",
  properties: {
    /** CBS code, such as GM0637. */
    code: p.string().primary(),
    name: p.text(),
  },
});

export class Municipality extends MunicipalitySchema.class {}

MunicipalitySchema.setClass(Municipality);

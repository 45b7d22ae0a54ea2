import { defineEntity, p } from "@mikro-orm/core";
import { EditionSchema } from "./edition.entity.ts";

/** A line of an edition's document that no field used: shown, never dropped. */
export const UnreadLineSchema = defineEntity({
  name: "UnreadLine",
  properties: {
    id: p.integer().primary(),
    edition: () => p.manyToOne(EditionSchema).ref().deleteRule("cascade").index(),
    line: p.integer(),
    start: p.integer(),
    end: p.integer(),
    text: p.text(),
  },
});

export class UnreadLine extends UnreadLineSchema.class {}

UnreadLineSchema.setClass(UnreadLine);

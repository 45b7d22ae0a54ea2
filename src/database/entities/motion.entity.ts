import { defineEntity, p } from "@mikro-orm/core";
import { precisions } from "../../domain/vocabularies.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { MunicipalitySchema } from "./municipality.entity.ts";
import { Field, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";
import { Period } from "../../graph/period.type.ts";
import type { Period as PeriodValue } from "../../domain/field.ts";

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

@ObjectType({
  description: "Een motie van de gemeenteraad",
  implements: [Node, Resource],
  simpleResolvers: true,
})
export class Motion extends MotionSchema.class {
  @Field(() => String, { description: "Naam in adressen" })
  declare slug: string;

  @Field(() => String, {
    description: "Nummer van de raad; niets voor een motie die zonder nummer is gedrukt",
    nullable: true,
  })
  declare number: string | null;

  @Field(() => String, { description: "Titel, waar die is gedrukt", nullable: true })
  declare title: string | null;

  @Field(() => Period, { nullable: true, description: "Wanneer de motie is aangenomen" })
  declare date: PeriodValue | null;
}

MotionSchema.setClass(Motion);

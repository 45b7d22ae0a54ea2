import { defineEntity, p } from "@mikro-orm/core";
import { editionKinds } from "../../domain/vocabularies.ts";
import { DocumentSchema } from "./document.entity.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { MotionSchema } from "./motion.entity.ts";
import { MunicipalitySchema } from "./municipality.entity.ts";
import { Field, Int, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";
import { EditionKind } from "../../graph/enums.ts";
import { DateScalar, DateTimeScalar } from "../../graph/scalars.ts";
import type { EditionKind as EditionKindKey } from "../../domain/vocabularies.ts";

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
    /** How many pilots its document announces. */
    expected: p.integer().nullable(),
    /** Hash of all that was stored for the edition: the same reading again changes nothing. */
    fingerprint: p.text(),
    updatedAt: p.datetime(),
  },
  indexes: [{ properties: ["municipality", "year", "kind"] }],
});

@ObjectType({
  description: "Een editie van de bijlage over pilots",
  implements: [Node, Resource],
  simpleResolvers: true,
})
export class Edition extends EditionSchema.class {
  @Field(() => String, { description: "Naam in adressen, zoals perspectiefnota-2024" })
  declare slug: string;

  @Field(() => String, { description: "Titel van het begrotingsstuk" })
  declare title: string;

  @Field(() => EditionKind, { description: "Het begrotingsstuk waar de editie bij hoort" })
  declare kind: EditionKindKey;

  @Field(() => Int, { description: "Begrotingsjaar van het stuk" })
  declare year: number;

  @Field(() => DateScalar, { description: "De dag waarvan de editie spreekt" })
  declare asOf: string;

  @Field(() => DateTimeScalar, { description: "Wanneer de editie voor het laatst veranderde" })
  declare updatedAt: Date;
}

EditionSchema.setClass(Edition);

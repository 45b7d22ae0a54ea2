import { defineEntity, p } from "@mikro-orm/core";
import { methods } from "../../domain/vocabularies.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { ReportSchema } from "./report.entity.ts";
import { Field, Float, Int, ObjectType } from "../../graph/decorators.ts";
import { Method } from "../../graph/enums.ts";
import type { Method as MethodKey } from "../../domain/vocabularies.ts";
import { Correction } from "../../graph/provenance/correction.type.ts";

/** Where a value of a report came from in the document of its edition. */
export const ProvenanceSchema = defineEntity({
  name: "Provenance",
  properties: {
    id: p.integer().primary(),
    report: () => p.manyToOne(ReportSchema).ref().deleteRule("cascade").index(),
    position: p.integer(),
    field: p.text(),
    /** Index in the list for a mention; null for a field. */
    item: p.integer().nullable(),
    method: p.enum(keysOf(methods)),
    confidence: p.double(),
    start: p.integer(),
    end: p.integer(),
    quote: p.text(),
    corrections: p.json<{ printed: string; read: string }[]>(),
  },
});

@ObjectType({ description: "Waar een waarde in het document vandaan komt", simpleResolvers: true })
export class Provenance extends ProvenanceSchema.class {
  @Field(() => String, { description: "Veld of lijst van het rapport" })
  declare field: string;

  @Field(() => Int, { description: "Plaats in de lijst, vanaf 0; niets voor een veld", nullable: true })
  declare item: number | null;

  @Field(() => Method, { description: "Hoe de waarde is verkregen" })
  declare method: MethodKey;

  @Field(() => Float, { description: "Hoe zeker de lezing is, van 0 tot 1" })
  declare confidence: number;

  @Field(() => Int, { description: "Begin in de tekst van het document, in UTF-16-eenheden" })
  declare start: number;

  @Field(() => Int, { description: "Einde in de tekst, niet inbegrepen" })
  declare end: number;

  @Field(() => String, { description: "De woorden op die plaats, zoals gedrukt" })
  declare quote: string;

  @Field(() => [Correction], { description: "Woorden die bij het lezen zijn hersteld" })
  declare corrections: Correction[];
}

ProvenanceSchema.setClass(Provenance);

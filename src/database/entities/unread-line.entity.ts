import { defineEntity, p } from "@mikro-orm/core";
import { EditionSchema } from "./edition.entity.ts";
import { Field, Int, ObjectType } from "../../graph/decorators.ts";

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

@ObjectType({
  description: "Een regel van het document die in geen rapport is terechtgekomen",
  simpleResolvers: true,
})
export class UnreadLine extends UnreadLineSchema.class {
  @Field(() => Int, { description: "Nummer van de regel, vanaf 1" })
  declare line: number;

  @Field(() => Int, { description: "Begin in de tekst, in UTF-16-eenheden" })
  declare start: number;

  @Field(() => Int, { description: "Einde in de tekst, niet inbegrepen" })
  declare end: number;

  @Field(() => String, { description: "De regel zelf" })
  declare text: string;
}

UnreadLineSchema.setClass(UnreadLine);

import { defineEntity, p } from "@mikro-orm/core";
import { layouts } from "../../domain/vocabularies.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { Field, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";
import { Layout } from "../../graph/enums.ts";
import { DateTimeScalar } from "../../graph/scalars.ts";
import type { Layout as LayoutKey } from "../../domain/vocabularies.ts";

/** A text as it was read, kept for ever: quotes are offsets into it. A correction adds a document. */
export const DocumentSchema = defineEntity({
  name: "Document",
  properties: {
    /** Of the bytes, in hexadecimal. */
    sha256: p.string().primary(),
    name: p.text(),
    mediaType: p.text(),
    sourceUrl: p.text().nullable(),
    layout: p.enum(keysOf(layouts)),
    text: p.text().lazy(),
    storedAt: p.datetime(),
    /** The edition it was stored for, also when a correction has taken its place there. */
    editionSlug: p.text().index(),
  },
});

@ObjectType({
  description: "Een tekst zoals hij is ingelezen; citaten wijzen er plaatsen in aan",
  implements: [Node, Resource],
  simpleResolvers: true,
})
export class Document extends DocumentSchema.class {
  @Field(() => String, { description: "SHA-256 van de bytes, hexadecimaal" })
  declare sha256: string;

  @Field(() => String, { description: "Naam van het bestand" })
  declare name: string;

  @Field(() => String, { description: "Mediatype van het bestand" })
  declare mediaType: string;

  @Field(() => String, { description: "Waar het document is gepubliceerd", nullable: true })
  declare sourceUrl: string | null;

  @Field(() => Layout, { description: "Hoe het document is opgemaakt" })
  declare layout: LayoutKey;

  @Field(() => DateTimeScalar, { description: "Wanneer het document is ingelezen" })
  declare storedAt: Date;
}

DocumentSchema.setClass(Document);

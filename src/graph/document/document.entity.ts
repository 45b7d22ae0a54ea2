import { defineEntity, p } from "@mikro-orm/core";
import { layouts } from "../../fields/vocabulary.ts";
import { keysOf } from "../keys-of.ts";

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

export class Document extends DocumentSchema.class {}

DocumentSchema.setClass(Document);

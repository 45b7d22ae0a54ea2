import { defineEntity, p } from "@mikro-orm/core";
import { methods } from "../../fields/vocabulary.ts";
import { keysOf } from "../keys-of.ts";
import { ReportSchema } from "../report/report.entity.ts";

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

export class Provenance extends ProvenanceSchema.class {}

ProvenanceSchema.setClass(Provenance);

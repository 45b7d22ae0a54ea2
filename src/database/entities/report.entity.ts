import { defineEntity, p } from "@mikro-orm/core";
import { reportFields } from "../../domain/report-fields.ts";
import { columns } from "../columns.ts";
import { EditionSchema } from "./edition.entity.ts";
import { PilotSchema } from "./pilot.entity.ts";
import { PortfolioSchema } from "./portfolio.entity.ts";
import { ProgrammeSchema } from "./programme.entity.ts";
import { Field, Int, ObjectType } from "../../graph/decorators.ts";
import { Node, Resource } from "../../graph/node/node.type.ts";
import { ExposeFields } from "../../graph/report/expose-fields.ts";

/** What one edition says about one pilot. */
export const ReportSchema = defineEntity({
  name: "Report",
  properties: {
    id: p.integer().primary(),
    pilot: () => p.manyToOne(PilotSchema).ref().index(),
    edition: () => p.manyToOne(EditionSchema).ref(),
    /** Order in the document, from 0. */
    position: p.integer(),
    /** Heading of the section, as printed. */
    heading: p.text(),
    ...columns(reportFields),
    programme: () => p.manyToOne(ProgrammeSchema).ref().nullable().deleteRule("no action").index(),
    /** Number of the programme in this edition; the programme itself has the latest. */
    programmeNumber: p.integer().nullable(),
    portfolio: () => p.manyToOne(PortfolioSchema).ref().nullable().deleteRule("no action").index(),
    /** Hash of the values and mentions, and of their provenance: what is the same is left alone. */
    fingerprint: p.text(),
    sourceFingerprint: p.text(),
  },
  uniques: [{ properties: ["edition", "pilot"] }],
});

@ObjectType({
  description: "Wat één editie over één pilot zegt",
  implements: [Node, Resource],
  simpleResolvers: true,
})
@ExposeFields(reportFields)
export class Report extends ReportSchema.class {
  @Field(() => Int, { description: "Plaats in het document, vanaf 0" })
  declare position: number;

  @Field(() => String, { description: "Kop boven het rapport, zoals gedrukt" })
  declare heading: string;
}

ReportSchema.setClass(Report);

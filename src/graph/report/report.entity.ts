import { defineEntity, p } from "@mikro-orm/core";
import { reportFields } from "../../fields/report-fields.ts";
import { columns } from "../columns.ts";
import { EditionSchema } from "../edition/edition.entity.ts";
import { PilotSchema } from "../pilot/pilot.entity.ts";
import { PortfolioSchema } from "../portfolio/portfolio.entity.ts";
import { ProgrammeSchema } from "../programme/programme.entity.ts";

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
    portfolio: () => p.manyToOne(PortfolioSchema).ref().nullable().deleteRule("no action").index(),
  },
  uniques: [{ properties: ["edition", "pilot"] }],
});

export class Report extends ReportSchema.class {}

ReportSchema.setClass(Report);

import { defineEntity, p } from "@mikro-orm/core";
import { MunicipalitySchema } from "../municipality/municipality.entity.ts";
import { ReportSchema } from "../report/report.entity.ts";
import { PilotSchema } from "./pilot.entity.ts";

/** A name by which a report knows its pilot, in normal form: how the next edition finds the same pilot. */
export const PilotNameSchema = defineEntity({
  name: "PilotName",
  properties: {
    id: p.integer().primary(),
    report: () => p.manyToOne(ReportSchema).ref().deleteRule("cascade").index(),
    pilot: () => p.manyToOne(PilotSchema).ref().deleteRule("cascade").index(),
    municipality: () => p.manyToOne(MunicipalitySchema).ref(),
    key: p.text(),
    /** Whether it is the whole name, and not a part of it. */
    whole: p.boolean(),
  },
  indexes: [{ properties: ["municipality", "key"] }],
});

export class PilotName extends PilotNameSchema.class {}

PilotNameSchema.setClass(PilotName);

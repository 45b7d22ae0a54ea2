import { defineEntity, p } from "@mikro-orm/core";
import { keysOf } from "../../domain/keys-of.ts";
import { MunicipalitySchema } from "./municipality.entity.ts";
import { ReportSchema } from "./report.entity.ts";
import { nameSources } from "../../domain/vocabularies.ts";
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
    /** Where the report has it: a part is an acronym, what it stands for, or a side of "/". */
    source: p.enum(keysOf(nameSources)),
  },
  indexes: [{ properties: ["municipality", "key"] }],
});

export class PilotName extends PilotNameSchema.class {}

PilotNameSchema.setClass(PilotName);

import type { ReportField } from "../../../src/domain/report-fields.ts";
import { createMentionFinder } from "../../../src/report/mentions/find-mentions.ts";
import type { FoundMentions } from "../../../src/report/mentions/found.ts";
import type { Register } from "../../../src/source/register.ts";

/** Aliases as people could have entered them; the tables below say which cases need them. */
const register: Register = {
  partners: [
    { name: "Politie", kind: "OTHER", aliases: ["politie"] },
    { name: "UWV", kind: "OTHER", aliases: [] },
    { name: "Sociale Verzekeringsbank", kind: "OTHER", aliases: ["SVB"] },
    { name: "Openbaar Ministerie", kind: "OTHER", aliases: ["OM"] },
    { name: "RIEC Den Haag", kind: "REGIONAL_BODY", aliases: ["RIEC"] },
    { name: "Leger des Heils", kind: "NGO", aliases: [] },
  ],
  pilots: [],
  portfolios: [],
};

/** What a report with these fields mentions, in the municipality of Zoetermeer with mandate 21-0642. */
export const mentionsIn = (fields: Partial<Record<ReportField, string>>): FoundMentions =>
  createMentionFinder({ register, municipality: "Zoetermeer", mandate: "21-0642" })(
    new Map(Object.entries(fields) as [ReportField, string][]),
  );

/** What a description mentions, in a report on the pilot "Pilot Buurtbus". */
export const mentionsOf = (description: string): FoundMentions =>
  mentionsIn({ title: "Pilot Buurtbus", description });

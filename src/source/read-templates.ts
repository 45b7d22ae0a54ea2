import { z } from "zod";
import type { SectionName } from "../domain/field.ts";
import { reportFields, type ReportField } from "../domain/report-fields.ts";
import { readJson } from "./read-json.ts";
import type { Templates } from "./templates.ts";

const words = z.array(z.string().trim().min(1)).min(1);
const fields = Object.keys(reportFields) as [ReportField, ...ReportField[]];
const sections = [...new Set(Object.values(reportFields).map(({ section }) => section))] as [
  SectionName,
  ...SectionName[],
];

const templateWords = z.strictObject({
  introduction: z.array(z.string().trim().min(1)).default([]),
  sections: z.partialRecord(z.enum(sections), words).default({}),
  labels: z.partialRecord(z.enum(fields), words).default({}),
  questions: z.array(z.strictObject({ name: z.string().trim().min(1), labels: words })).default([]),
  synonyms: z.array(words).default([]),
  cues: z
    .partialRecord(
      z.enum(["partners", "other", ...fields]),
      z.strictObject({ tells: z.array(z.string()).default([]), hints: z.array(z.string()).default([]) }),
    )
    .default({}),
});

const templatesSchema = z.strictObject({
  common: templateWords,
  municipalities: z.record(z.string(), templateWords),
}) as z.ZodType<Templates>;

/**
 * Reads the words of annexes.
 * @throws SourceError that names file, path in it and fault.
 */
export const readTemplates = (path: string): Templates => readJson(path, templatesSchema);

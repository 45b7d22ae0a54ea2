import { z } from "zod";
import type { SectionName } from "../domain/field.ts";
import { reportFields, type ReportField } from "../domain/report-fields.ts";
import { readJson } from "./read-json.ts";

const words = z.array(z.string().trim().min(1)).min(1);
const fields = Object.keys(reportFields) as [ReportField, ...ReportField[]];
const sections = [...new Set(Object.values(reportFields).map(({ section }) => section))] as [
  SectionName,
  ...SectionName[],
];

const templateWords = z.strictObject({
  /** Headings of what stands before the first pilot. */
  introduction: z.array(z.string().trim().min(1)).default([]),
  sections: z.partialRecord(z.enum(sections), words).default({}),
  labels: z.partialRecord(z.enum(fields), words).default({}),
  /** Questions that the template does not have: the answer is an extra field of the report, under this name. */
  questions: z.array(z.strictObject({ name: z.string().trim().min(1), labels: words })).default([]),
  /** Beginnings of words that say the same in a label. */
  synonyms: z.array(words).default([]),
  /**
   * Words of labels that tell what they are of, and words that hint at it, by field; "partners" are those of a list of its
   * partners, "other" is what no field is for. "start-" begins a word, "-kosten" ends one, all else is a word or words.
   */
  cues: z
    .partialRecord(
      z.enum(["partners", "other", ...fields]),
      z.strictObject({ tells: z.array(z.string()).default([]), hints: z.array(z.string()).default([]) }),
    )
    .default({}),
});

/** Words of an annex: headings of its sections, and labels and questions of its fields, the usual wording first. */
export type TemplateWords = z.output<typeof templateWords>;
export type DeclaredQuestion = TemplateWords["questions"][number];
export type Cues = TemplateWords["cues"];

const templatesSchema = z.strictObject({
  common: templateWords,
  /** By name. */
  municipalities: z.record(z.string(), templateWords),
});

/** What annexes print (`seeds/templates.json`): words for everybody, and those of one municipality. */
export type Templates = z.output<typeof templatesSchema>;

/**
 * Reads the words of annexes.
 * @throws SourceError that names file, path in it and fault.
 */
export const readTemplates = (path: string): Templates => readJson(path, templatesSchema);

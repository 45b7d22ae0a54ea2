import type { SectionName } from "../domain/field.ts";
import type { ReportField } from "../domain/report-fields.ts";

/** A question that the template does not have: its answer is an extra field of the report, under this name. */
export interface DeclaredQuestion {
  readonly name: string;
  /** The wordings in which it is printed. */
  readonly labels: readonly string[];
}

/**
 * Words of labels that tell what they are of, and words that hint at it, by field; "partners" are those of a list of its
 * partners, "other" is what no field is for. "start-"
 * begins a word, "-kosten" ends one, all else is a word or words.
 */
export type Cues = Readonly<
  Partial<
    Record<
      ReportField | "partners" | "other",
      { readonly tells: readonly string[]; readonly hints: readonly string[] }
    >
  >
>;

/** Words of an annex: headings of its sections, and labels and questions of its fields, the usual wording first. */
export interface TemplateWords {
  /** Headings of what stands before the first pilot. */
  readonly introduction: readonly string[];
  readonly sections: Readonly<Partial<Record<SectionName, readonly string[]>>>;
  readonly labels: Readonly<Partial<Record<ReportField, readonly string[]>>>;
  readonly questions: readonly DeclaredQuestion[];
  /** Beginnings of words that say the same in a label. */
  readonly synonyms: readonly (readonly string[])[];
  readonly cues: Cues;
}

/** What annexes print (`seeds/templates.json`): words for everybody, and those of one municipality. */
export interface Templates {
  readonly common: TemplateWords;
  /** By name. */
  readonly municipalities: Readonly<Record<string, TemplateWords>>;
}

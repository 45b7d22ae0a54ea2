import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import { kindShare } from "./kind-share.ts";
import { likestOf } from "./likeness.ts";
import type { Stranger } from "./stranger.ts";
import { fieldOrder, onlyFieldOf, sectionOf, sectionOrder } from "./sections.ts";
import type { Template } from "./template.ts";

/** What kinds of value the first word of a question asks for: a yes or no, a moment, somebody. */
const asksFor: readonly (readonly [RegExp, (field: ReportField) => boolean])[] = [
  [
    /^(?:is|zijn|was|waren|heeft|hebben|moet|moeten|leidt|leiden|geeft|geven|wordt|worden|werkt|kost|voldoet)\s.*\?$/iu,
    (field) => reportFields[field].kind === "answer",
  ],
  [/^(?:\p{L}+\s)?wanneer\s(?!en\s)/iu, (field) => reportFields[field].kind === "period"],
  [/^wie\s/iu, (field) => reportFields[field].kind === "reference"],
];
const mayAskFor = (words: string, field: ReportField): boolean =>
  asksFor.every(([first, may]) => !first.test(words) || may(field));

export interface Candidate {
  readonly field: ReportField;
  readonly alike: number;
  /** How much the words and the values speak for the field. */
  readonly worth: number;
}

/** The fields that the words or the values of a stranger allow it to stand for, whatever stands around it. */
export const candidatesOf = (
  stranger: Stranger,
  fields: ReadonlySet<ReportField>,
  template: Template,
  layout: Layout,
): readonly Candidate[] => {
  const cued = template.cued(stranger.words);
  return fieldOrder.flatMap((field): Candidate[] => {
    const { kind } = reportFields[field];
    if (!fields.has(field)) return [];
    const wordings = [
      ...template.labels[field],
      ...(onlyFieldOf(sectionOf(field)) === field
        ? template.sections[sectionOrder[sectionOf(field)] ?? "name"]
        : []),
    ];
    const alike = Math.max(likestOf(stranger.words, wordings, template.synonyms), cued.get(field) ?? 0);
    const share = kindShare(stranger.values, field);
    const isOcr = layout === "OCR";
    if (alike < surelyAlike && !mayAskFor(stranger.words, field)) return [];
    const isLine = kind !== "answer" && kind !== "text";
    if (isLine && share < 0.3 && !isOcr) return [];
    if (alike >= leastAlike) return [{ field, alike, worth: alike + 0.3 * share }];
    // A name or a programme can be any few words.
    if (isOcr ? kind !== "period" : kind === "name" || kind === "reference" || share < 0.5) return [];
    return [{ field, alike: 0, worth: kind === "period" ? 0.3 * share : 0.25 * share }];
  });
};

const leastAlike = 0.25;
/** So like a field that a question's first word does not tell against it: "Wanneer hoort de raad het?" */
const surelyAlike = 0.5;

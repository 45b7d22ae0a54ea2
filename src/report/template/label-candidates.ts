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

/** "Gaan we door?" */
const asksYesOrNo =
  /^(?!(?:wat|wie|hoe|waar|wanneer|welke?|waarom|tot|met|van|in|bij|voor)\s)\p{L}+\s(?:de|het|we|wij|er|deze|dit|onze|dat)\s.*\?$/iu;

/** The share of the values of which the first word says itself what they are: "Wethouder Jansen", "Programma 3 Wonen". */
const shareTelling = (values: readonly string[], field: ReportField, { cued }: Template): number => {
  const full = values.filter((each) => each.trim() !== "");
  const telling = full.filter((each) => (cued(each.trim().split(/\s/u, 1)[0] ?? "").get(field) ?? 0) >= 0.6);
  return telling.length / Math.max(1, full.length);
};
const surelyTold = 0.8;
/** So much the words of a label say that it is of no field. */
const surelyOther = 0.7;

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
  const isOther = Math.max(cued.get("other") ?? 0, cued.get("partners") ?? 0) >= surelyOther;
  return fieldOrder.flatMap((field): Candidate[] => {
    const { kind } = reportFields[field];
    if (!fields.has(field)) return [];
    const wordings = [
      ...template.labels[field],
      ...(onlyFieldOf(sectionOf(field)) === field
        ? template.sections[sectionOrder[sectionOf(field)] ?? "name"]
        : []),
    ];
    const printed = likestOf(stranger.words, wordings, template.synonyms);
    const alike = Math.max(isOther && printed < 1 ? printed / 4 : printed, cued.get(field) ?? 0);
    const share = kindShare(stranger.values, field);
    const isOcr = layout === "OCR";
    if (alike < surelyAlike && !mayAskFor(stranger.words, field)) return [];
    const isLine = kind !== "answer" && kind !== "text";
    if (isLine && share < 0.3 && !isOcr) return [];
    const told = kind === "reference" && !isOcr ? shareTelling(stranger.values, field, template) : 0;
    if (alike >= leastAlike) {
      // Of two labels that could ask for a judgement the one is meant below which judgements stand.
      const words = kind === "answer" && !isOcr ? alike * (0.5 + 0.5 * share) : alike;
      return [{ field, alike, worth: words + 0.3 * share + 0.3 * told }];
    }
    if (told >= surelyTold) return [{ field, alike: 0, worth: 0.6 * told }];
    // A name or a programme can be any few words.
    if (isOcr ? kind !== "period" : kind === "name" || kind === "reference" || share < 0.5) return [];
    const byKind = kind === "period" || asksYesOrNo.test(stranger.words) ? 0.3 : 0.25;
    return [{ field, alike: 0, worth: byKind * share }];
  });
};

const leastAlike = 0.25;
/** So like a field that a question's first word does not tell against it: "Wanneer hoort de raad het?" */
const surelyAlike = 0.5;

import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import { besidePartners } from "./joint-labels.ts";
import { kindShare } from "./kind-share.ts";
import { hasSameWords, likestOf } from "./likeness.ts";
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

/** Whether the words of a label ask for partners, or for something else that the template has no field for. */
export const isOfNoField = (words: string, { cued }: Template): boolean => {
  const meant = cued(words);
  return Math.max(meant.get("other") ?? 0, meant.get("partners") ?? 0) >= surelyOther;
};

export interface Candidate {
  readonly field: ReportField;
  readonly alike: number;
  readonly worth: number;
  /** The words ask for no other thing, and the values are of its kind. */
  readonly isOfKind: boolean;
  /** They say what a wording of the template says, and no more or less. */
  readonly isSame: boolean;
}

/** The fields that the words or the values of a stranger allow it to stand for, whatever stands around it. */
export const candidatesOf = (
  stranger: Stranger,
  fields: ReadonlySet<ReportField>,
  template: Template,
  layout: Layout,
): readonly Candidate[] => {
  // A heading with nothing below it but labels is that of these; in OCR values stand elsewhere.
  if (layout === "WEB" && stranger.isHeading && stranger.values.every((each) => each.trim() === ""))
    return [];
  const words = besidePartners(stranger.words, template);
  const cued = template.cued(words);
  const isOther = isOfNoField(words, template);
  const likest = new Map(
    fieldOrder.map((field) => [field, likestOf(words, wordingsOf(field, template), template.synonyms)]),
  );
  const same = fieldOrder.filter((field) =>
    wordingsOf(field, template).some((wording) => hasSameWords(words, wording, template.synonyms)),
  );
  const alikeTo = (field: ReportField): number => {
    // What is a wording of one field is less like those of others.
    const printed =
      (likest.get(field) ?? 0) / (layout === "WEB" && same.length > 0 && !same.includes(field) ? 2 : 1);
    // "Projectleider" begins as "Projectnaam" does.
    return Math.max(isOther && !same.includes(field) ? printed / 4 : printed, cued.get(field) ?? 0);
  };
  return fieldOrder.flatMap((field): Candidate[] => {
    const { kind } = reportFields[field];
    if (!fields.has(field)) return [];
    const alike = alikeTo(field);
    if (alike < surelyAlike && !mayAskFor(words, field)) return [];
    const share = kindShare(stranger.values, field);
    const isOcr = layout === "OCR";
    const isLine = kind !== "answer" && kind !== "text";
    if (isLine && share < 0.3 && !isOcr) return [];
    const told = kind === "reference" && !isOcr ? shareTelling(stranger.values, field, template) : 0;
    // One word of a question, "Kosten", may ask for something else; below that of a moment stand moments.
    const isSame = same.length === 1 && same[0] === field && (isLine || /\S\s+\S/.test(words));
    if (alike >= leastAlike) {
      const isOfKind = isSame || (!isOther && (kind === "text" || kind === "name" || share >= leastOfKind));
      // Of two labels that could ask for a judgement the one is meant below which judgements stand.
      const judged = kind === "answer" && !isOcr ? alike * (0.5 + 0.5 * share) : alike;
      return [{ field, alike, worth: judged + 0.3 * share + 0.3 * told, isOfKind, isSame }];
    }
    const unlike = { field, alike: 0, isOfKind: false, isSame: false };
    if (told >= surelyTold) return [{ ...unlike, worth: 0.6 * told }];
    // What is named can be any few words.
    if (isOcr ? kind !== "period" : kind === "name" || kind === "reference" || share < 0.5) return [];
    const byKind = kind === "period" || asksYesOrNo.test(words) ? 0.3 : 0.25;
    return [{ ...unlike, worth: byKind * share }];
  });
};

/** What is printed for a field: its labels, and the headings of a section that has no other. */
const wordingsOf = (field: ReportField, { labels, sections }: Template): readonly string[] =>
  onlyFieldOf(sectionOf(field)) === field
    ? [...labels[field], ...sections[sectionOrder[sectionOf(field)] ?? "name"]]
    : labels[field];

const leastAlike = 0.25;
const leastOfKind = 0.7;
/** So like a field that a question's first word does not tell against it: "Wanneer hoort de raad het?" */
const surelyAlike = 0.5;

import type { SectionName } from "../../domain/field.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import { keysOf } from "../../domain/thing.ts";
import type { Cues, DeclaredQuestion, Templates, TemplateWords } from "../../source/templates.ts";
import { type Cued, cuedBy } from "./cues.ts";
import { fieldOrder, sectionOrder } from "./sections.ts";
import { fold } from "./similarity.ts";

/** The words that an annex of one municipality can print, the most usual first. */
export interface Template {
  readonly introduction: readonly string[];
  readonly sections: Readonly<Record<SectionName, readonly string[]>>;
  readonly labels: Readonly<Record<ReportField, readonly string[]>>;
  readonly questions: readonly DeclaredQuestion[];
  readonly synonyms: TemplateWords["synonyms"];
  readonly cued: Cued;
}

const nothing: TemplateWords = {
  introduction: [],
  sections: {},
  labels: {},
  questions: [],
  synonyms: [],
  cues: {},
};

const wordsOf = <K extends string>(
  keys: readonly K[],
  ...sources: readonly Readonly<Partial<Record<K, readonly string[]>>>[]
): Readonly<Record<K, readonly string[]>> =>
  Object.fromEntries(
    keys.map((key) => [key, [...new Set(sources.flatMap((source) => source[key] ?? []))]]),
  ) as unknown as Readonly<Record<K, readonly string[]>>;

const joinCues = (own: Cues, common: Cues): Cues =>
  Object.fromEntries(
    keysOf({ ...common, ...own }).map((meant) => [
      meant,
      {
        tells: [own, common].flatMap((cues) => cues[meant]?.tells ?? []),
        hints: [own, common].flatMap((cues) => cues[meant]?.hints ?? []),
      },
    ]),
  );

const joinWords = ({ common, municipalities }: Templates, municipality: string | null): Template => {
  const own = (municipality === null ? undefined : municipalities[municipality]) ?? nothing;
  return {
    introduction: [...own.introduction, ...common.introduction],
    sections: wordsOf(sectionOrder, own.sections, common.sections),
    labels: wordsOf(fieldOrder, own.labels, common.labels),
    questions: [...own.questions, ...common.questions],
    synonyms: [...own.synonyms, ...common.synonyms],
    cued: cuedBy(joinCues(own.cues, common.cues)),
  };
};

const joined = new WeakMap<Templates, Map<string | null, Template>>();

/** The template of a municipality: its own words, and then those for everybody. The same words are the same template. */
export const templateFor = (templates: Templates, municipality: string | null): Template =>
  joined
    .getOrInsertComputed(templates, () => new Map())
    .getOrInsertComputed(municipality, () => joinWords(templates, municipality));

const folded = new WeakMap<Template, ReadonlyMap<ReportField, ReadonlySet<string>>>();
/** The labels of a template, folded as labels are compared. */
export const foldedLabels = (template: Template): ReadonlyMap<ReportField, ReadonlySet<string>> =>
  folded.getOrInsertComputed(
    template,
    ({ labels }) => new Map(fieldOrder.map((field) => [field, new Set(labels[field].map(fold))])),
  );

import type { ReportField } from "../../domain/report-fields.ts";
import { wordOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { reportFields } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import { readValue } from "../read-fields.ts";
import type { Acquaintance } from "./keys.ts";
import { cuedBy } from "./cues.ts";
import { likestOf } from "./likeness.ts";
import { isShortAnswer } from "./short-answer.ts";
import { fieldOrder, fieldsOf, onlyFieldOf, sectionOrder, sectionOf, type Section } from "./sections.ts";
import type { Template } from "./template.ts";

/** A label or heading that the template lacks, with what the document says around it. */
export interface Stranger {
  readonly words: string;
  readonly isHeading: boolean;
  /** Index of the line where it stands first. */
  readonly first: number;
  readonly count: number;
  /** What stands below it, report by report. */
  readonly values: readonly string[];
  /** Known fields that have their labels below it, before the next heading. */
  readonly holds: readonly ReportField[];
  /** Labels that the template lacks stand below it too. */
  readonly isMixed: boolean;
  /** The fields whose labels or sections come right before and after it, null when none is known. */
  readonly before: ReportField | null;
  readonly after: ReportField | null;
  /** The field of the label that it goes on with: more text stands below it. */
  readonly continues: ReportField | null;
  /** The field of the heading right above it, when that heading stands for one field alone. */
  readonly standsFor: ReportField | null;
  /** It is the first that comes below the name of a pilot. */
  readonly isFirst: boolean;
  /** Navigation lines name it. */
  readonly isLinked: boolean;
}

/** What a stranger is read as. */
export interface Mapping {
  readonly field: ReportField | null;
  readonly section: Section | null;
  readonly how: Exclude<Acquaintance, "KNOWN">;
}

const unmapped: Mapping = { field: null, section: null, how: "UNKNOWN" };

const isMoment = (text: string): boolean => {
  const value = text.length < 120 ? readValue("start", text) : null;
  return typeof value === "object" && value !== null && "precision" in value && value.precision !== "UNKNOWN";
};

/** The share of the values that read as the kind of a field. */
export const kindShare = (values: readonly string[], field: ReportField): number => {
  const full = values.filter((each) => each.trim() !== "");
  const telling = full.filter((each) => !isShortAnswer(each.trim()));
  if (telling.length === 0 && reportFields[field].kind !== "answer") return full.length === 0 ? 0 : 0.5;
  const reads = (text: string): number | boolean => {
    const declared = reportFields[field];
    switch (declared.kind) {
      case "period":
        return isMoment(text);
      case "answer": {
        const value = readValue(field, text);
        return (
          typeof value === "object" && value !== null && "verdict" in value && value.verdict !== "NOT_STATED"
        );
      }
      case "text":
        return text.length > 40 || /\s\S+\s/.test(text);
      case "name":
        return text.length < 60 && !text.includes("€") && !isMoment(text);
      case "reference":
        if (text.length >= 60 || text.includes("€")) return false;
        if (!declared.numbered) return !/\d/.test(text);
        return /^\d/.test(text) || text.toLowerCase().startsWith(wordOf(things[declared.refersTo])) || 0.5;
    }
  };
  const read = reportFields[field].kind === "answer" ? full : telling;
  return read.reduce((sum, each) => sum + Number(reads(each)), 0) / Math.max(1, read.length);
};

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

interface Candidate {
  readonly field: ReportField;
  readonly alike: number;
  /** How much the words and the values speak for the field. */
  readonly worth: number;
}

/** The fields that the words or the values of a stranger allow it to stand for, whatever stands around it. */
const candidatesOf = (
  stranger: Stranger,
  fields: ReadonlySet<ReportField>,
  template: Template,
  layout: Layout,
): readonly Candidate[] => {
  const cued = cuedBy(stranger.words, template.cues);
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
/** What a mapping must be worth, with what its neighbours add; in OCR values are ruined, and places tell more. */
const cost: Readonly<Record<Layout, number>> = { WEB: 0.55, OCR: 0.35 };

/** Two labels in the order of the template, and more so right below each other, speak for each other. */
const worthOfOrder = (above: ReportField | null, below: ReportField): number => {
  if (above === null) return 0;
  const steps = fieldOrder.indexOf(below) - fieldOrder.indexOf(above);
  return steps <= 0 ? -0.1 : steps === 1 ? 0.25 : 0.1;
};

/** A way to map the strangers down to some place in the document. */
interface Way {
  readonly worth: number;
  readonly last: ReportField | null;
  readonly chosen: readonly (readonly [Stranger, Candidate])[];
}

const mostWays = 60;

/** The best of all ways to give each stranger a field, or none, going down the labels as the document prints them. */
const bestWay = (
  order: readonly (ReportField | Stranger)[],
  candidates: ReadonlyMap<Stranger, readonly Candidate[]>,
  layout: Layout,
): Way["chosen"] => {
  const least = cost[layout];
  // What comes first stands below the name of the pilot.
  let ways: Way[] = [{ worth: 0, last: layout === "WEB" ? "title" : null, chosen: [] }];
  for (const each of order) {
    if (typeof each === "string") {
      ways = ways.map((way) => ({ ...way, worth: way.worth + worthOfOrder(way.last, each), last: each }));
      continue;
    }
    const own = candidates.get(each) ?? [];
    ways = ways
      .flatMap((way): Way[] => [
        way,
        ...own
          .filter(({ field }) => way.chosen.every(([, other]) => other.field !== field))
          .map((candidate) => ({
            worth: way.worth + candidate.worth - least + worthOfOrder(way.last, candidate.field),
            last: candidate.field,
            chosen: [...way.chosen, [each, candidate] as const],
          })),
      ])
      .sort((a, b) => b.worth - a.worth)
      .slice(0, mostWays);
  }
  return ways.sort((a, b) => b.worth - a.worth)[0]?.chosen ?? [];
};

/** Above labels of several sections a heading opens none of ours. */
export const holdsSections = (holds: readonly ReportField[]): number => new Set(holds.map(sectionOf)).size;

/** The section that a heading opens: that of the labels below it, or that which it is like. */
const sectionOfStranger = (
  { holds, isMixed, words, values }: Stranger,
  isFirst: boolean,
  template: Template,
  missing: ReadonlySet<ReportField>,
  headed: ReadonlySet<Section>,
): Mapping => {
  const held = holds.find((field) => !headed.has(sectionOf(field)));
  if (holdsSections(holds) > 1) return unmapped;
  if (held !== undefined) {
    const section = sectionOf(held);
    // Above two labels it is the heading of no field alone.
    if (isMixed && onlyFieldOf(section) !== null) return unmapped;
    return { field: onlyFieldOf(section), section, how: "ALIKE" };
  }
  const full = values.filter((text) => text.trim() !== "");
  const running = full.filter((text) => text.split(" ").length >= 4 && /[.!?]$/.test(text.trim())).length;
  const isRunning = full.length > 0 && running >= full.length * 0.6;
  const free = sectionOrder
    .map((name, section) => ({
      section,
      alike: likestOf(words, template.sections[name], template.synonyms),
    }))
    // A programme or dates are lines, and no running text.
    .filter(
      ({ section }) => !isRunning || onlyFieldOf(section) !== null || section === sectionOf("successful"),
    )
    .filter(({ section }) => !headed.has(section) && fieldsOf(section).every((field) => missing.has(field)))
    .sort((a, b) => b.alike - a.alike)[0];
  if (free && free.alike >= 0.4)
    return { field: onlyFieldOf(free.section), section: free.section, how: "ALIKE" };
  // The description is what an annex cannot do without: the first section with running text is it.
  if (isFirst && missing.has("description") && isRunning)
    return { field: "description", section: sectionOf("description"), how: "PLACE" };
  return unmapped;
};

/**
 * Maps the strangers of a document to fields that it does not print by their own names: by likeness of words, by order,
 * and by the kind of what follows. One field, one label.
 * @param order the fields that the document prints by known words, and the strangers, as they stand in it
 */
export const mapKeys = (
  order: readonly (ReportField | Stranger)[],
  strangers: readonly Stranger[],
  missing: ReadonlySet<ReportField>,
  headed: ReadonlySet<Section>,
  template: Template,
  layout: Layout,
): ReadonlyMap<Stranger, Mapping> => {
  const mapped = new Map<Stranger, Mapping>();
  const left = new Set(missing);
  const [first] = order.filter((each) => each !== "title");
  const isFirst = (stranger: Stranger): boolean => stranger.isFirst || stranger === first;
  for (const stranger of strangers) {
    if (stranger.continues !== null)
      mapped.set(stranger, { field: stranger.continues, section: null, how: "ALIKE" });
    else if (stranger.isHeading && stranger.holds.some((field) => !headed.has(sectionOf(field))))
      mapped.set(stranger, sectionOfStranger(stranger, isFirst(stranger), template, left, headed));
  }
  const candidates = new Map(
    strangers
      .filter((stranger) => !mapped.has(stranger))
      .map((stranger) => [stranger, candidatesOf(stranger, left, template, layout)]),
  );
  for (const [stranger, { field, alike }] of bestWay(order, candidates, layout)) {
    left.delete(field);
    const section = stranger.isHeading && onlyFieldOf(sectionOf(field)) === field ? sectionOf(field) : null;
    mapped.set(stranger, { field, section, how: alike >= 0.4 ? "ALIKE" : "PLACE" });
  }
  for (const stranger of strangers) {
    const { standsFor: field, words } = stranger;
    if (mapped.has(stranger) || field === null || missing.has(field)) continue;
    const alike = likestOf(words, template.labels[field], template.synonyms);
    mapped.set(stranger, { field, section: null, how: alike >= 0.4 ? "ALIKE" : "PLACE" });
  }
  for (const stranger of strangers) {
    if (mapped.has(stranger)) continue;
    const mapping = stranger.isHeading
      ? sectionOfStranger(stranger, isFirst(stranger), template, left, headed)
      : unmapped;
    if (mapping.section !== null) for (const field of fieldsOf(mapping.section)) left.delete(field);
    mapped.set(stranger, mapping);
  }
  return mapped;
};

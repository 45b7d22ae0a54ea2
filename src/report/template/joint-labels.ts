import type { ReportField } from "../../domain/report-fields.ts";
import type { Key } from "./keys.ts";
import { hasSameWords } from "./likeness.ts";
import { fieldOrder, type Section, sectionOf } from "./sections.ts";
import type { Template } from "./template.ts";

/** What joins two labels to one: "Programma / bestuurder", "Start en einde", "Begrotingsprogramma (wethouder)". */
const joins = /\s*[/&+,;(]\s*|\s+(?:en|of)\s+/iu;
const surelyTold = 0.6;

/** The fields of which one label can ask together, since their values can be told apart. */
const joint: readonly (readonly [ReportField, ReportField])[] = [
  ["programme", "portfolio"],
  ["start", "end"],
];

const fieldOf = (words: string, { labels, cued, synonyms }: Template): ReportField | null => {
  const same = fieldOrder.find((field) =>
    labels[field].some((wording) => hasSameWords(words, wording, synonyms)),
  );
  const [told] = [...cued(words)].filter(([, weight]) => weight >= surelyTold).map(([meant]) => meant);
  return same ?? fieldOrder.find((field) => field === told) ?? null;
};

/** The fields that a label asks for in one breath; null for any other. */
export const jointFieldsOf = (
  words: string,
  template: Template,
): readonly [ReportField, ReportField] | null => {
  const parts = words.split(joins).filter((part) => /\p{L}/u.test(part));
  if (parts.length !== 2) return null;
  const asked = new Set(parts.map((part) => fieldOf(part, template)));
  return joint.find((pair) => pair.every((field) => asked.has(field))) ?? null;
};

/** What a label asks for beside the partners of a pilot, which any text may name: "Inhoud van de pilot en betrokken partijen". */
export const besidePartners = (words: string, { cued }: Template): string => {
  const isOfPartners = (part: string): boolean => (cued(part).get("partners") ?? 0) >= surelyTold;
  const parts = words.split(joins).filter((part) => /\p{L}/u.test(part));
  const [own, ...others] = parts.filter((part) => !isOfPartners(part));
  return own !== undefined && others.length === 0 && parts.length === 2 ? own : words;
};

/** Tells the section of a label or heading below which values of more than one field of it may stand; null for any other. */
export type JointSection = (key: Key) => Section | null;

export const jointSectionBy = (template: Template): JointSection => {
  const asked = new Map<string, Section | null>();
  return (key) =>
    "section" in key && key.field === null
      ? (key.section as Section)
      : asked.getOrInsertComputed(key.words, () => {
          const [first] = jointFieldsOf(key.words, template) ?? [];
          return first === undefined ? null : sectionOf(first);
        });
};

/** A label that was only like words for two fields stands for them beyond doubt where its values are just those. */
export const sureWhenParted = (how: Key["how"]): Key["how"] => (how === "ALIKE" ? "CLEAR" : how);

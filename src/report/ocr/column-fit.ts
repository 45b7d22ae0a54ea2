import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { beginsAnswer } from "../../source/value-openings.ts";
import { readValue } from "../fields/read-fields.ts";
import { likestOf } from "../template/likeness.ts";
import { fieldOrder } from "../template/sections.ts";
import type { Template } from "../template/template.ts";
import { Traits } from "./traits.ts";

const alike = 0.75;
const longestMoment = 60;

const fieldsByLabel = new WeakMap<Template, Map<string, ReportField | null>>();
const mostKept = 5000;

/** The field of which a label has the words, or nearly so; null when it has those of none. */
export const fieldOfLabel = (label: string, template: Template): ReportField | null => {
  const kept = fieldsByLabel.getOrInsertComputed(template, () => new Map());
  if (kept.size >= mostKept) kept.clear();
  return kept.getOrInsertComputed(label, () => likestField(label, template));
};

const likestField = (label: string, { labels, synonyms }: Template): ReportField | null => {
  const [likest] = fieldOrder
    .map((field) => ({ field, alike: likestOf(label, labels[field], synonyms) }))
    .toSorted((a, b) => b.alike - a.alike);
  return likest && likest.alike >= alike ? likest.field : null;
};

const isMoment = (text: string): boolean => {
  const value = text.length < longestMoment ? readValue("start", text) : null;
  return typeof value === "object" && value !== null && "from" in value && value.from !== null;
};

/** Below the label of a moment stands a moment, or an answer, and below another label does not: else the columns have slipped. */
export const fitsField = (field: ReportField | null, value: string): boolean =>
  field === null ||
  (reportFields[field].kind === "period"
    ? isMoment(value) || beginsAnswer(value)
    : !(isMoment(value) && new Traits(value).isBareDate));

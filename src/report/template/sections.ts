import type { SectionName } from "../../domain/field.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";

const entries = Object.entries(reportFields) as [ReportField, (typeof reportFields)[ReportField]][];

/** The fields in the order in which the template prints them. */
export const fieldOrder: readonly ReportField[] = entries.map(([field]) => field);

export const sectionOrder: readonly SectionName[] = [...new Set(entries.map(([, { section }]) => section))];

/** Place of a section in the template, from 0. */
export type Section = number;

/** The heading of a section that the template does not have. */
export const unknownSection: Section = -1;

export const sectionOf = (field: ReportField): Section => sectionOrder.indexOf(reportFields[field].section);

const fieldsBySection: readonly (readonly ReportField[])[] = sectionOrder.map((name) =>
  entries.filter(([, { section }]) => section === name).map(([field]) => field),
);
export const fieldsOf = (section: Section): readonly ReportField[] => fieldsBySection[section] ?? [];

/** The field of a section that has no other. */
export const onlyFieldOf = (section: Section): ReportField | null => {
  const [field, ...others] = fieldsOf(section);
  return field !== undefined && others.length === 0 ? field : null;
};

/** The sections the reader has rules for, by the field they open with. */
export const opening = {
  title: sectionOf("title"),
  description: sectionOf("description"),
  programme: sectionOf("programme"),
  goal: sectionOf("goal"),
  dates: sectionOf("start"),
  outcome: sectionOf("successful"),
} as const;

import { reportFields, type ReportField } from "../../domain/report-fields.ts";

const entries = Object.entries(reportFields) as [ReportField, (typeof reportFields)[ReportField]][];

/** The fields in the order in which the template prints them. */
export const fieldOrder: readonly ReportField[] = entries.map(([field]) => field);

/** The section headings of the template, in printed order. */
export const sectionNames: readonly string[] = [...new Set(entries.map(([, { section }]) => section))];

/** Place of a section in the template, from 0. */
export type Section = number;

export const sectionOf = (field: ReportField): Section => sectionNames.indexOf(reportFields[field].section);

const fieldsBySection: readonly (readonly ReportField[])[] = sectionNames.map((name) =>
  entries.filter(([, { section }]) => section === name).map(([field]) => field),
);
export const fieldsOf = (section: Section): readonly ReportField[] => fieldsBySection[section] ?? [];

/** The sections the reader has rules for, by the field they open with. */
export const opening = {
  title: sectionOf("title"),
  description: sectionOf("description"),
  programme: sectionOf("programme"),
  goal: sectionOf("goal"),
  dates: sectionOf("start"),
  outcome: sectionOf("successful"),
} as const;

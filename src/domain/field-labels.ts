import { mentionFields } from "./mention-fields.ts";
import { reportFields } from "./report-fields.ts";

/** What a report can say otherwise than another: its fields and its lists, with the label of each. */
export const fieldLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...reportFields, ...mentionFields }).map(([name, { label }]) => [name, label]),
);

/** The words for a field or a list of a report; the name itself for one that is no longer declared. */
export const labelOf = (field: string): string =>
  // Doubt of a report's pilot is of its name.
  field === "pilot" ? "Naam" : (fieldLabels[field] ?? field);

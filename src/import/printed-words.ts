import { reportFields } from "../domain/report-fields.ts";
import type { PrintedWords } from "../source/forms/grid/printed-words.ts";

const fields = Object.values(reportFields);

/** The sections and labels that annexes are known to print, for forms that tell labels from values by their words alone. */
export const printedWords: PrintedWords = {
  sections: [...new Set(fields.map(({ section }) => section))],
  labels: fields.flatMap(({ labels }) => labels),
};

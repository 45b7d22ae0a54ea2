import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { fieldOrder } from "./sections.ts";
import { fold, foldedOf, type Folded } from "./similarity.ts";

/** A row label of the template, as words: it can run over several printed lines. */
export interface Label {
  readonly field: ReportField;
  readonly words: readonly string[];
  /** For each word the first letters of the label from there on. */
  readonly heads: readonly Folded[];
  /** For each word the label from there on, a word longer each time. */
  readonly runs: readonly (readonly Folded[])[];
}

/** So many letters of a beginning are compared first. */
export const headLength = 6;

const headsOf = (words: readonly string[]): Label["heads"] =>
  words.map((_, from) =>
    foldedOf(
      words
        .slice(from, from + 3)
        .join("")
        .slice(0, headLength),
    ),
  );

const runsOf = (words: readonly string[]): Label["runs"] =>
  words.map((_, from) =>
    words.slice(from).map((_, more) => foldedOf(words.slice(from, from + more + 1).join(""))),
  );

/** Longer labels first: "Portefeuillehouder" begins with "Portefeuille". */
export const labels: readonly Label[] = fieldOrder.flatMap((field) =>
  [...reportFields[field].labels]
    .sort((a, b) => b.length - a.length)
    .map((label) => {
      const words = label.split(" ").map(fold);
      return { field, words, heads: headsOf(words), runs: runsOf(words) };
    }),
);

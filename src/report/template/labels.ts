import type { ReportField } from "../../domain/report-fields.ts";
import { fieldOrder } from "./sections.ts";
import { fold, foldedOf, type Folded } from "./similarity.ts";
import type { Key } from "./keys.ts";
import type { Template } from "./template.ts";

/** A row label, as words: it can run over several printed lines. */
export interface Label {
  readonly key: Key;
  readonly words: readonly string[];
  /** For each word the first letters of the label from there on. */
  readonly heads: readonly Folded[];
  /** For each word the label from there on, a word longer each time. */
  readonly runs: readonly (readonly Folded[])[];
  /** Its words stand in running text too: it is a label only in its own section, or alone. */
  readonly isBare: boolean;
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

export const makeLabel = (key: Key, isBare: boolean): Label => {
  const words = key.words
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== "");
  return { key, words, heads: headsOf(words), runs: runsOf(words), isBare };
};

const known = (words: string, field: ReportField): Key => ({ words, field, extra: null, how: "KNOWN" });

/**
 * The labels of the template that a document can have: the usual wording of each field, and those other wordings that it
 * prints. Longer labels first: "Portefeuillehouder" begins with "Portefeuille".
 */
export const labelsOf = (
  template: Template,
  isUsed: (words: string, than: string) => boolean,
): readonly Label[] => [
  ...fieldOrder.flatMap((field) =>
    template.labels[field]
      .map((words, place) => ({ words, isUsual: place === 0 }))
      .filter(({ words, isUsual }) => isUsual || isUsed(words, template.labels[field][0] ?? ""))
      .sort((a, b) => b.words.length - a.words.length)
      .map(({ words, isUsual }) => makeLabel(known(words, field), !isUsual && !/\S\s+\S/.test(words))),
  ),
  ...template.questions.flatMap(({ name, labels }) =>
    labels
      .filter((words) => isUsed(words, ""))
      .map((words) => makeLabel({ words, field: null, extra: name, how: "KNOWN" }, false)),
  ),
];

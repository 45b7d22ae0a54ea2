import type { Dimension } from "../dimension.ts";
import type { NodeType } from "../global-id.ts";
import { placeOf } from "../source-place.ts";
import { vocabularies, type VocabularyName } from "../vocabularies.ts";

/** The vocabulary whose codes a dimension takes; null for one of other values. */
export function vocabularyOf(dimension: Dimension): VocabularyName | null {
  if (dimension.type === "rules") return dimension.vocabulary;
  return dimension.type === "codes" ? placeOf(dimension.source).vocabulary : null;
}

/** The codes that a dimension takes, with the Dutch words of each; null for one of other values. */
export function codesIn(dimension: Dimension): Readonly<Record<string, string>> | null {
  const vocabulary = vocabularyOf(dimension);
  return vocabulary && vocabularies[vocabulary].words;
}

/** The type of the things whose keys a dimension takes; null for one of other values. */
export const thingsIn = (dimension: Dimension): NodeType | null =>
  dimension.type === "things" ? (placeOf(dimension.source).refersTo as NodeType) : null;

import type { Dimension } from "../dimension.ts";
import type { NodeType } from "../global-id.ts";
import { placeOf } from "../source-place.ts";
import { vocabularies, type VocabularyName, type ChangeKind } from "../vocabularies.ts";
import { sourcesIn, type Source } from "../condition.ts";
import { dimensions } from "./dimensions.ts";

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

/** Any day: which sources a dimension asks does not depend on it. */
const anyDay = "2000-01-01";

export function sourcesOfDimension(dimension: Dimension): Source[] {
  if (dimension.type === "days") return [dimension.first, dimension.last];
  if (dimension.type === "day" || dimension.type === "flag") return sourcesIn(dimension.conditionOf(anyDay));
  if (dimension.type !== "rules") return [dimension.source];
  const codes = Object.keys(vocabularies[dimension.vocabulary].words);
  return codes.flatMap((code) => sourcesIn(dimension.conditionOf(code, anyDay)));
}

export const sourcesOf = (): Source[] => [
  ...new Map(
    Object.values<Dimension>(dimensions)
      .flatMap(sourcesOfDimension)
      .map((source) => [JSON.stringify(source), source]),
  ).values(),
];

export const changeKinds = (): ChangeKind[] => [
  ...new Set(sourcesOf().flatMap((source) => (source.over === "changes" ? source.kinds : []))),
];

import { sourcesIn, type Source } from "../condition.ts";
import type { Dimension } from "../dimension.ts";
import { vocabularies, type ChangeKind } from "../vocabularies.ts";
import { dimensions } from "./dimensions.ts";

/** Any day: which sources a dimension asks does not depend on it. */
const anyDay = "2000-01-01";

/** The sources that a dimension asks. */
export function sourcesOfDimension(dimension: Dimension): Source[] {
  if (dimension.type === "days") return [dimension.first, dimension.last];
  if (dimension.type === "day" || dimension.type === "flag") return sourcesIn(dimension.conditionOf(anyDay));
  if (dimension.type !== "rules") return [dimension.source];
  const codes = Object.keys(vocabularies[dimension.vocabulary].words);
  return codes.flatMap((code) => sourcesIn(dimension.conditionOf(code, anyDay)));
}

/** The sources of all dimensions, each once. */
export const sourcesOf = (): Source[] => [
  ...new Map(
    Object.values<Dimension>(dimensions)
      .flatMap(sourcesOfDimension)
      .map((source) => [JSON.stringify(source), source]),
  ).values(),
];

/** The kinds of changes that dimensions ask for. */
export const changeKinds = (): ChangeKind[] => [
  ...new Set(sourcesOf().flatMap((source) => (source.over === "changes" ? source.kinds : []))),
];

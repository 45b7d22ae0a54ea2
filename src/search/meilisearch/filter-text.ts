import type { Condition } from "../condition.ts";

export const facetAttribute = (field: string): string => `facet_${field}`;
/** Holds for no pilot. */
const never = "id IN []";

const literal = (value: string): string => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A condition in Meilisearch's filter language, values quoted; null when it holds for all. */
export function filterText(condition: Condition): string | null {
  if ("all" in condition) {
    const parts = condition.all.map(filterText).filter((part) => part !== null);
    return parts.length === 0 ? null : `(${parts.join(" AND ")})`;
  }
  if ("any" in condition) {
    if (condition.any.length === 0) return never;
    const parts = condition.any.map(filterText);
    const texts = parts.filter((part) => part !== null);
    return texts.length < parts.length ? null : `(${texts.join(" OR ")})`;
  }
  if ("not" in condition) {
    const denied = filterText(condition.not);
    return denied === null ? never : `NOT ${denied}`;
  }
  if ("facet" in condition) return `${facetAttribute(condition.facet)} = ${literal(condition.value)}`;
  const { number, from, to } = condition;
  if (from === undefined) return to === undefined ? `${number} EXISTS` : `${number} <= ${to}`;
  // Both ends as one test: two would be met by two of several numbers.
  return to === undefined ? `${number} >= ${from}` : `${number} ${from} TO ${to}`;
}

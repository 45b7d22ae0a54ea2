import type { JudgedQuery } from "./judged-query.ts";

/** How good one answer is; null where a measure does not apply to the query. */
export interface Judgement {
  readonly ndcg: number | null;
  readonly firstRelevant: boolean | null;
  readonly empty: boolean | null;
  readonly f1: number | null;
}

const depth = 10;

function ndcg(slugs: readonly string[], relevant: Readonly<Record<string, number>>): number {
  const gain = (grades: readonly number[]): number =>
    grades.slice(0, depth).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  const ideal = gain(Object.values(relevant).toSorted((a, b) => b - a));
  return ideal === 0 ? 1 : gain(slugs.map((slug) => relevant[slug] ?? 0)) / ideal;
}

function f1(
  slugs: readonly string[],
  relevant: Readonly<Record<string, number>>,
  optional: readonly string[],
): number {
  const counted = slugs.filter((slug) => !optional.includes(slug));
  const right = counted.filter((slug) => slug in relevant).length;
  return right === 0 ? 0 : (2 * right) / (counted.length + Object.keys(relevant).length);
}

/** @param slugs the pilots that were found, the first first */
export function judge({ relevant, exact, optional = [] }: JudgedQuery, slugs: readonly string[]): Judgement {
  if (Object.keys(relevant).length === 0)
    return { ndcg: null, firstRelevant: null, empty: slugs.length === 0, f1: null };
  // What may or may not be there neither helps nor harms.
  const judged = slugs.filter((slug) => slug in relevant || !optional.includes(slug));
  const [first] = judged;
  return {
    ndcg: ndcg(judged, relevant),
    firstRelevant: first !== undefined && first in relevant,
    empty: null,
    f1: exact === true ? f1(slugs, relevant, optional) : null,
  };
}

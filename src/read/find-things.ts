import type { Value } from "../domain/condition.ts";
import type { NodeType } from "../domain/global-id.ts";
import { allOf, andThen, type Awaitable } from "./awaitable.ts";
import { isWhole, type GraphReader } from "./reader.ts";

/** The things that a key in a filter stands for: by slug, code or hash, a motion by its number too. */
export function findThings(reader: GraphReader, type: NodeType, key: string): Awaitable<readonly Value[]> {
  const numbered = type === "Motion" ? reader.motionsByNumber(key) : [];
  return andThen(allOf([reader.byKey(type, key), numbered]), ([row, others]) => {
    const rows = [...(row === null ? [] : [row]), ...others];
    return [...new Map(rows.map((each) => [each.id, { id: each.id, key: each.key }])).values()];
  });
}

/** How many keys are looked through for one that is meant. */
const mostCompared = 2_000;

/** The key that was likely meant by one that stands for nothing; null when none is like it, or there are very many. */
export function findNearest(reader: GraphReader, type: NodeType, key: string): Awaitable<string | null> {
  if (!isWhole(type)) return null;
  return andThen(reader.all(type), (rows) =>
    nearestTo(
      key,
      rows.slice(0, mostCompared).map((row) => row.key),
    ),
  );
}

const pairsOf = (text: string): Set<string> => {
  const padded = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};
/** Two texts are alike when so much of their pairs of letters is shared. */
const alike = 0.6;

/** The text of some that shares most with another; null when all differ too much. */
export function nearestTo(text: string, others: readonly string[]): string | null {
  const own = pairsOf(text);
  const shared = others.map((other) => {
    const pairs = pairsOf(other);
    const both = [...pairs].filter((pair) => own.has(pair)).length;
    return { other, share: (2 * both) / (own.size + pairs.size) };
  });
  const [best] = shared.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= alike ? best.other : null;
}

import type { Value } from "../domain/condition.ts";
import type { NodeType } from "../domain/global-id.ts";
import { andThen, type Awaitable } from "./awaitable.ts";
import { findMotions, findMunicipalities, findNamed } from "./find-thing.ts";
import { hasSlug, isWhole, type GraphReader } from "./reader.ts";
import type { AnyRow } from "./rows.ts";

/**
 * The things that a value of a filter stands for: by slug, in all municipalities; by key, code or hash; a motion by its
 * number and a municipality by its name too.
 */
export const findThings = (reader: GraphReader, type: NodeType, name: string): Awaitable<readonly Value[]> =>
  andThen(rowsNamed(reader, type, name), (rows) => [
    // Readers and indexes call a thing by its slug, which is that of its like in every municipality.
    ...new Map(rows.map((each) => [each.id, valueOf(each, name)])).values(),
  ]);

const valueOf = (row: AnyRow, name: string): Value => {
  if (!("municipalityId" in row)) return { id: row.id, key: row.key };
  const { id, slug, municipalityId } = row;
  return { id, key: slug, ...(name.includes("/") && { municipality: municipalityId }) };
};

function rowsNamed(reader: GraphReader, type: NodeType, name: string): Awaitable<readonly AnyRow[]> {
  if (type === "Municipality") return findMunicipalities(reader, name);
  if (type === "Motion") return findMotions(reader, name);
  if (hasSlug(type)) return findNamed(reader, type, name);
  return andThen(reader.byKey(type, name), (row) => (row === null ? [] : [row]));
}

/** How many keys are looked through for one that is meant. */
const mostCompared = 2_000;

/** The key that was likely meant by one that stands for nothing; null when none is like it, or there are very many. */
export function findNearest(reader: GraphReader, type: NodeType, key: string): Awaitable<string | null> {
  if (!isWhole(type)) return null;
  return andThen(reader.all(type), (rows) =>
    nearestTo(
      key,
      rows.slice(0, mostCompared).map((row) => ("slug" in row ? row.slug : row.key)),
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

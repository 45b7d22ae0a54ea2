import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "../../database/database.ts";
import type { FacetCount } from "../engine.ts";
import { facetTable, type Slot } from "./slots.ts";

/** The numbers of facets' values: pilots carry numbers, for counting text took most of a search. */
export type FacetIds = Map<string, number>;

export const facetText = (field: string, value: string): string => `${field}:${value}`;

/** The numbers of values as an array in SQL; a value that no pilot has is left out. */
export const facetIdsSql = (slot: Slot, facets: readonly string[]): RawBuilder<unknown> =>
  sql`array(select id from ${facetTable(slot)} where facet = any(${facets}::text[]))`;

/** Adds to `known` the numbers of values that it lacks, and numbers those that are new. */
export async function learnFacetIds(
  db: Kysely<Tables>,
  slot: Slot,
  facets: Iterable<string>,
  known: FacetIds,
): Promise<void> {
  const lacking = [...new Set(facets)].filter((facet) => !known.has(facet));
  if (lacking.length === 0) return;
  await sql`insert into ${facetTable(slot)} (facet) select unnest(${lacking}::text[]) on conflict do nothing`.execute(
    db,
  );
  const { rows } = await sql<{ id: number; facet: string }>`
    select id, facet from ${facetTable(slot)} where facet = any(${lacking}::text[])`.execute(db);
  for (const { id, facet } of rows) known.set(facet, id);
}

const bytesEach = 4;

/** Numbers as bytes, in hexadecimal as PostgreSQL reads them. */
export function writeIds(ids: readonly number[]): string {
  const bytes = Buffer.alloc(ids.length * bytesEach);
  ids.forEach((id, at) => bytes.writeUInt32LE(id, at * bytesEach));
  return `\\x${bytes.toString("hex")}`;
}

/** How often each number stands in the bytes, given in base 64. */
export function countIds(base64: string): Map<number, number> {
  const bytes = Buffer.from(base64, "base64");
  const counts = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += bytesEach) {
    const id = bytes.readUInt32LE(at);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

export type NameFacets = (
  db: Kysely<Tables>,
  slot: Slot,
  generation: number,
  counts: ReadonlyMap<number, number>,
) => Promise<FacetCount[]>;

/** Makes what turns counted numbers into values, most frequent first. It keeps the values it read of one filling. */
export function createNameFacets(): NameFacets {
  let standing = { generation: -1, values: new Map<number, string>() };
  return async (db, slot, generation, counts) => {
    if (standing.generation !== generation) standing = { generation, values: new Map() };
    const { values } = standing;
    const lacking = [...counts.keys()].filter((id) => !values.has(id));
    if (lacking.length > 0) {
      const { rows } = await sql<{ id: number; facet: string }>`
        select id, facet from ${facetTable(slot)} where id = any(${lacking}::int[])`.execute(db);
      for (const { id, facet } of rows) values.set(id, facet);
    }
    return [...counts]
      .map(([id, count]) => ({ facet: values.get(id) ?? "", count }))
      .sort((a, b) => b.count - a.count || (a.facet < b.facet ? -1 : 1))
      .map(({ facet, count }) => {
        const colon = facet.indexOf(":");
        return { field: facet.slice(0, colon), value: facet.slice(colon + 1), count };
      });
  };
}

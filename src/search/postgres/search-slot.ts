import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "../../database/database.ts";
import type { Cursor, EngineHits, EngineQuery } from "../engine.ts";
import { columnsIn, conditionSql } from "./condition-sql.ts";
import { countIds, type NameFacets } from "./facet-ids.ts";
import { matchesMinimum, matchQuery, termQuery } from "./match.ts";
import type { StateRow } from "./slots.ts";
import { scoreOf } from "./score.ts";
import { pilotTable, type Slot } from "./slots.ts";

type Fragment = RawBuilder<unknown>;

/** More hits than this are ranked by their small vector alone: the full one stands outside the row. */
const rankedInFull = 400;

type Place = { readonly key: string; readonly score: number };
interface HitRow extends Place {
  readonly texts: EngineHits["hits"][number]["texts"];
}
interface Counted {
  readonly total: number;
  readonly buckets: readonly number[];
  /** Numbers of the facets of all hits, one after the other, as bytes in base 64. */
  readonly facets: string | null;
  readonly page: readonly Place[] | null;
}

/**
 * Searches the index in a slot: the count, facets and a page ranked by the small vectors come from one reading of the
 * hits; few hits are ranked once more by all that they say.
 */
export async function searchSlot(
  db: Kysely<Tables>,
  { slot, generation }: StateRow,
  query: EngineQuery,
  first: number,
  after: Cursor | null,
  nameFacets: NameFacets,
): Promise<Omit<EngineHits, "index">> {
  const table = pilotTable(slot);
  const where = whereOf(query, slot);
  const buckets = query.buckets.map(
    ({ condition }) => sql`count(*) filter (where ${conditionSql(condition, slot)})::int`,
  );
  const pageOf = (hits: Fragment): Fragment => sql`select key, score from ${hits} where ${follows(after)}
    order by score desc, key limit ${first + 1} offset ${after === null || after.engine === "POSTGRES" ? 0 : after.offset}`;
  const { rows } = await sql<Counted>`
    with hits as materialized (
      select key, ${scoreOf(query, sql`small`, slot)} as score, ${sql.join(
        [...new Set(["facet_bytes", ...query.buckets.flatMap(({ condition }) => columnsIn(condition))])].map(
          (column) => sql.ref(column),
        ),
      )}
      from ${table} where ${where})
    select count(*)::int as total, array[${sql.join([sql`0`, ...buckets])}] as buckets,
      encode(string_agg(facet_bytes, ''::bytea), 'base64') as facets,
      (select json_agg(page) from (${pageOf(sql`hits`)}) page) as page
    from hits`.execute(db);
  const { total = 0, buckets: counts = [], facets = null, page = null } = rows[0] ?? {};
  if (total === 0) return { totalCount: 0, hits: [], hasNextPage: false, facets: [] };

  const places =
    total > rankedInFull
      ? sql`select * from json_to_recordset(${JSON.stringify(page ?? [])}::json) as p(key text, score float8)`
      : pageOf(
          sql`(select key, ${scoreOf(query, sql`vector`, slot)} as score from ${table} where ${where}) ranked`,
        );
  const hits = await sql<HitRow>`
    select page.key, page.score, hit.texts from (${places}) page join ${table} hit on hit.key = page.key
    order by page.score desc, hit.key`.execute(db);
  return {
    totalCount: total,
    hits: hits.rows.slice(0, first).map((hit) => ({ ...hit, place: placeOf(query, hit) })),
    hasNextPage: hits.rows.length > first,
    facets: [
      ...(await nameFacets(db, slot, generation, countIds(facets ?? ""))),
      ...query.buckets
        .map(({ field, value }, index) => ({ field, value, count: counts[index + 1] ?? 0 }))
        .filter(({ count }) => count > 0),
    ],
  };
}

const placeOf = ({ order }: EngineQuery, { score }: Place): number | null =>
  order && (order.descending ? score : -score);

/** Hits are ordered by falling score, then by key. */
const follows = (after: Cursor | null): Fragment =>
  after === null || after.engine !== "POSTGRES"
    ? sql`true`
    : sql`(score < ${after.score}::float8 or (score = ${after.score}::float8 and key > ${after.key}::text))`;

function whereOf(query: EngineQuery, slot: Slot): Fragment {
  const match = matchQuery(query);
  const tests = [conditionSql(query.condition, slot)];
  if (match !== null) tests.push(sql`vector @@ ${match}::tsquery`);
  if (!matchesMinimum(query)) {
    const met = query.terms.map((term) => sql`(vector @@ ${termQuery(term)}::tsquery)::int`);
    tests.push(sql`${sql.join(met, sql` + `)} >= ${query.minimum}::int`);
  }
  return sql.join(tests, sql` and `);
}

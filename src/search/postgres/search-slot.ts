import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "../../graph/database.ts";
import type { Cursor, EngineHits, EngineQuery, FacetCount, Term } from "../engine.ts";
import { conditionSql } from "./condition-sql.ts";
import { matchQuery, termQuery } from "./match.ts";
import type { StateRow } from "./postgres-engine.ts";
import { pilotTable } from "./slots.ts";
import { keyLexeme, quoteLexeme } from "./vector.ts";

type Fragment = RawBuilder<unknown>;

/** Of what is found, what a hit in a printed form, part, body and name is worth. */
const weights = "{0, 0.2, 0.4, 1}";
/** Words that are not needed count for less. */
const hintWorth = 0.3;
/** More hits than this are ranked by their small vector alone: ranking reads every vector it ranks. */
const rankedInFull = 400;

interface HitRow {
  readonly slug: string;
  readonly score: number;
  readonly texts: EngineHits["hits"][number]["texts"];
}
interface Counted {
  readonly total: number;
  readonly buckets: readonly number[];
}

/** Searches the index in a slot: counts, facets and the page come from one set of hits. */
export async function searchSlot(
  kysely: Kysely<Tables>,
  { slot }: StateRow,
  query: EngineQuery,
  first: number,
  after: Cursor | null,
): Promise<EngineHits> {
  const table = pilotTable(slot);
  const where = whereOf(query);
  const buckets = query.buckets.map(
    ({ condition }) => sql`count(*) filter (where ${conditionSql(condition)})::int`,
  );
  const counted =
    await sql<Counted>`select count(*)::int as total, array[${sql.join([sql`0`, ...buckets])}] as buckets
    from ${table} where ${where}`.execute(kysely);
  const { total = 0, buckets: counts = [] } = counted.rows[0] ?? {};
  if (total === 0) return { totalCount: 0, hits: [], hasNextPage: false, facets: [] };

  const score = scoreOf(query, total > rankedInFull ? sql`small` : sql`vector`);
  const page = await sql<HitRow>`
    with ranked as materialized (select slug, ${score} as score from ${table} where ${where}),
    page as (select slug, score from ranked where ${follows(after)}
      order by score desc, slug limit ${first + 1} offset ${after === null || after.engine === "POSTGRES" ? 0 : after.offset})
    select page.slug, page.score, hit.texts from page join ${table} hit on hit.slug = page.slug
    order by page.score desc, page.slug`.execute(kysely);
  const facets = await sql<{ facet: string; count: number }>`
    select facet, count(*)::int as count from ${table}, unnest(facets) facet where ${where}
    group by facet order by count desc, facet`.execute(kysely);
  return {
    totalCount: total,
    hits: page.rows.slice(0, first).map(({ slug, score: own, texts }) => ({ slug, score: own, texts })),
    hasNextPage: page.rows.length > first,
    facets: [
      ...facets.rows.map(({ facet, count }): FacetCount => {
        const colon = facet.indexOf(":");
        return { field: facet.slice(0, colon), value: facet.slice(colon + 1), count };
      }),
      ...query.buckets
        .map(({ field, value }, index) => ({ field, value, count: counts[index + 1] ?? 0 }))
        .filter(({ count }) => count > 0),
    ],
  };
}

/** Hits are ordered by falling score, then by slug. */
const follows = (after: Cursor | null): Fragment =>
  after === null || after.engine !== "POSTGRES"
    ? sql`true`
    : sql`(score < ${after.score}::float8 or (score = ${after.score}::float8 and slug > ${after.slug}::text))`;

function whereOf(query: EngineQuery): Fragment {
  const match = matchQuery(query);
  const tests = [conditionSql(query.condition)];
  if (match !== null) tests.push(sql`vector @@ ${match}::tsquery`);
  if (query.minimum < query.terms.length) {
    const met = query.terms.map((term) => sql`(vector @@ ${termQuery(term)}::tsquery)::int`);
    tests.push(sql`${sql.join(met, sql` + `)} >= ${query.minimum}::int`);
  }
  return sql.join(tests, sql` and `);
}

/** The sum over the terms of how rare each is and how well it is met; a name counts above a text. */
function scoreOf({ terms, hints }: EngineQuery, vector: Fragment): Fragment {
  const parts = [
    ...terms.map((term) => termScore(term, vector, 1)),
    ...hints.map((term) => termScore(term, vector, hintWorth)),
  ];
  // Rounded, so that a cursor names exactly the score it was given for.
  return parts.length === 0 ? sql`0::float8` : sql`round((${sql.join(parts, sql` + `)})::numeric, 6)::float8`;
}

function termScore({ alternatives, weight }: Term, vector: Fragment, worth: number): Fragment {
  const ways = alternatives.map(
    (way) =>
      sql`${way.worth * weight * worth}::float8 * ts_rank(${weights}::float4[], ${vector}, ${quoteLexeme(keyLexeme(way.key))}::tsquery)`,
  );
  return ways.length === 0 ? sql`0` : sql`greatest(${sql.join(ways)})`;
}

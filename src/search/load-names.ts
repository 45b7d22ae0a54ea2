import { sql, type Kysely } from "kysely";
import type { Tables } from "../graph/database.ts";
import type { GraphNames } from "./query/graph-names.ts";

/** Reads the names of the graph, by which questions are understood. */
export async function loadNames(kysely: Kysely<Tables>): Promise<GraphNames> {
  const [programmes, portfolios, partners, motions, editions, municipalities] = await Promise.all([
    kysely.selectFrom("programme").select(["slug", "number", "name"]).orderBy("slug").execute(),
    kysely.selectFrom("portfolio").select(["slug", "name"]).orderBy("slug").execute(),
    sql<GraphNames["partners"][number]>`
      select p.slug, p.name, array_agg(distinct spelling.printed order by spelling.printed) as spellings from partner p
      cross join lateral (select p.name as printed union select m.printed from partner_mention m where m.partner_id = p.id) spelling
      group by p.slug, p.name order by p.slug`.execute(kysely),
    kysely.selectFrom("motion").select(["slug", "number", "title"]).orderBy("slug").execute(),
    kysely.selectFrom("edition").select(["slug", "title", "year"]).orderBy("year").orderBy("slug").execute(),
    kysely.selectFrom("municipality").select(["code", "name"]).orderBy("code").execute(),
  ]);
  return { programmes, portfolios, partners: partners.rows, motions, editions, municipalities };
}

/** Reads what all pilots are called. */
export const loadPilotNames = (kysely: Kysely<Tables>): Promise<{ slug: string; name: string }[]> =>
  kysely.selectFrom("pilot").select(["slug", "name"]).orderBy("slug").execute();

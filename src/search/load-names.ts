import type { Database } from "../database/database.ts";
import type { GraphNames, PilotOfName } from "./query/graph-names.ts";

/** Reads the names of the graph, by which questions are understood. */
export async function loadNames(kysely: Database["kysely"]): Promise<GraphNames> {
  const [programmes, portfolios, partnerRows, motions, editions, municipalities] = await Promise.all([
    kysely
      .selectFrom("programme")
      .select(["municipality_code as municipality", "slug", "address as key", "number", "name"])
      .orderBy("address")
      .execute(),
    kysely
      .selectFrom("portfolio")
      .select(["municipality_code as municipality", "slug", "address as key", "name"])
      .orderBy("slug")
      .execute(),
    kysely.selectFrom("partner").select(["id", "slug", "name"]).orderBy("slug").execute(),
    kysely
      .selectFrom("motion")
      .select(["municipality_code as municipality", "slug", "address as key", "number", "title"])
      .orderBy("address")
      .execute(),
    kysely
      .selectFrom("edition")
      .select(["municipality_code as municipality", "slug", "address as key", "title", "year"])
      .orderBy("year")
      .orderBy("slug")
      .execute(),
    kysely.selectFrom("municipality").select(["code", "name"]).orderBy("code").execute(),
  ]);
  const printed = await kysely
    .selectFrom("partner_mention")
    .select(["partner_id", "printed"])
    .distinct()
    .execute();
  const spellings = Map.groupBy(printed, (mention) => mention.partner_id);
  const partners = partnerRows.map(({ id, slug, name }) => ({
    slug,
    name,
    spellings: [...new Set([name, ...(spellings.get(id) ?? []).map((mention) => mention.printed)])],
  }));
  return { programmes, portfolios, partners, motions, editions, municipalities };
}

/** Reads what all pilots are called. */
export const loadPilotNames = (kysely: Database["kysely"]): Promise<PilotOfName[]> =>
  kysely
    .selectFrom("pilot")
    .select(["municipality_code as municipality", "slug", "address as key", "name"])
    .orderBy("address")
    .execute();

import { tableOf, type Thing } from "../domain/thing.ts";
import type { Database } from "../database/database.ts";
import { referredTypes, type ReferredType } from "../domain/reference-fields.ts";
import { byPlural } from "../domain/referred.ts";
import { things } from "../domain/things/things.ts";
import type { GraphNames, NamedThing, PilotOfName } from "./query/graph-names.ts";

/** Reads what many of a thing are called that reports name in a field. */
async function loadNamed(kysely: Database["kysely"], type: ReferredType): Promise<NamedThing[]> {
  const thing: Thing = things[type];
  const query = kysely
    .selectFrom(tableOf(thing) as Uncapitalize<ReferredType>)
    .select(["municipality_code as municipality", "slug", "address as key", "name"])
    .orderBy("address");
  return "number" in thing.properties ? query.select("number").execute() : query.execute();
}

export async function loadNames(kysely: Database["kysely"]): Promise<GraphNames> {
  const [named, partnerRows, motions, editions, municipalities] = await Promise.all([
    Promise.all(referredTypes.map((type) => loadNamed(kysely, type))),
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
  return {
    ...byPlural((type) => named[referredTypes.indexOf(type)] ?? []),
    partners,
    motions,
    editions,
    municipalities,
  };
}

export const loadPilotNames = (kysely: Database["kysely"]): Promise<PilotOfName[]> =>
  kysely
    .selectFrom("pilot")
    .select(["municipality_code as municipality", "slug", "address as key", "name"])
    .orderBy("address")
    .execute();

import { sql, type Kysely } from "kysely";
import type { Tables } from "../../database/database.ts";
import { shownTexts, type PilotDocument } from "../document.ts";
import { saidFacet } from "../said.ts";
import { numberLists, singleNumbers } from "./number-columns.ts";
import { facetText, learnFacetIds, writeIds, type FacetIds } from "./facet-ids.ts";
import { pilotTable, type Slot } from "./slots.ts";
import { vectorsOf } from "./vector.ts";

/**
 * Adds pilots to a slot, all in one statement.
 * @param known the numbers of facets that are known already; it learns those of these pilots
 */
export async function insertPilots(
  db: Kysely<Tables>,
  slot: Slot,
  pilots: readonly PilotDocument[],
  known: FacetIds = new Map(),
): Promise<void> {
  if (pilots.length === 0) return;
  await learnFacetIds(db, slot, pilots.flatMap(facetsOf), known);
  const rows = pilots.map((pilot) => rowOf(pilot, known));
  await sql`insert into ${pilotTable(slot)}
    select * from json_populate_recordset(null::${pilotTable(slot)}, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

const facetsOf = ({ facets }: Pick<PilotDocument, "facets">): string[] =>
  Object.entries(facets).flatMap(([field, values]) =>
    values.map((value) => withoutNull(facetText(field, value))),
  );

function rowOf(pilot: PilotDocument, ids: FacetIds): Record<string, unknown> {
  const idsOf = (own: Pick<PilotDocument, "facets">): number[] =>
    facetsOf(own).flatMap((facet) => ids.get(facet) ?? []);
  const { [saidFacet]: _, ...counted } = pilot.facets;
  const { full, small } = vectorsOf(pilot);
  return {
    key: pilot.key,
    name: withoutNull(pilot.name),
    texts: shownTexts(pilot).map((each) => ({ ...each, text: withoutNull(each.text) })),
    vector: full,
    small,
    facets: idsOf(pilot),
    facet_bytes: writeIds(idsOf({ facets: counted })),
    ...Object.fromEntries(singleNumbers.map((name) => [name, pilot.numbers[name] ?? null])),
    ...Object.fromEntries(numberLists.map((name) => [name, pilot.lists[name] ?? []])),
  };
}

// PostgreSQL's text cannot hold U+0000.
const withoutNull = (text: string): string => text.replaceAll("\0", " ");

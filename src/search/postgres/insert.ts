import { sql, type Kysely } from "kysely";
import type { Tables } from "../../graph/database.ts";
import type { DayField } from "../condition.ts";
import type { PilotDocument } from "../document.ts";
import { dayColumns, facetText } from "./condition-sql.ts";
import { pilotTable, type Slot } from "./slots.ts";
import { vectorsOf } from "./vector.ts";

/** Adds pilots to a slot, all in one statement. */
export async function insertPilots(
  db: Kysely<Tables>,
  slot: Slot,
  pilots: readonly PilotDocument[],
): Promise<void> {
  if (pilots.length === 0) return;
  await sql`insert into ${pilotTable(slot)}
    select * from json_populate_recordset(null::${pilotTable(slot)}, ${JSON.stringify(pilots.map(rowOf))}::json)`.execute(
    db,
  );
}

function rowOf(pilot: PilotDocument): Record<string, unknown> {
  const { full, small } = vectorsOf(pilot);
  const days = (Object.keys(dayColumns) as DayField[]).map((day) => [dayColumns[day], pilot.days[day]]);
  return {
    slug: pilot.slug,
    name: withoutNull(pilot.name),
    texts: pilot.texts.map(({ field, text }) => ({ field, text: withoutNull(text) })),
    vector: full,
    small,
    facets: Object.entries(pilot.facets).flatMap(([field, values]) =>
      values.map((value) => facetText(field, value)),
    ),
    ...Object.fromEntries(days),
  };
}

// PostgreSQL's text cannot hold U+0000.
const withoutNull = (text: string): string => text.replaceAll("\0", " ");

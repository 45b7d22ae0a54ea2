import { sql, type Kysely } from "kysely";
import type { Tables } from "../../database/database.ts";
import type { IndexChange } from "../engine.ts";
import { insertPilots } from "./insert.ts";
import { lexemeTable, pilotTable, type Slot } from "./slots.ts";

/** Replaces and removes pilots in a slot, and keeps the count of its words right. */
export async function applyChange(
  db: Kysely<Tables>,
  slot: Slot,
  { documents, deleted }: IndexChange,
): Promise<void> {
  const keys = [...documents.map((document) => document.key), ...deleted];
  if (keys.length === 0) return;
  const words = (count: string) => sql`
    select lexeme, ${sql.raw(count)} as pilots from ${pilotTable(slot)}, unnest(tsvector_to_array(vector)) lexeme
    where key = any(${keys}::text[]) group by lexeme`;
  await sql`update ${lexemeTable(slot)} standing set pilots = standing.pilots - gone.pilots
    from (${words("count(*)")}) gone where gone.lexeme = standing.lexeme`.execute(db);
  await sql`delete from ${pilotTable(slot)} where key = any(${keys}::text[])`.execute(db);
  await insertPilots(db, slot, documents);
  await sql`insert into ${lexemeTable(slot)} as standing (lexeme, pilots) ${words("count(*)")}
    on conflict (lexeme) do update set pilots = standing.pilots + excluded.pilots`.execute(db);
  await sql`delete from ${lexemeTable(slot)} where pilots <= 0`.execute(db);
}

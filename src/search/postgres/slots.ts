import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "../../graph/database.ts";

/** The index stands in one of two slots; a new one is filled in the other. */
export const slots = ["a", "b"] as const;
export type Slot = (typeof slots)[number];
export const otherSlot = (slot: Slot): Slot => (slot === "a" ? "b" : "a");

type Db = Kysely<Tables>;
/** The tables of a slot. */
export const pilotTable = (slot: Slot): RawBuilder<unknown> => sql.raw(`search.pilot_${slot}`);
export const lexemeTable = (slot: Slot): RawBuilder<unknown> => sql.raw(`search.lexeme_${slot}`);

/** Makes a slot anew, without its indexes: filling goes faster so. */
export async function clearSlot(db: Db, slot: Slot): Promise<void> {
  await sql`drop table if exists ${pilotTable(slot)}, ${lexemeTable(slot)}`.execute(db);
  await sql`create table ${pilotTable(slot)} (
    slug text collate "C" primary key, name text not null, texts jsonb not null,
    small tsvector not null, vector tsvector not null, facets text[] not null,
    start_from int, start_to int, end_from int, end_to int, evaluation_from int, evaluation_to int, updated bigint
  )`.execute(db);
  await sql`create table ${lexemeTable(slot)} (lexeme text collate "C" primary key, pilots int not null)`.execute(
    db,
  );
}

/** Makes the indexes of a slot that was filled, and counts its words. */
export async function finishSlot(db: Db, slot: Slot): Promise<void> {
  await sql`create index on ${pilotTable(slot)} using gin (vector)`.execute(db);
  await sql`create index on ${pilotTable(slot)} using gin (small)`.execute(db);
  await sql`create index on ${pilotTable(slot)} using gin (facets)`.execute(db);
  await sql`insert into ${lexemeTable(slot)} (lexeme, pilots)
    select word, ndoc from ts_stat(${sql.lit(`select vector from search.pilot_${slot}`)})`.execute(db);
  await sql`create index on ${lexemeTable(slot)} using gin (lexeme gin_trgm_ops) where lexeme like '=%'`.execute(
    db,
  );
  await sql`analyze ${pilotTable(slot)}`.execute(db);
  await sql`analyze ${lexemeTable(slot)}`.execute(db);
}

import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "../../database/database.ts";
import { numberLists, singleNumbers } from "./number-columns.ts";

/** The index stands in one of two slots; a new one is filled in the other. */
export const slots = ["a", "b"] as const;
export type Slot = (typeof slots)[number];
export const otherSlot = (slot: Slot): Slot => (slot === "a" ? "b" : "a");

type Db = Kysely<Tables>;
export const pilotTable = (slot: Slot): RawBuilder<unknown> => sql.raw(`search.pilot_${slot}`);
/** The numbers of the values of facets. */
export const facetTable = (slot: Slot): RawBuilder<unknown> => sql.raw(`search.facet_${slot}`);
export const lexemeTable = (slot: Slot): RawBuilder<unknown> => sql.raw(`search.lexeme_${slot}`);

const numberColumns = [
  ...singleNumbers.map((name) => sql`${sql.ref(name)} bigint`),
  ...numberLists.map((name) => sql`${sql.ref(name)} bigint[] not null`),
];

/**
 * Makes a slot anew, without its indexes: filling goes faster so. What every hit is counted and ranked by stands in the
 * row; the long vector and the texts stand outside it, for the index answers what matches without them.
 */
export async function clearSlot(db: Db, slot: Slot): Promise<void> {
  await sql`drop table if exists ${pilotTable(slot)}, ${lexemeTable(slot)}, ${facetTable(slot)}`.execute(db);
  await sql`create table ${pilotTable(slot)} (
    key text collate "C" primary key, name text not null, texts jsonb not null,
    small tsvector not null, vector tsvector not null, facets int[] not null, facet_bytes bytea not null,
    ${sql.join(numberColumns)}
  ) with (toast_tuple_target = 128)`.execute(db);
  await sql`alter table ${pilotTable(slot)} alter key set storage main, alter small set storage main,
    alter facets set storage main, alter facet_bytes set storage main`.execute(db);
  await sql`create table ${facetTable(slot)} (
    id int generated always as identity primary key, facet text collate "C" not null unique
  )`.execute(db);
  await sql`create table ${lexemeTable(slot)} (lexeme text collate "C" primary key, pilots int not null)`.execute(
    db,
  );
}

/** Makes the indexes of a slot that was filled, and counts its words. */
export async function finishSlot(db: Db, slot: Slot): Promise<void> {
  await sql`create index on ${pilotTable(slot)} using gin (vector)`.execute(db);
  await sql`create index on ${pilotTable(slot)} using gin (facets)`.execute(db);
  await sql`insert into ${lexemeTable(slot)} (lexeme, pilots)
    select word, ndoc from ts_stat(${sql.lit(`select vector from search.pilot_${slot}`)})`.execute(db);
  await sql`create index on ${lexemeTable(slot)} using gin (lexeme gin_trgm_ops) where lexeme like '=%'`.execute(
    db,
  );
  await sql`analyze ${pilotTable(slot)}`.execute(db);
  await sql`analyze ${facetTable(slot)}`.execute(db);
  await sql`analyze ${lexemeTable(slot)}`.execute(db);
}

/** What the engine knows of its index. */
export interface StateRow {
  readonly slot: Slot;
  readonly analyser_version: string;
  readonly revision: number;
  readonly position: string;
  readonly pilots: number;
  /** Differs from one filling to another. */
  readonly generation: number;
  /** Differs from one applied change to another: the transaction that wrote the row. */
  readonly version: string;
}

import { sql, type RawBuilder } from "kysely";

/** A row as the driver gives it, under the names that the statement chose. */
export type Raw = Readonly<Record<string, unknown>>;

export type Fragment = RawBuilder<unknown>;

/** Days and moments as text, so that both drivers give the same. */
export const momentText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
export const moment = (column: string): Fragment => sql.raw(momentText(column));

/** A column is one of the numbers; an array is one parameter, so that the statement's text stays the same. */
export const isOneOf = (column: string, ids: readonly number[]): Fragment =>
  sql`${sql.ref(column)} = any(${[...ids]}::int[])`;
export const isOneOfTexts = (column: string, texts: readonly string[]): Fragment =>
  // No stored text holds a NUL, and PostgreSQL refuses to compare with one.
  sql`${sql.ref(column)} = any(${texts.filter((text) => !text.includes("\0"))}::text[])`;

export const allOf = (conditions: readonly Fragment[]): Fragment =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);

/** Editions in the order in which they appear: by the day that they speak of. */
export const editionOrder = sql`e.as_of, e.address collate "C"`;
export const editionOrderReversed = sql`e.as_of desc, e.address collate "C" desc`;
/** The same order as one text. */
export const editionSort = sql`e.as_of::text || '/' || e.address`;
/** As one text that puts the latest edition first: what is left of its day, counted down. */
export const latestEditionFirst = sql`(99999999 - to_char(e.as_of, 'YYYYMMDD')::int)::text || '/' || e.address`;

export const revisionName = "of revision";
/** That column, for statements that are asked often: their rows then need no second statement to be checked. */
export const revisionColumn = sql`(select revision from dataset) as ${sql.id(revisionName)}`;

import { sql, type RawBuilder } from "kysely";

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

/** Editions in the order in which they appear: by year, in spring before autumn. */
export const editionOrder = sql`e.year, e.kind collate "C", e.slug collate "C"`;
export const editionOrderReversed = sql`e.year desc, e.kind collate "C" desc, e.slug collate "C" desc`;
/** The same order as one text. */
export const editionSort = sql`lpad(e.year::text, 4, '0') || e.kind || '/' || e.slug`;
/** As one text that puts the latest edition first. */
export const latestEditionFirst = sql`lpad((9999 - e.year)::text, 4, '0')
  || case e.kind when 'PROGRAMMABEGROTING' then '0' else '1' end || e.slug`;

import { type Generated, type QueryExecutorProvider, sql, type RawBuilder } from "kysely";
import type { Part } from "../domain/atoms.ts";
import type { Properties, Property } from "../domain/property.ts";
import type { Things } from "../domain/things/things.ts";

/** What a change is called under its edition and pilot: its kind; its field, where several can have that kind. */
const changeName = sql`case c.kind when 'FIELD_CHANGED' then c.field
  when 'VERDICT_CHANGED' then c.kind || '-' || c.field else c.kind end`;

/**
 * The keys of what has a key of several parts, by type: an edition, a pilot, and what it says of it; a second report of a
 * pilot in an edition is the second wherever it stands. In it `e` is the edition, `p` the pilot, `r` or `c` the row.
 */
export const keysOfParts: Readonly<Record<string, RawBuilder<string>>> = {
  Report: sql`concat_ws('/', e.address, p.slug, case when r.repeats > 0 then r.repeats + 1 end)`,
  Change: sql`concat_ws('/', e.address, p.slug, ${changeName})`,
};

/** What statements run on: MikroORM's Kysely, of a database or of a transaction. */
export type Db = QueryExecutorProvider;

/** `startFrom` is the column `start_from`. */
type Snake<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : "";
type ColumnName<N extends string, S extends string> = S extends "" ? Snake<N> : `${Snake<N>}_${Snake<S>}`;

type Cell<P> = P extends Part<infer V, infer N> ? (N extends true ? V | null : V) : never;
type CellsOf<N extends string, P extends Property> = P["place"] extends "derived"
  ? never
  : {
      [S in keyof P["kind"]["parts"] & string as ColumnName<N, S>]:
        Cell<P["kind"]["parts"][S]> | (P["optional"] extends true ? null : never);
    };
type Intersect<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;
type Columns<P extends Properties> = Intersect<
  { [N in keyof P & string]: CellsOf<N, P[N]> }[keyof P & string]
>;
/** Rows get their number from the database, unless the thing has a number of its own. */
type Numbered<T extends { readonly id: string }> = T["id"] extends "id" ? { id: Generated<number> } : unknown;

type TableOf<T extends { readonly id: string; readonly properties: Properties }> = {
  [C in keyof (Columns<T["properties"]> & Numbered<T>)]: (Columns<T["properties"]> & Numbered<T>)[C];
};

/**
 * The tables as Kysely sees them, from what is declared: snake case, a reference by the number it holds. Both drivers
 * hand days and moments over as text.
 */
export type Tables = { [N in keyof Things as Snake<Uncapitalize<N>>]: TableOf<Things[N]> };

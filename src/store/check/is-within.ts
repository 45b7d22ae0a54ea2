import { sql, type RawBuilder } from "kysely";
import { anyTextOf } from "../rows.ts";
import type { Scope } from "./fault.ts";

/** Whether a row with a municipality lies within a scope; `table` where a statement joins several that have one. */
export const isWithin = (scope: Scope | null, table?: string): RawBuilder<boolean> =>
  scope === null
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(table === undefined ? "municipality_code" : `${table}.municipality_code`)} = ${scope.municipality}`;

/** Whether a row of partners is one that a scope names. */
export const isAmong = (scope: Scope | null): RawBuilder<boolean> =>
  scope === null ? sql<boolean>`true` : sql<boolean>`slug = ${anyTextOf(scope.partners)}`;

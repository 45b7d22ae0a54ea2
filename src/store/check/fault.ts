import { type Trx, anyTextOf } from "../rows.ts";
import { sql, type RawBuilder } from "kysely";
import type { NodeType } from "../../domain/global-id.ts";
import { things } from "../../domain/things/things.ts";

export interface Fault {
  readonly what: string;
  /** Where: an edition, and a pilot and field in it, or the type and slug of what hangs loose. */
  readonly where: string;
}

/** What an import can have broken: all of a municipality, and the values of one edition, where there is one. */
export interface Scope {
  /** CBS code. */
  readonly municipality: string;
  readonly edition: string | null;
  /** Slugs of the partners, which are of no municipality, that its reports name or named. */
  readonly partners: readonly string[];
}

export type Check = (trx: Trx, scope: Scope | null) => AsyncGenerator<Fault>;

/** Whether a row with a municipality lies within a scope; `table` where a statement joins several that have one. */
export const isWithin = (scope: Scope | null, table?: string): RawBuilder<boolean> =>
  scope === null
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(table === undefined ? "municipality_code" : `${table}.municipality_code`)} = ${scope.municipality}`;

/** The same of a row of any thing: what is of no municipality is known by its slug. */
export const isOfScope = (type: NodeType, scope: Scope | null): RawBuilder<boolean> =>
  scope === null || "municipality" in things[type].properties
    ? isWithin(scope)
    : sql<boolean>`slug = ${anyTextOf(scope.partners)}`;

import { sql } from "kysely";
import type { AtomType } from "../../domain/atoms.ts";
import { sourcesIn, type Bound, type Condition } from "../../domain/condition.ts";
import { placeOf } from "../../domain/source-place.ts";
import { editionOrderReversed, type Fragment } from "./fragments.ts";
import { columnsIn, sourceSql } from "./source-sql.ts";

/** The latest report of `pilot p`: what a condition asks of it, its days, and the sort text of its edition. */
export function latestReport(editionSort: Fragment, condition: Condition): Fragment {
  const asked = sourcesIn(condition).filter(({ over }) => over === "latest");
  const columns = new Set([
    "start_from",
    "end_to",
    "successful_verdict",
    ...asked.flatMap((source) => columnsIn(placeOf(source))),
  ]);
  return sql`left join lateral (
    select ${sql.join([...columns].map((column) => sql.ref(`r.${column}`)))}, ${editionSort} as edition_sort
    from report r join edition e on e.id = r.edition_id
    where r.pilot_id = p.id order by ${editionOrderReversed}, r.position limit 1) latest on true`;
}

/** Whether a condition speaks of the latest report. */
export const needsLatest = (condition: Condition): boolean =>
  sourcesIn(condition).some(({ over }) => over === "latest");

/** What a bound is compared as, where text would sort otherwise. */
const castOf: Partial<Record<AtomType, string>> = {
  date: "date",
  instant: "timestamptz",
  euros: "numeric",
  integer: "int",
};

const joined = (parts: readonly Fragment[], word: "and" | "or", none: boolean): Fragment =>
  parts.length === 0 ? sql.lit(none) : sql`(${sql.join(parts, sql.raw(` ${word} `))})`;

/** One of the ids; an array is one parameter, so that the statement's text stays the same. */
function isOneOf(cell: Fragment, ids: readonly (number | string)[]): Fragment {
  if (ids.every((id) => typeof id === "number")) return sql`${cell} = any(${[...ids]}::int[])`;
  // No stored text holds a NUL, and PostgreSQL refuses to compare with one.
  return sql`${cell} = any(${ids.map(String).filter((id) => !id.includes("\0"))}::text[])`;
}

/** What `pilot p`, with its `latest` report, must fit: true, false, or null where a value is not known. */
export function conditionSql(condition: Condition): Fragment {
  if ("all" in condition) return joined(condition.all.map(conditionSql), "and", true);
  if ("any" in condition) return joined(condition.any.map(conditionSql), "or", false);
  if ("not" in condition) return sql`(${conditionSql(condition.not)}) is not true`;
  const { source } = condition;
  if ("values" in condition) {
    const ids = condition.values.map(({ id }) => id);
    return sourceSql(source, (cell) => isOneOf(cell, ids));
  }
  const { bounds } = condition;
  const cast = sql.raw(castOf[placeOf(source).atom] ?? "text");
  const within =
    (cell: Fragment) =>
    ({ is, than }: Bound) =>
      sql`${cell} ${sql.raw(is)} ${than}::${cast}`;
  return sourceSql(source, (cell) =>
    bounds.length === 0 ? sql`${cell} is not null` : joined(bounds.map(within(cell)), "and", true),
  );
}

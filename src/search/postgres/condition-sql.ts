import { sql, type RawBuilder } from "kysely";
import type { Condition, DayField } from "../condition.ts";

type Fragment = RawBuilder<unknown>;

/** The column of a day. */
export const dayColumns = {
  startFrom: "start_from",
  startTo: "start_to",
  endFrom: "end_from",
  endTo: "end_to",
  evaluationFrom: "evaluation_from",
  evaluationTo: "evaluation_to",
  updated: "updated",
} as const satisfies Record<DayField, string>;

/** A facet's value as it stands in the column of facets. */
export const facetText = (field: string, value: string): string => `${field}:${value}`;

/** A condition as SQL that is never null. Values are parameters. */
export function conditionSql(condition: Condition): Fragment {
  if ("all" in condition)
    return condition.all.length === 0
      ? sql`true`
      : sql`(${sql.join(condition.all.map(conditionSql), sql` and `)})`;
  if ("any" in condition) return anySql(condition.any);
  if ("not" in condition) return sql`not ${conditionSql(condition.not)}`;
  if ("facet" in condition)
    return sql`facets @> array[${facetText(condition.facet, condition.value)}]::text[]`;
  const column = sql.ref(dayColumns[condition.day]);
  return sql`(${column} is not null and ${column} between ${condition.from ?? 0}::bigint and ${condition.to ?? Number.MAX_SAFE_INTEGER}::bigint)`;
}

// Values of one facet as one test: the index answers that at once.
function anySql(conditions: readonly Condition[]): Fragment {
  if (conditions.length === 0) return sql`false`;
  const facets = conditions.flatMap((each) => ("facet" in each ? [facetText(each.facet, each.value)] : []));
  if (facets.length === conditions.length) return sql`facets && ${facets}::text[]`;
  return sql`(${sql.join(conditions.map(conditionSql), sql` or `)})`;
}

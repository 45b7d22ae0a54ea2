import { sql, type RawBuilder } from "kysely";
import type { Condition, DayField } from "../condition.ts";
import { facetIdsSql, facetText } from "./facet-ids.ts";
import type { Slot } from "./slots.ts";

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

/** A condition as SQL on the pilots of a slot, never null. Values are parameters. */
export function conditionSql(condition: Condition, slot: Slot): Fragment {
  const within = (each: Condition): Fragment => conditionSql(each, slot);
  if ("all" in condition)
    return condition.all.length === 0 ? sql`true` : sql`(${sql.join(condition.all.map(within), sql` and `)})`;
  if ("any" in condition) return anySql(condition.any, slot);
  if ("not" in condition) return sql`not ${within(condition.not)}`;
  if ("facet" in condition) return anySql([condition], slot);
  const column = sql.ref(dayColumns[condition.day]);
  return sql`(${column} is not null and ${column} between ${condition.from ?? 0}::bigint and ${condition.to ?? Number.MAX_SAFE_INTEGER}::bigint)`;
}

// Values of facets as one test: the index answers that at once.
function anySql(conditions: readonly Condition[], slot: Slot): Fragment {
  const facets = conditions.flatMap((each) => ("facet" in each ? [facetText(each.facet, each.value)] : []));
  const others = conditions.filter((each) => !("facet" in each)).map((each) => conditionSql(each, slot));
  const tests = facets.length === 0 ? others : [sql`facets && ${facetIdsSql(slot, facets)}`, ...others];
  return tests.length === 0 ? sql`false` : sql`(${sql.join(tests, sql` or `)})`;
}

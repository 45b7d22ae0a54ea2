import { sql, type RawBuilder } from "kysely";
import type { Condition, DayField, ListField } from "../condition.ts";
import { facetIdsSql, facetText } from "./facet-ids.ts";
import type { Slot } from "./slots.ts";

type Fragment = RawBuilder<unknown>;

/** The column of a day. */
export const dayColumns = {
  startFrom: "start_from",
  endTo: "end_to",
  firstStart: "first_start",
  lastStart: "last_start",
  firstEnd: "first_end",
  lastEnd: "last_end",
  evaluationFrom: "evaluation_from",
  evaluationTo: "evaluation_to",
  updated: "updated",
  lasts: "lasts",
  leastAmount: "least_amount",
  mostAmount: "most_amount",
} as const satisfies Record<DayField, string>;

/** The column of several numbers. */
export const listColumns = {
  amounts: "amounts",
  motionDays: "motion_days",
} as const satisfies Record<ListField, string>;

/** A condition as SQL on the pilots of a slot, never null. Values are parameters. */
export function conditionSql(condition: Condition, slot: Slot): Fragment {
  const within = (each: Condition): Fragment => conditionSql(each, slot);
  if ("all" in condition)
    return condition.all.length === 0 ? sql`true` : sql`(${sql.join(condition.all.map(within), sql` and `)})`;
  if ("any" in condition) return anySql(condition.any, slot);
  if ("not" in condition) return sql`not ${within(condition.not)}`;
  if ("facet" in condition) return anySql([condition], slot);
  const bounds = sql`between ${condition.from ?? 0}::bigint and ${condition.to ?? Number.MAX_SAFE_INTEGER}::bigint`;
  if ("list" in condition)
    return sql`exists (select from unnest(${sql.ref(listColumns[condition.list])}) one where one ${bounds})`;
  const column = sql.ref(dayColumns[condition.day]);
  return sql`(${column} is not null and ${column} ${bounds})`;
}

// Values of facets as one test: the index answers that at once.
function anySql(conditions: readonly Condition[], slot: Slot): Fragment {
  const facets = conditions.flatMap((each) => ("facet" in each ? [facetText(each.facet, each.value)] : []));
  const others = conditions.filter((each) => !("facet" in each)).map((each) => conditionSql(each, slot));
  const tests = facets.length === 0 ? others : [sql`facets && ${facetIdsSql(slot, facets)}`, ...others];
  return tests.length === 0 ? sql`false` : sql`(${sql.join(tests, sql` or `)})`;
}

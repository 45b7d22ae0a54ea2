import { sql, type RawBuilder } from "kysely";
import type { Condition } from "../condition.ts";
import { facetIdsSql, facetText } from "./facet-ids.ts";
import { numberLists } from "./number-columns.ts";
import type { Slot } from "./slots.ts";

type Fragment = RawBuilder<unknown>;

const isList: ReadonlySet<string> = new Set(numberLists);

export function columnsIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(columnsIn);
  if ("any" in condition) return condition.any.flatMap(columnsIn);
  if ("not" in condition) return columnsIn(condition.not);
  return ["facet" in condition ? "facets" : condition.number];
}

/** A condition as SQL on the pilots of a slot, never null. Values are parameters. */
export function conditionSql(condition: Condition, slot: Slot): Fragment {
  const within = (each: Condition): Fragment => conditionSql(each, slot);
  if ("all" in condition)
    return condition.all.length === 0 ? sql`true` : sql`(${sql.join(condition.all.map(within), sql` and `)})`;
  if ("any" in condition) return anySql(condition.any, slot);
  if ("not" in condition) return sql`not ${within(condition.not)}`;
  if ("facet" in condition) return anySql([condition], slot);
  const { from = -Number.MAX_SAFE_INTEGER, to = Number.MAX_SAFE_INTEGER } = condition;
  const bounds = sql`between ${from}::bigint and ${to}::bigint`;
  const column = sql.ref(condition.number);
  return isList.has(condition.number)
    ? sql`exists (select from unnest(${column}) one where one ${bounds})`
    : sql`(${column} is not null and ${column} ${bounds})`;
}

// Values of facets as one test: the index answers that at once.
function anySql(conditions: readonly Condition[], slot: Slot): Fragment {
  const facets = conditions.flatMap((each) => ("facet" in each ? [facetText(each.facet, each.value)] : []));
  const others = conditions.filter((each) => !("facet" in each)).map((each) => conditionSql(each, slot));
  const tests = facets.length === 0 ? others : [sql`facets && ${facetIdsSql(slot, facets)}`, ...others];
  return tests.length === 0 ? sql`false` : sql`(${sql.join(tests, sql` or `)})`;
}

import { sql } from "kysely";
import { columnName, snake, tableOf } from "../../domain/thing.ts";
import { type Source, sourcesIn, type Bound, type Condition } from "../../domain/condition.ts";
import { mentionFields } from "../../domain/mention-fields.ts";
import { openEnd, partsAMonth, type PossibleDays } from "../../domain/period.ts";
import { isPossibleDay, placeOf, type SourcePlace } from "../../domain/source-place.ts";
import { things } from "../../domain/things/things.ts";
import { silent } from "../values-of.ts";
import { editionOrderReversed, type Fragment } from "./fragments.ts";
import type { AtomType } from "../../domain/atoms.ts";

/** The first or the last day that a period means: `daysMeant` in SQL. */
function dayMeant(period: string, end: "first" | "last"): Fragment {
  const [from, to, part] = ["from", "to", "part"].map((name) => sql.ref(`${period}_${name}`));
  const months = sql`round((${to} - ${from} + 1) / 30.4)::int`;
  const third = sql`case ${part} when 'BEGIN' then 0 when 'MIDDLE' then 1 else 2 end`;
  const monthsOn = (thirds: Fragment): Fragment =>
    sql`(date_trunc('month', ${from}::timestamp) + make_interval(months => ${months} * (${thirds}) / 3))::date`;
  const ofMonth =
    end === "first"
      ? sql`${from} + 10 * (${third})`
      : sql`case ${part} when 'END' then ${to} else ${from} + 10 * (${third}) + 9 end`;
  const ofLonger = end === "first" ? monthsOn(third) : sql`${monthsOn(sql`${third} + 1`)} - 1`;
  return sql`case when ${part} is null then ${end === "first" ? from : to}
    when ${months} >= 3 then ${ofLonger} else ${ofMonth} end`;
}

/** A day that a period can be: `daysPossible` in SQL. */
function dayPossible(period: string, which: keyof PossibleDays): Fragment {
  const meant = dayMeant(period, which === "last" ? "last" : "first");
  if (which === "first") return meant;
  const isAfter = sql`${sql.ref(`${period}_bound`)} = 'AFTER' and ${sql.ref(`${period}_precision`)} <> 'SEASON'`;
  const later = which === "last" ? sql`${sql.lit(openEnd)}::date` : sql`${dayMeant(period, "last")} + 1`;
  return sql`case when ${isAfter} and ${meant} is not null then ${later} else ${meant} end`;
}

/** How long a report says that its pilot lasts: `lengthOf` in SQL. */
function duration(holder: string): Fragment {
  const first = dayMeant(`${holder}.start`, "first");
  const past = sql`(${dayMeant(`${holder}.end`, "last")} + 1)`;
  const part = (name: string): Fragment =>
    sql`(date_part(${sql.lit(name)}, ${past}) - date_part(${sql.lit(name)}, ${first}))`;
  return sql`((${part("year")} * 12 + ${part("month")}) * ${sql.lit(partsAMonth)} + ${part("day")})`;
}

/** The value of a place in the rows that `holder` stands for. */
function cellSql(place: SourcePlace, holder: string): Fragment {
  const { name, part } = place;
  if (part === "duration") return duration(holder);
  if (isPossibleDay(part)) return dayPossible(`${holder}.${snake(name)}`, part);
  return sql.ref(`${holder}.${columnsIn(place)[0] ?? ""}`);
}

function columnsIn({ name, part, refersTo }: SourcePlace): string[] {
  const ofPeriod = (period: string): string[] =>
    ["from", "to", "part", "bound", "precision"].map((each) => columnName(period, each));
  if (part === "duration") return ["start", "end"].flatMap(ofPeriod);
  if (isPossibleDay(part)) return ofPeriod(name);
  return [columnName(name, refersTo === null ? part : things[refersTo].id)];
}

/** Holds for `pilot p` when a value of the source passes the test: the one meaning that the source has in SQL. */
export function sourceSql(source: Source, test: (cell: Fragment) => Fragment): Fragment {
  const place = placeOf(source);
  if (source.over === "pilot") return test(cellSql(place, "p"));
  if (source.over === "latest") return test(cellSql(place, "latest"));
  if (source.over === "changes")
    return sql`exists (select 1 from change y where y.pilot_id = p.id and y.kind = any(${[...source.kinds]}::text[])
      and ${test(cellSql(place, "y"))})`;
  if (source.over === "said") {
    const cell = cellSql(place, "r");
    return test(sql`(select ${cell} from report r join edition e on e.id = r.edition_id where r.pilot_id = p.id
      order by ${cell} = ${sql.lit(silent)}, ${editionOrderReversed}, r.position limit 1)`);
  }
  const { list, through } = place;
  if (list === null)
    return sql`exists (select 1 from report r where r.pilot_id = p.id and ${test(cellSql(place, "r"))})`;
  const mention = sql`join ${sql.table(tableOf({ name: mentionFields[list].thing }))} x on x.report_id = r.id`;
  const beyond =
    through === null
      ? sql``
      : sql`join ${sql.table(tableOf(through.thing))} y
        on y.id = ${sql.ref(`x.${columnName(through.name, through.thing.id)}`)}`;
  return sql`exists (select 1 from report r ${mention} ${beyond} where r.pilot_id = p.id
    and ${test(cellSql(place, through === null ? "x" : "y"))})`;
}

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

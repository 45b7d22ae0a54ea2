import { sql, type RawBuilder } from "kysely";
import type { EngineQuery, Term } from "../engine.ts";
import type { Order } from "../condition.ts";
import { conditionSql } from "./condition-sql.ts";
import { termQuery } from "./match.ts";
import { hintWorth, nameWorth, partsWorth, wholeWorth, wishWorth } from "../fitness.ts";
import { keyLexeme, weightWorth } from "../occurrences.ts";
import type { Slot } from "./slots.ts";
import { quoteLexeme } from "./vector.ts";

type Fragment = RawBuilder<unknown>;

const weights = `{${[weightWorth.D, weightWorth.C, weightWorth.B, weightWorth.A].join(", ")}}`;

/**
 * By what hits are ordered, falling: what the question asks for, or else the sum over the terms of how rare each is and how
 * well it is met in a vector; a name counts above a text.
 */
export const scoreOf = (query: EngineQuery, vector: Fragment, slot: Slot): Fragment =>
  query.order === null ? fitness(query, vector, slot) : placeIn(query.order);

/** A number that falls in the order that is asked for. */
function placeIn({ by, descending }: Order): Fragment {
  const value = sql`${sql.ref(by)}::float8`;
  return sql`coalesce(${descending ? value : sql`- ${value}`}, -1e15::float8)`;
}

function fitness(
  { terms, hints, whole, names, wishes }: EngineQuery,
  vector: Fragment,
  slot: Slot,
): Fragment {
  const parts = [
    ...names.map(
      (name) => sql`(${vector} @@ ${quoteLexeme(keyLexeme(name))}::tsquery)::int * ${nameWorth}::float8`,
    ),
    ...(whole.length === 0
      ? []
      : [sql`(${vector} @@ ${whole.map(termQuery).join(" & ")}::tsquery)::int * ${wholeWorth}::float8`]),
    ...wishes.map((wish) => sql`(${conditionSql(wish, slot)})::int * ${wishWorth}::float8`),
    ...terms.map((term) => termScore(term, vector, 1)),
    ...hints.map((term) => termScore(term, vector, whole.length > 0 ? 1 : hintWorth)),
  ];
  // Rounded, so that a cursor names exactly the score it was given for.
  return parts.length === 0 ? sql`0::float8` : sql`round((${sql.join(parts, sql` + `)})::numeric, 6)::float8`;
}

function termScore(term: Term, vector: Fragment, worth: number): Fragment {
  const { alternatives, together, scattered, weight } = term;
  const ways = alternatives.map(
    (way) =>
      sql`${way.worth * weight * worth}::float8 * ts_rank(${weights}::float4[], ${vector}, ${quoteLexeme(keyLexeme(way.key))}::tsquery)`,
  );
  if (together.length > 1 || scattered.length > 0)
    ways.push(
      sql`(${vector} @@ ${termQuery({ ...term, alternatives: [] })}::tsquery)::int * ${partsWorth * weight * worth}::float8`,
    );
  return ways.length === 0 ? sql`0` : sql`greatest(${sql.join(ways)})`;
}

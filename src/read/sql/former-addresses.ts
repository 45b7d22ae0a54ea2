import { sql } from "kysely";
import type { Db } from "../../database/tables.ts";
import type { Former } from "../reader.ts";
import { isOneOfTexts, moment } from "./fragments.ts";

export interface AskedAddress {
  readonly type: string;
  readonly key: string;
}

interface Row extends AskedAddress {
  readonly asked: string;
  readonly name: string;
  readonly at: string | null;
  readonly reason: string | null;
}

/** How often a thing got another address; more is a circle. */
const mostSteps = 100;

/** Where addresses that were given lead, in the order asked; null for one that was never given. */
export async function readFormers(db: Db, asked: readonly AskedAddress[]): Promise<(Former | null)[]> {
  const { rows } = await sql<Row>`
    with recursive path as (
      select g.key as asked, g.type, g.key, g.name, g.gone_at, g.reason, g.leads_to, 0 as step from given_address g
      where ${isOneOfTexts(
        "g.type",
        asked.map(({ type }) => type),
      )} and ${isOneOfTexts(
        "g.key",
        asked.map(({ key }) => key),
      )}
      union all
      select path.asked, g.type, g.key, g.name, g.gone_at, g.reason, g.leads_to, step + 1
      from path join given_address g on g.type = path.type and g.key = path.leads_to where step < ${mostSteps}
    )
    select distinct on (type, asked) type, asked, key, name, ${moment("gone_at")} as at, reason
    from path order by type, asked, step desc`.execute(db);
  const found = new Map(rows.map((row) => [`${row.type} ${row.asked}`, row]));
  return asked.map(({ type, key }) => {
    const row = found.get(`${type} ${key}`);
    if (row === undefined) return null;
    const { name, at, reason } = row;
    return at === null ? { key: row.key } : { key: null, name, at, reason: reason ?? "" };
  });
}

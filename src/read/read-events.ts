import { sql } from "kysely";
import { moment } from "./sql/fragments.ts";
import type { Db } from "../database/tables.ts";

/** An event of the outbox, as the change feed tells it. */
export interface EventRow {
  readonly id: string;
  readonly revision: number;
  readonly type: string;
  readonly key: string;
  readonly deleted: boolean;
  /** Dutch: why it is gone; null for what is there. */
  readonly reason: string | null;
  /** ISO moment in UTC. */
  readonly at: string;
}

/** The events after a revision, oldest first: at most `limit` of those after the event with the id `after`. */
export async function readEvents(
  db: Db,
  since: number,
  after: string | null,
  limit: number,
): Promise<readonly EventRow[]> {
  const { rows } =
    await sql<EventRow>`select told.id::text as id, revision, told.type, told.key, deleted, ${moment("at")} as at,
      case when not deleted then null
        when given.leads_to is not null then 'Staat nu op ' || given.leads_to || '.'
        when given.gone_at is null then 'Is later teruggekomen.'
        else coalesce(given.reason, 'Is er niet meer.') end as reason
    from event told left join given_address given on given.type = told.type and given.key = told.key
    where revision > ${since} and told.id > ${after ?? "0"}::bigint order by told.id limit ${limit}`.execute(
      db,
    );
  return rows;
}

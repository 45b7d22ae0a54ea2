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
    await sql<EventRow>`select id::text as id, revision, type, key, deleted, ${moment("at")} as at
    from event where revision > ${since} and id > ${after ?? "0"}::bigint order by event.id limit ${limit}`.execute(
      db,
    );
  return rows;
}

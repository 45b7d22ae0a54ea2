import { sql } from "kysely";
import type { Db } from "../database/tables.ts";
import { byName } from "../domain/pilot-sortings.ts";
import type { ChangeSelection } from "./reader.ts";
import type { ChangeRow } from "./rows.ts";
import { allOf, moment, type Raw } from "./sql/fragments.ts";
import { listSql } from "./sql/pages.ts";
import { nodeTables } from "./sql/node-tables.ts";

export interface ToldChanges {
  readonly pilotId: number;
  readonly editionId: number;
  readonly revision: number;
  /** ISO moment in UTC; no two are told at one. */
  readonly at: string;
  /** In the order of the report. */
  readonly changes: readonly ChangeRow[];
}

/** What was told in some revisions, and which revisions before and after them told more; null where none did. */
export interface ToldPage {
  readonly told: readonly ToldChanges[];
  readonly before: number | null;
  readonly after: number | null;
}

const changesOf = (where: ChangeSelection) => listSql({ of: "Change", where, under: null }, [], byName);

async function readIn(db: Db, where: ChangeSelection, from: number, to: number): Promise<ToldChanges[]> {
  const { from: tables, where: conditions } = changesOf(where);
  const { columns, read } = nodeTables.Change;
  // One that is selected brings all that its edition changed for its pilot.
  const { rows } = await sql<Raw>`
    with told as (select distinct c.pilot_id, c.edition_id from ${tables}
      where ${allOf(conditions)} and c.told_in between ${from} and ${to})
    select ${columns}, c.told_in as "told.in", ${moment("c.told_at")} as "told.at"
    from ${nodeTables.Change.from} join told on told.pilot_id = c.pilot_id and told.edition_id = c.edition_id
    order by c.told_at desc, e.address collate "C", p.address collate "C", c.position`.execute(db);
  const groups = Map.groupBy(rows, (raw) => {
    const { pilotId, editionId } = read(raw);
    return `${pilotId} ${editionId}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const changes = group.map(read);
    const [{ pilotId, editionId } = { pilotId: 0, editionId: 0 }] = changes;
    return [
      { pilotId, editionId, revision: first["told.in"] as number, at: first["told.at"] as string, changes },
    ];
  });
}

/** The revisions that told something of a selection, latest first, each with how much. */
async function readRevisions(db: Db, where: ChangeSelection): Promise<{ revision: number; told: number }[]> {
  const { from, where: conditions } = changesOf(where);
  const { rows } = await sql<{ revision: number; told: number }>`
    select c.told_in as revision, count(distinct (c.pilot_id, c.edition_id))::int as told
    from ${from} where ${allOf(conditions)} group by 1 order by 1 desc`.execute(db);
  return rows;
}

/** What was told last is of whole revisions, until there is so much. */
const enough = 100;

async function readLastTold(db: Db, where: ChangeSelection): Promise<ToldPage> {
  const revisions = await readRevisions(db, where);
  let sum = 0;
  const taken = revisions.filter(({ told }) => (sum += told) - told < enough);
  const [last] = taken;
  const first = taken.at(-1);
  if (first === undefined || last === undefined) return { told: [], before: null, after: null };
  const told = await readIn(db, where, first.revision, last.revision);
  return { told, before: revisions[taken.length]?.revision ?? null, after: null };
}

async function readToldIn(db: Db, where: ChangeSelection, revision: number): Promise<ToldPage | null> {
  const revisions = (await readRevisions(db, where)).map((each) => each.revision);
  const at = revisions.indexOf(revision);
  if (at < 0) return null;
  const told = await readIn(db, where, revision, revision);
  return { told, before: revisions[at + 1] ?? null, after: revisions[at - 1] ?? null };
}

/** What was told last of a selection, or what one revision told of it; null when that told nothing. */
export const readToldPage = (
  db: Db,
  where: ChangeSelection,
  revision: number | null,
): Promise<ToldPage | null> =>
  revision === null ? readLastTold(db, where) : readToldIn(db, where, revision);

/** A thing of the graph that changed or went, as the outbox of an import says it. */
export interface EventRow {
  readonly id: string;
  readonly revision: number;
  /** GraphQL type name. */
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

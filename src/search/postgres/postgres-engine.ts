import { sql, type Kysely } from "kysely";
import { codeOf, SearchUnavailable } from "../../domain/faults.ts";
import type { Tables } from "../../database/database.ts";
import type { PilotDocument } from "../document.ts";
import {
  assertSameIndex,
  type Cursor,
  type EngineHits,
  type EngineQuery,
  type IndexChange,
  type IndexState,
  type SearchEngine,
  type WordList,
} from "../engine.ts";
import { createNameFacets, type FacetIds } from "./facet-ids.ts";
import { insertPilots } from "./insert.ts";
import { searchSlot } from "./search-slot.ts";
import {
  clearSlot,
  finishSlot,
  otherSlot,
  pilotTable,
  type Slot,
  type StateRow,
  lexemeTable,
} from "./slots.ts";
import { createWordList } from "./word-list.ts";

/** Replaces and removes pilots in a slot, and keeps the count of its words right. */
async function applyChange(
  db: Kysely<Tables>,
  slot: Slot,
  { documents, deleted }: IndexChange,
): Promise<void> {
  const keys = [...documents.map((document) => document.key), ...deleted];
  if (keys.length === 0) return;
  const words = (count: string) => sql`
    select lexeme, ${sql.raw(count)} as pilots from ${pilotTable(slot)}, unnest(tsvector_to_array(vector)) lexeme
    where key = any(${keys}::text[]) group by lexeme`;
  await sql`update ${lexemeTable(slot)} standing set pilots = standing.pilots - gone.pilots
    from (${words("count(*)")}) gone where gone.lexeme = standing.lexeme`.execute(db);
  await sql`delete from ${pilotTable(slot)} where key = any(${keys}::text[])`.execute(db);
  await insertPilots(db, slot, documents);
  await sql`insert into ${lexemeTable(slot)} as standing (lexeme, pilots) ${words("count(*)")}
    on conflict (lexeme) do update set pilots = standing.pilots + excluded.pilots`.execute(db);
  await sql`delete from ${lexemeTable(slot)} where pilots <= 0`.execute(db);
}

/** Any number will do, as long as nothing else in the database locks on it: one process fills or applies at a time. */
const INDEX_LOCK = 2_106_420_643;

/** SQLSTATE of a table that is not there: that of a slot which another took the place of. */
const swappedAway = "42P01";

/**
 * Makes the planner use the index of words. It does not reckon with the vectors standing outside the rows, and would
 * rather read them all; compiling, or asking other processes for help, takes longer than any search.
 */
const planForSearch = (db: Kysely<Tables>) =>
  sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
    set_config('max_parallel_workers_per_gather', '0', true)`.execute(db);

/**
 * The engine in the graph's own database, PostgreSQL or PGlite. It also keeps the list of words.
 *
 * @param reads what searches read through
 */
export function createPostgresEngine(
  kysely: Kysely<Tables>,
  reads: Kysely<Tables> = kysely,
): SearchEngine & { readonly words: WordList } {
  const nameFacets = createNameFacets();
  const readState = async (db: Kysely<Tables>): Promise<StateRow | null> => {
    const { rows } =
      await sql<StateRow>`select slot, analyser_version, revision, position, pilots, xmin::text as version,
        to_regclass('search.facet_' || slot)::oid::bigint::float8 as generation
        from search.state where to_regclass('search.facet_' || slot) is not null`.execute(db);
    return rows[0] ?? null;
  };
  const requireState = async (db: Kysely<Tables> = reads): Promise<StateRow> => {
    const state = await readState(db);
    if (state === null)
      throw new SearchUnavailable("De zoekindex is nog niet gevuld. Vul hem met: oogst reindex");
    return state;
  };

  /** A slot that was swapped away may be gone by the time it is asked: the state then names the other. */
  const onSlot = async <T>(read: (state: StateRow) => Promise<T>): Promise<T> => {
    const state = await requireState();
    try {
      return await read(state);
    } catch (error) {
      const now = await requireState();
      if (now.slot === state.slot) throw error;
      return read(now);
    }
  };

  const storeState = async (db: Kysely<Tables>, slot: Slot, state: IndexState): Promise<void> => {
    await sql`insert into search.state (id, slot, analyser_version, revision, position, pilots)
      values (1, ${slot}, ${state.analyserVersion}, ${state.revision}, ${state.position}::bigint, (select count(*) from ${pilotTable(slot)}))
      on conflict (id) do update set slot = excluded.slot, analyser_version = excluded.analyser_version,
        revision = excluded.revision, position = excluded.position, pilots = excluded.pilots`.execute(db);
  };

  return {
    kind: "POSTGRES",
    words: createWordList(onSlot, reads),
    async state() {
      const row = await readState(kysely);
      return (
        row && {
          analyserVersion: row.analyser_version,
          revision: row.revision,
          position: row.position,
        }
      );
    },
    async search(query: EngineQuery, first: number, after: Cursor | null): Promise<EngineHits> {
      // State and hits as of one moment: what is applied meanwhile is in neither.
      const once = (): Promise<EngineHits> =>
        reads
          .transaction()
          .setIsolationLevel("repeatable read")
          .execute(async (db) => {
            await planForSearch(db);
            const state = await requireState(db);
            const index = `${state.revision}.${state.version}`;
            assertSameIndex(after, "POSTGRES", index);
            return { ...(await searchSlot(db, state, query, first, after, nameFacets)), index };
          });
      return once().catch((error: unknown) => {
        if (codeOf(error) === swappedAway) return once();
        throw error;
      });
    },
    async apply(change: IndexChange, state: IndexState) {
      await kysely.transaction().execute(async (db) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(INDEX_LOCK)})`.execute(db);
        const standing = await readState(db);
        if (standing === null) throw new SearchUnavailable("De zoekindex is nog niet gevuld.");
        await applyChange(db, standing.slot, change);
        await storeState(db, standing.slot, state);
      });
    },
    async fill(documents: AsyncIterable<readonly PilotDocument[]>, state: IndexState) {
      const slot = otherSlot((await readState(kysely))?.slot ?? "b");
      await clearSlot(kysely, slot);
      const known: FacetIds = new Map();
      await whileNextIsMade(documents, (batch) => insertPilots(kysely, slot, batch, known));
      await finishSlot(kysely, slot);
      await storeState(kysely, slot, state);
    },
  };
}

/** Stores each batch while the next is made, one at a time and in order: the database works in a process of its own. */
async function whileNextIsMade<T>(
  batches: AsyncIterable<T>,
  store: (batch: T) => Promise<void>,
): Promise<void> {
  let storing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batches) {
      await storing;
      storing = store(batch);
      // Its failure is met at the next await; until then it is not one that nobody handles.
      storing.catch(() => undefined);
    }
  } finally {
    // Nothing is written any more once this has failed.
    await storing.catch(() => undefined);
  }
  await storing;
}

import { indexVersionOf } from "./index-version.ts";
import type { Analyser } from "../dutch/analyser.ts";
import type { Database } from "../database/database.ts";
import { documentOf, type PilotDocument } from "./document.ts";
import type { SearchEngine } from "./engine.ts";
import { loadAllPilots, loadPilots } from "./load-pilots.ts";
import { readChanged, readHead } from "./postgres/outbox.ts";

export interface Indexing {
  readonly database: Pick<Database, "kysely" | "exclusively">;
  readonly engine: SearchEngine;
  readonly analyser: Analyser;
  /** Called as a fill goes on, with how many pilots are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

const eventsAtATime = 500;
const pilotsAtATime = 200;

/**
 * Fills a new index from the graph, and puts it in the place of the old one; searches go on meanwhile. One process
 * fills at a time.
 */
export const reindex = (indexing: Indexing): Promise<void> =>
  indexing.database.exclusively(() => fillAnew(indexing));

async function fillAnew({ database: { kysely }, engine, analyser, onProgress }: Indexing): Promise<void> {
  // Read before the pilots: what changes while they are read is applied once more afterwards.
  const head = await readHead(kysely);
  const { count } = await kysely
    .selectFrom("pilot")
    .select((each) => each.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  const total = Number(count);
  async function* documents(): AsyncGenerator<PilotDocument[]> {
    let done = 0;
    onProgress?.(done, total);
    for await (const pilots of loadAllPilots(kysely)) {
      yield pilots.map((pilot) => documentOf(pilot, analyser));
      onProgress?.((done += pilots.length), total);
    }
  }
  await engine.fill(documents(), { analyserVersion: indexVersionOf(analyser), ...head });
}

/**
 * Brings an index up to what the graph holds: from the position that is stored with it, or anew when there is none,
 * when it was made by another analyser, or when it knows a later revision than the graph (a restored database).
 * Safe to run again after it was broken off anywhere.
 */
export async function catchUp(indexing: Indexing): Promise<void> {
  const { database, engine, analyser } = indexing;
  const { kysely } = database;
  // Another process may have filled it while this one waited for its turn.
  if (await isStale(indexing))
    await database.exclusively(async () => {
      if (await isStale(indexing)) await fillAnew(indexing);
    });
  let position = (await engine.state())?.position ?? "0";
  for (;;) {
    const changed = await readChanged(kysely, position, eventsAtATime);
    if (changed === null) return;
    await applyPilots(
      indexing,
      changed.pilots,
      { analyserVersion: indexVersionOf(analyser), revision: changed.revision, position: changed.position },
      position,
    );
    position = changed.position;
  }
}

async function isStale({ database: { kysely }, engine, analyser }: Indexing): Promise<boolean> {
  const standing = await engine.state();
  const head = await readHead(kysely);
  return (
    standing === null ||
    standing.analyserVersion !== indexVersionOf(analyser) ||
    standing.revision > head.revision ||
    BigInt(standing.position) > BigInt(head.position)
  );
}

/** Applies pilots in batches; only the last stores the new position, so that a crash repeats them all. */
async function applyPilots(
  { database: { kysely }, engine, analyser }: Indexing,
  keys: readonly string[],
  state: Parameters<SearchEngine["apply"]>[1],
  before: string,
): Promise<void> {
  for (let from = 0; from === 0 || from < keys.length; from += pilotsAtATime) {
    const batch = keys.slice(from, from + pilotsAtATime);
    const documents = (await loadPilots(kysely, batch)).map((pilot) => documentOf(pilot, analyser));
    const held = new Set(documents.map(({ key }) => key));
    const isLast = from + pilotsAtATime >= keys.length;
    await engine.apply(
      { documents, deleted: batch.filter((key) => !held.has(key)) },
      isLast ? state : { ...state, position: before },
    );
  }
}

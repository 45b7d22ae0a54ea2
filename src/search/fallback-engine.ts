import { SearchUnavailable } from "../domain/faults.ts";
import {
  IndexPassed,
  type EngineKind,
  type EngineHits,
  type SearchEngine,
  type EngineQuery,
  type Cursor,
} from "./engine.ts";

export interface Found {
  readonly hits: EngineHits;
  readonly engine: EngineKind;
  /** Whether an engine that should have answered could not. */
  readonly degraded: boolean;
}

export interface Searcher {
  /** Which engine answers when all is well. */
  readonly preferred: EngineKind;
  search(query: EngineQuery, first: number, after: Cursor | null): Promise<Found>;
}

interface Patience {
  /** Milliseconds that the first engine may take. */
  readonly timeout: number;
  /** Milliseconds for which an engine that failed is left alone. */
  readonly rest: number;
  readonly now: () => number;
}
const usualPatience: Patience = { timeout: 1_500, rest: 5_000, now: () => performance.now() };

export const searcherOf = (engine: SearchEngine): Searcher => ({
  preferred: engine.kind,
  search: async (query, first, after) => ({
    hits: await engine.search(query, first, after),
    engine: engine.kind,
    degraded: false,
  }),
});

/**
 * Searches with the first engine, and with the second while the first fails, is slow, or has no index of this
 * analyser. After a failure the first is left alone for a while, and then tried again by one search at a time.
 * @param isReady whether the first engine's index can be used: it was made by this analyser.
 */
export function fallbackEngine(
  first: SearchEngine,
  second: SearchEngine,
  isReady: () => Promise<boolean>,
  { timeout, rest, now }: Patience = usualPatience,
): Searcher {
  let restsUntil = 0;
  let trying = false;

  const tryFirst = async (query: EngineQuery, size: number, after: Cursor | null): Promise<Found | null> => {
    const broken = restsUntil > 0;
    if (broken && (trying || now() < restsUntil)) return null;
    trying = true;
    try {
      const hits = await within(timeout, async () => {
        if (!(await isReady())) throw new SearchUnavailable("De index is nog niet klaar.");
        return first.search(query, size, after);
      });
      restsUntil = 0;
      return { hits, engine: first.kind, degraded: false };
    } catch (error) {
      if (error instanceof IndexPassed) {
        restsUntil = 0;
        throw error;
      }
      // Why it failed is for the indexer to report: here it only matters that another engine can answer.
      restsUntil = now() + rest;
      return null;
    } finally {
      trying = false;
    }
  };

  return {
    preferred: first.kind,
    search: async (query, size, after) =>
      (await tryFirst(query, size, after)) ?? {
        hits: await second.search(query, size, after),
        engine: second.kind,
        degraded: true,
      },
  };
}

async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new SearchUnavailable(`Geen antwoord binnen ${milliseconds} ms.`)),
    milliseconds,
  );
  try {
    return await Promise.race([work(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

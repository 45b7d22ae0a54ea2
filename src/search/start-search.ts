import { createAnalyser } from "../dutch/analyser.ts";
import type { Lexicon } from "../dutch/lexicon.ts";
import type { Database, RevisionWatch } from "../database/database.ts";
import type { ReadListing } from "../read/listings/listing.ts";
import type { EngineKind, SearchEngine } from "./engine.ts";
import { fallbackEngine, searcherOf } from "./fallback-engine.ts";
import { indexVersionOf } from "./index-version.ts";
import { catchUp } from "./indexer.ts";
import { createMeilisearchEngine, type MeilisearchPlace } from "./meilisearch/meilisearch-engine.ts";
import { createPostgresEngine } from "./postgres/postgres-engine.ts";
import { runIndexer } from "./run-indexer.ts";
import { createSearchService, type SearchService } from "./search-service.ts";

export interface RunningSearch {
  readonly service: SearchService;
  /** Looks for changes of the graph now, without waiting for the next time. */
  wake(): void;
  /** Ends the keeping in step; searches may go on as long as the database is open. */
  stop(): Promise<void>;
  /** Which engine answers now, and whether it does so in the place of another. Never fails. */
  state(): Promise<{ readonly engine: EngineKind; readonly degraded: boolean }>;
}

interface SearchParts {
  readonly database: Pick<Database, "kysely" | "reads" | "exclusively">;
  /** Tells when there is something to bring the indexes in step with. */
  readonly revision: Pick<RevisionWatch, "onChange">;
  readonly lexicon: Lexicon;
  /** Null searches with the database alone. */
  readonly meilisearch: MeilisearchPlace | null;
  readonly listing: ReadListing;
  /** Told of every failure to bring an index in step; it is tried again. */
  readonly onError: (error: unknown) => void;
}

/** The engines that are configured: the database's own always, Meilisearch before it when there is one. */
export const enginesOf = ({
  database,
  meilisearch,
}: { readonly database: Pick<Database, "kysely" | "reads"> } & Pick<SearchParts, "meilisearch">) => {
  const postgres = createPostgresEngine(database.kysely, database.reads);
  return { postgres, meilisearch: meilisearch && createMeilisearchEngine(meilisearch) };
};

const readinessHolds = 1_000;

/** Brings the database's index in step with the graph, and keeps it and Meilisearch's so until it is stopped. */
export async function startSearch(parts: SearchParts): Promise<RunningSearch> {
  const { database, revision, lexicon, listing, onError } = parts;
  const { kysely, reads } = database;
  const analyser = createAnalyser(lexicon);
  const { postgres, meilisearch } = enginesOf(parts);
  await catchUp({ database, engine: postgres, analyser });
  const engines = [postgres, ...(meilisearch === null ? [] : [meilisearch])];
  const indexers = engines.map((engine) => runIndexer({ database, engine, analyser }, onError));
  const wake = (): void => indexers.forEach((indexer) => indexer.wake());
  const stopListening = revision.onChange(wake);
  const isReady = meilisearch && readinessOf(meilisearch, indexVersionOf(analyser));
  const searcher =
    meilisearch === null || isReady === null
      ? searcherOf(postgres)
      : fallbackEngine(meilisearch, postgres, isReady);
  return {
    service: createSearchService({
      kysely,
      reads,
      analyser,
      lexicon,
      searcher,
      words: postgres.words,
      listing,
    }),
    wake,
    stop: async () => {
      stopListening();
      await Promise.all(indexers.map((indexer) => indexer.stop()));
    },
    state: async () => {
      if (isReady === null) return { engine: "POSTGRES", degraded: false };
      const ready = await isReady().catch(() => false);
      return { engine: ready ? "MEILISEARCH" : "POSTGRES", degraded: !ready };
    },
  };
}

/** Whether an engine's index was made by this analyser; asked anew once a second at most. */
function readinessOf(engine: SearchEngine, analyserVersion: string): () => Promise<boolean> {
  let holdsUntil = 0;
  return async () => {
    if (performance.now() < holdsUntil) return true;
    const isReady = (await engine.state())?.analyserVersion === analyserVersion;
    if (isReady) holdsUntil = performance.now() + readinessHolds;
    return isReady;
  };
}

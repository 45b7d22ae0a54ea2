import { SearchUnavailable } from "../../domain/faults.ts";
import { randomUUID } from "node:crypto";
import { Meilisearch, MeilisearchApiError, type EnqueuedTask } from "meilisearch";
import type { PilotDocument } from "../document.ts";
import {
  assertSameIndex,
  IndexPassed,
  type Cursor,
  type EngineHits,
  type EngineQuery,
  type IndexChange,
  type IndexState,
  type SearchEngine,
} from "../engine.ts";
import { fitnessOf, type Reckoned } from "../fitness.ts";
import { filterText } from "./filter-text.ts";
import { createIndex, facetAttributes, finish, finishInOrder, recordId, recordOf } from "./index-tasks.ts";
import { waysToMeet } from "./query-texts.ts";

export interface MeilisearchPlace {
  readonly url: string;
  readonly key: string | null;
  /** Starts the names of the indexes, so that several can share a server. */
  readonly prefix?: string;
  /** Milliseconds that a search may take. */
  readonly timeout?: number;
}

interface Hit {
  readonly key: string;
  readonly texts: EngineHits["hits"][number]["texts"];
  /** `Reckoned` as a text. */
  readonly reckoned: string;
}
interface StateRecord extends IndexState {
  readonly id: "state";
  /** Differs from one state to another. */
  readonly version: string;
  /** Whether documents are being changed: what is found meanwhile is of no state. */
  readonly changing: boolean;
}

const isMissing = (error: unknown): boolean =>
  error instanceof MeilisearchApiError &&
  ["index_not_found", "document_not_found"].includes(error.cause?.code ?? "");

/** The engine on a Meilisearch server, 1.50 or later. */
export function createMeilisearchEngine({
  url,
  key,
  prefix = "oogst",
  timeout = 2_000,
}: MeilisearchPlace): SearchEngine {
  const access = { host: url, ...(key === null ? {} : { apiKey: key }) };
  const searching = new Meilisearch({ ...access, timeout });
  const indexing = new Meilisearch(access);
  const [pilots, states] = [`${prefix}_pilots`, `${prefix}_states`];
  const fresh = (uid: string): string => `${uid}_new`;

  const reach = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof SearchUnavailable || error instanceof IndexPassed) throw error;
      throw new SearchUnavailable(
        `Meilisearch op ${url} antwoordt niet: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
  };
  const storeState = (uid: string, state: IndexState, changing = false): Promise<void> => {
    const record = { id: "state" as const, ...state, version: randomUUID(), changing };
    return finish(indexing.index<StateRecord>(uid).addDocuments([record]));
  };
  const readState = async (): Promise<StateRecord | null> => {
    try {
      return await searching.index<StateRecord>(states).getDocument("state");
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  /** The name of a state; of one that is changing, a name that no later answer has. */
  const nameOf = (state: StateRecord | null): string =>
    `${state?.revision ?? 0}.${state === null || state.changing ? randomUUID() : state.version}`;

  return {
    kind: "MEILISEARCH",
    state: () =>
      reach(async () => {
        const state = await readState();
        if (state === null) return null;
        const { analyserVersion, revision, position } = state;
        return { analyserVersion, revision, position };
      }),

    search: (query: EngineQuery, first: number, after: Cursor | null) =>
      reach(async () => {
        // Read before and after: when both are one, nothing changed between.
        const index = nameOf(await readState());
        assertSameIndex(after, "MEILISEARCH", index);
        const filter = filterText(query.condition);
        const ways = waysToMeet(query);
        const { order } = query;
        const queries = (condition: string | null) =>
          ways.map(({ q, weight }) => ({
            indexUid: pilots,
            q,
            matchingStrategy: "all" as const,
            federationOptions: { weight },
            ...(order === null ? {} : { sort: [`${order.by}:${order.descending ? "desc" : "asc"}`] }),
            filter: [filter, condition].filter((part) => part !== null),
          }));
        const offset = after?.offset ?? 0;
        const isReckoned = order === null && offset < reckoned;
        const from = isReckoned ? 0 : offset;
        const [found, ...buckets] = await Promise.all([
          searching.multiSearch<{ federation: object; queries: ReturnType<typeof queries> }, Hit>({
            federation: {
              limit: Math.max(offset - from + first + 1, isReckoned ? reckoned : 0),
              offset: from,
              facetsByIndex: { [pilots]: facetAttributes },
              mergeFacets: {},
            },
            queries: queries(null),
          }),
          ...query.buckets.map(({ condition }) =>
            searching.multiSearch({ federation: { limit: 0 }, queries: queries(filterText(condition)) }),
          ),
        ]);
        const scored = found.hits.map((hit) => ({
          ...hit,
          score: hit._federation?.weightedRankingScore ?? 0,
        }));
        const hits = (isReckoned ? reckon(scored, query) : scored).slice(offset - from);
        const isStill = index === nameOf(await readState());
        if (!isStill) assertSameIndex(after, "MEILISEARCH", "");
        return {
          index: isStill ? index : nameOf(null),
          totalCount: found.estimatedTotalHits ?? 0,
          hits: hits.slice(0, first).map(({ key, texts, score, reckoned: told }) => ({
            key,
            texts,
            score,
            place: order && ((JSON.parse(told) as Reckoned).numbers[order.by] ?? null),
          })),
          hasNextPage: hits.length > first,
          facets: [
            ...facetCounts(found.facetDistribution ?? {}),
            ...query.buckets
              .map(({ field, value }, index) => ({
                field,
                value,
                count: buckets[index]?.estimatedTotalHits ?? 0,
              }))
              .filter(({ count }) => count > 0),
          ],
        };
      }),

    apply: ({ documents, deleted }: IndexChange, state: IndexState) =>
      reach(async () => {
        const index = indexing.index(pilots);
        const standing = await readState();
        if (standing !== null) await storeState(states, standing, true);
        if (deleted.length > 0) await finish(index.deleteDocuments(deleted.map(recordId)));
        if (documents.length > 0) await finish(index.addDocuments(documents.map(recordOf)));
        await storeState(states, state);
      }),

    fill: (batches: AsyncIterable<readonly PilotDocument[]>, state: IndexState) =>
      reach(async () => {
        await Promise.all([pilots, states].map((uid) => createIndex(indexing, fresh(uid))));
        const tasks: EnqueuedTask[] = [];
        for await (const batch of batches)
          tasks.push(await indexing.index(fresh(pilots)).addDocuments(batch.map(recordOf)));
        await finishInOrder(indexing, fresh(pilots), tasks);
        await storeState(fresh(states), state);
        for (const uid of [pilots, states])
          if (!(await exists(indexing, uid))) await createIndex(indexing, uid);
        // Both at once: an index never goes with the state of another.
        await finish(
          indexing.swapIndexes(
            [pilots, states].map((uid) => ({ indexes: [uid, fresh(uid)], rename: false })),
          ),
        );
        for (const uid of [pilots, states]) await indexing.deleteIndexIfExists(fresh(uid));
      }),
  };
}

/** So many of the first hits are put in order by what all the words of a question are worth in them. */
const reckoned = 50;
/** More than any score of Meilisearch: who is not reckoned comes after who is. */
const aboveAll = 100;

/** Meilisearch scores a hit by the best of the ways in which it meets a question, and not by all of them together. */
const reckon = <T extends Hit & { readonly score: number }>(hits: readonly T[], query: EngineQuery): T[] => [
  ...hits
    .slice(0, reckoned)
    .map((hit) => ({ ...hit, score: aboveAll + fitnessOf(query, JSON.parse(hit.reckoned) as Reckoned) }))
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)),
  ...hits.slice(reckoned),
];

async function exists(client: Meilisearch, uid: string): Promise<boolean> {
  try {
    await client.getRawIndex(uid);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Counts by facet, most frequent first. */
const facetCounts = (
  distribution: Readonly<Record<string, Readonly<Record<string, number>>>>,
): EngineHits["facets"] =>
  Object.entries(distribution)
    .flatMap(([attribute, values]) =>
      Object.entries(values).map(([value, count]) => ({
        field: attribute.replace(/^facet_/, ""),
        value,
        count,
      })),
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (`${a.field}:${a.value}` < `${b.field}:${b.value}` ? -1 : 1));

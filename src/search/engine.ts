import type { Condition, Order } from "./condition.ts";
import type { PilotDocument, ShownText } from "./document.ts";

export const engineKinds = {
  POSTGRES: "PostgreSQL, met een eigen index in de database",
  MEILISEARCH: "Meilisearch",
} as const;
export type EngineKind = keyof typeof engineKinds;

/** One way to meet a term, and how much it is worth against the word itself (1). */
export interface Alternative {
  /** A key of the analyser; `#` begins an identifier's. */
  readonly key: string;
  readonly worth: number;
}

/** A word that is sought: one of its alternatives must stand in a hit. */
export interface Term {
  /** As typed, folded. */
  readonly form: string;
  readonly alternatives: readonly Alternative[];
  /** Keys that, side by side, meet the term too: the parts of a compound that is printed as separate words. */
  readonly together: readonly string[];
  /** Groups of keys that meet the term too when each group has one anywhere in the pilot; empty when none do. */
  readonly scattered: readonly (readonly string[])[];
  /** How much the term says: the rarer, the more. */
  readonly weight: number;
}

/** Words side by side: keys for words that matter, folded forms for stop words. */
export type Phrase = readonly { readonly key: string; readonly form: string; readonly stop: boolean }[];

/** What an engine is asked: nothing in it is Dutch any more but words. */
export interface EngineQuery {
  readonly terms: readonly Term[];
  /** How many of the terms must be met. */
  readonly minimum: number;
  /** What makes a hit better without being needed. */
  readonly hints: readonly Term[];
  /** Who meets all of these is found too, and comes first; with some, one of the terms is enough. */
  readonly whole: readonly Term[];
  /** Keys of whole names: who is called so comes before all others. */
  readonly names: readonly string[];
  /** Conditions that make a hit better without being needed. */
  readonly wishes: readonly Condition[];
  readonly phrases: readonly Phrase[];
  readonly excluded: readonly Phrase[];
  /** Groups of keys of which no hit may hold all. */
  readonly excludedTogether: readonly (readonly string[])[];
  readonly condition: Condition;
  /** What hits are ordered by in the place of how well they fit; who has no such value comes last. */
  readonly order: Order | null;
  /** What is counted beside the facets: hits that satisfy a condition. */
  readonly buckets: readonly Bucket[];
}

export type Bucket = { readonly field: string; readonly value: string; readonly condition: Condition };

/** After which hit to go on. An engine goes on by the hit's own place if it gave the cursor itself, else by its number. */
export interface Cursor {
  /** Which gave it; null goes on by number alone. */
  readonly engine: EngineKind | null;
  readonly score: number;
  readonly key: string;
  /** How many hits came before, the cursor's own included. */
  readonly offset: number;
  /** Of which state of the index it is, as `EngineHits` tells; who has none goes on in whatever state there is. */
  readonly index?: string;
}

export interface EngineHit {
  readonly key: string;
  readonly score: number;
  /** What it is ordered by; null where the question orders by nothing. */
  readonly place: number | null;
  /** The texts of the pilot, for highlighting. */
  readonly texts: readonly ShownText[];
}

export interface FacetCount {
  /** A facet, or the field of a bucket. */
  readonly field: string;
  readonly value: string;
  readonly count: number;
}

export interface EngineHits {
  /** Exact. */
  readonly totalCount: number;
  readonly hits: readonly EngineHit[];
  readonly hasNextPage: boolean;
  /** Over all hits, not those of the page alone; most frequent first. */
  readonly facets: readonly FacetCount[];
  /** Names the state of the index that answered: two answers with the same one are from the same documents. */
  readonly index: string;
}

/** What an index was made from: when it differs from what is wanted, the index is stale. */
export interface IndexState {
  readonly analyserVersion: string;
  readonly revision: number;
  /** Id of the last outbox event that was applied, as a decimal. */
  readonly position: string;
}

export interface IndexChange {
  readonly documents: readonly PilotDocument[];
  readonly deleted: readonly string[];
}

/** An index with its search. Every engine passes the same suite of tests. */
export interface SearchEngine {
  readonly kind: EngineKind;
  /** What the index was made from; null when there is none, or when it is not whole. */
  state(): Promise<IndexState | null>;
  /**
   * Searches.
   * @throws SearchUnavailable when the engine is down, slow, or has no index.
   * @throws IndexPassed when the index has changed since the cursor was given.
   */
  search(query: EngineQuery, first: number, after: Cursor | null): Promise<EngineHits>;
  /** Applies changes; the state is stored with them, so that neither can be there without the other. */
  apply(change: IndexChange, state: IndexState): Promise<void>;
  /** Fills a new index, and puts it in the place of the old one when it is whole; searches go on meanwhile. */
  fill(documents: AsyncIterable<readonly PilotDocument[]>, state: IndexState): Promise<void>;
}

/** The words of the index, by which questions are weighed and corrected. */
export interface WordList {
  /** How many pilots there are, and how many hold each key; a key that none holds is left out. */
  frequencies(
    keys: readonly string[],
  ): Promise<{ readonly pilots: number; readonly of: ReadonlyMap<string, number> }>;
  /** Printed words, folded, that a misspelt one may stand for; the likeliest first, and only the likeliest. */
  similarTo(form: string): Promise<readonly string[]>;
  /** Printed words, folded, that start so; the most frequent first. */
  startingWith(form: string, first: number): Promise<readonly string[]>;
  /**
   * Of printed words, folded, those that a pilot holds beside all of some keys, each with the texts of one such pilot.
   */
  beside(
    forms: readonly string[],
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly { readonly text: string }[]>>;
}

/** The index is no longer as it was when the cursor was given: after it, a hit could come twice or be passed over. */
export class IndexPassed extends Error {
  override readonly name = "IndexPassed";
}

/** Refuses to go on after a cursor of another state; of another engine's index only the revision can be compared. */
export function assertSameIndex(after: Cursor | null, engine: EngineKind, index: string): void {
  if (after?.index === undefined) return;
  const revisionOf = (state: string): string => state.split(".")[0] ?? "";
  const isSame =
    after.engine === engine ? after.index === index : revisionOf(after.index) === revisionOf(index);
  if (!isSame) throw new IndexPassed();
}

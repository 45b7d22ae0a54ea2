import type { EnqueuedTask, EnqueuedTaskPromise, Meilisearch, Settings, Task } from "meilisearch";
import { facetDimensions, numberAttributes } from "../attributes.ts";
import { ownLists, ownNumbers } from "../condition.ts";
import { shownTexts, type PilotDocument } from "../document.ts";
import { saidFacet } from "../said.ts";
import { SearchUnavailable } from "../../domain/faults.ts";
import type { Reckoned } from "../fitness.ts";
import { occurrencesIn, rankOf } from "../occurrences.ts";
import { facetAttribute } from "./filter-text.ts";
import { attributes, wordsOf } from "./words.ts";

/** Hits and facet values that Meilisearch may count at most; its own limits are 1,000 and 100. */
const maxCounted = 1_000_000;
const searchCutoffMs = 5_000;
const taskTimeoutMs = 600_000;

export const facetAttributes = [...facetDimensions.map(([name]) => name), "signals"].map(facetAttribute);
const numbers = [...numberAttributes.map(({ name }) => name), ...ownNumbers, ...ownLists];

export const settings: Settings = {
  searchableAttributes: [...attributes],
  displayedAttributes: ["key", "texts", "reckoned"],
  filterableAttributes: [...facetAttributes, facetAttribute(saidFacet), ...numbers, "id"],
  // The words are keys of the analyser: what may differ was decided before.
  typoTolerance: { enabled: false },
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["nld"] }],
  sortableAttributes: numbers,
  rankingRules: ["sort", "words", "attribute", "exactness", "proximity"],
  pagination: { maxTotalHits: maxCounted },
  faceting: { maxValuesPerFacet: 10_000 },
  searchCutoffMs,
};

/** The id of a pilot: Meilisearch allows no slash in one, and no slug has two dashes in a row. */
export const recordId = (key: string): string => key.replaceAll("/", "--");

/** What a pilot is reckoned by. One text: Meilisearch would count every key of an object as a field. */
function reckonedText({ names, texts, facets, numbers, lists }: PilotDocument): string {
  const ranks = [...occurrencesIn(names, texts, false)].map(
    ([key, positions]) => [key, Number(rankOf(positions).toFixed(4))] as const,
  );
  return JSON.stringify({ ranks: Object.fromEntries(ranks), facets, numbers, lists } satisfies Reckoned);
}

/** What Meilisearch stores of a pilot. */
export const recordOf = (pilot: PilotDocument): Record<string, unknown> => ({
  id: recordId(pilot.key),
  key: pilot.key,
  texts: shownTexts(pilot),
  reckoned: reckonedText(pilot),
  ...wordsOf(pilot),
  ...Object.fromEntries(
    Object.entries(pilot.facets).map(([field, values]) => [facetAttribute(field), values]),
  ),
  // What is absent fits no comparison, and an empty list would be there.
  ...Object.fromEntries(Object.entries(pilot.lists).filter(([, list]) => list.length > 0)),
  ...Object.fromEntries(Object.entries(pilot.numbers).filter(([, number]) => number !== null)),
});

/** Waits until a task is done, and makes sure that it succeeded: Meilisearch accepts what it later refuses. */
export async function finish(task: EnqueuedTaskPromise): Promise<void> {
  const done = await task.waitTask({ timeout: taskTimeoutMs, interval: 25 });
  if (done.status !== "succeeded") throw failureOf(done);
}

/**
 * Waits until all tasks that were asked of an index one after the other are done: they are done in order, so that the
 * last tells when, and asking after each would keep the server from its work.
 */
export async function finishInOrder(
  client: Meilisearch,
  uid: string,
  tasks: readonly EnqueuedTask[],
): Promise<void> {
  const [first, last] = [tasks[0], tasks.at(-1)];
  if (first === undefined || last === undefined) return;
  await client.tasks.waitForTask(last.taskUid, { timeout: taskTimeoutMs, interval: 25 });
  const { results } = await client.tasks.getTasks({
    indexUids: [uid],
    statuses: ["failed", "canceled"],
    limit: 1,
  });
  const failed = results.find((task) => task.uid >= first.taskUid);
  if (failed !== undefined) throw failureOf(failed);
}

const failureOf = ({ type, status, error }: Task): SearchUnavailable =>
  new SearchUnavailable(`Meilisearch kon een taak niet uitvoeren (${type}): ${error?.message ?? status}`);

/** Makes an empty index with the settings of this version, in the place of what was there. */
export async function createIndex(client: Meilisearch, uid: string): Promise<void> {
  await client.deleteIndexIfExists(uid);
  await finish(client.createIndex(uid, { primaryKey: "id" }));
  await finish(client.index(uid).updateSettings(settings));
}

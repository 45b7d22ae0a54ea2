import { randomUUID } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { inject } from "vitest";
import { createMeilisearchEngine } from "../../src/search/meilisearch/meilisearch-engine.ts";
import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { describeEngine, type OpenEngine } from "./engine-contract.ts";
import { openEmpty } from "../databases.ts";

const place = inject("meilisearch");

async function openMeilisearch(): Promise<OpenEngine> {
  if (place === null) throw new Error("no Meilisearch to test with");
  const database = await openEmpty();
  const prefix = `test_${randomUUID()}`;
  const postgres = createPostgresEngine(database.kysely);
  const close = async (): Promise<void> => {
    const client = new Meilisearch({ host: place.url, ...(place.key === null ? {} : { apiKey: place.key }) });
    for (const name of ["pilots", "states", "pilots_new", "states_new"])
      await client.deleteIndexIfExists(`${prefix}_${name}`);
    await database.close();
  };
  return {
    engine: createMeilisearchEngine({ ...place, prefix }),
    words: postgres.words,
    wordsFrom: postgres,
    close,
  };
}

describeEngine("Meilisearch", openMeilisearch, { isThere: place !== null, judged: "a share" });

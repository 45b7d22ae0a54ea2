import { afterAll, beforeAll, expect } from "vitest";
import { loadLexicon } from "../../src/import/reader.ts";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import type { Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { openEmpty } from "../databases.ts";
import { storeTwoEditions } from "../graph/two-editions.ts";

export interface RunningApp {
  readonly url: string;
  readonly database: Database;
  /** Lets what began finish, and refuses what comes. */
  close(): Promise<void>;
  /** Stores an edition as an import by another process does, and waits until the app was told of it, which takes milliseconds. */
  store(edition: Parameters<typeof storeEdition>[1]): Promise<void>;
  /** Asks over HTTP, as most clients do. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: Readonly<Record<string, unknown>>;
    }[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** Asks a question of an address in a POST. */
export async function askOver(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Answer["body"];
  return { status: response.status, headers: response.headers, body };
}

/** Serves two editions, or more, on a free port for the length of a suite. */
export function serveApp(
  environment: Readonly<Record<string, string>> = {},
  kind: Database["kind"] = "POSTGRESQL",
  fill: (database: Database) => Promise<unknown> = storeTwoEditions,
): () => RunningApp {
  let running: RunningApp | undefined;
  let close = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const config = readConfig({ LOG_LEVEL: "silent", ...environment });
    const { timeLimit } = config;
    const database = await openEmpty(kind, { timeLimit });
    await fill(database);
    const app = await createApp({ config, database, lexicon: await loadLexicon() });
    const url = await app.server.listen({ port: 0, host: "127.0.0.1" });
    running = {
      url,
      database,
      close: () => app.close(),
      store: async (edition) => {
        await storeEdition(database, edition);
        const { revision } = await database.kysely
          .selectFrom("dataset")
          .select("revision")
          .executeTakeFirstOrThrow();
        const known = async () => (await askOver(url, "{ dataset { revision } }")).body.data;
        await expect.poll(known, { interval: 2, timeout: 10_000 }).toEqual({ dataset: { revision } });
      },
      ask: (query, variables) => askOver(url, query, variables),
    };
    close = async () => {
      await app.close();
      await database.close();
    };
  });
  afterAll(() => close());
  return () => {
    if (!running) throw new Error("the app does not run yet: ask for it inside a test");
    return running;
  };
}

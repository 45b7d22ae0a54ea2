import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { Config } from "./config.ts";
import { createContext } from "./graph/context.ts";
import type { Database } from "./graph/database.ts";
import type { Lexicon } from "./dutch/lexicon.ts";
import { createSchema } from "./graphql.ts";
import { createHttpServer } from "./http.ts";
import { startSearch, type RunningSearch } from "./search/start-search.ts";

/** What `npm run build` makes of src/web/query-page; from dist and from src it is the same folder. */
const queryPage = join(import.meta.dirname, "../dist/query-page");

export interface App {
  readonly server: FastifyInstance;
  /** Where the Dutch of the search comes from, and what keeps its indexes in step. */
  readonly search: RunningSearch;
  /** Lets what began finish, and refuses what comes. */
  close(): Promise<void>;
}

/** Puts the parts together: one database, one schema, one HTTP server. */
export async function createApp({
  config,
  database,
  lexicon,
}: {
  readonly config: Config;
  readonly database: Database;
  readonly lexicon: Lexicon;
}): Promise<App> {
  const { publicUrl, logLevel, meiliUrl, meiliKey } = config;
  const logger = pino({ level: logLevel });
  const search = await startSearch({
    database,
    lexicon,
    meilisearch: meiliUrl === null ? null : { url: meiliUrl, key: meiliKey },
    onError: (error) => logger.warn(error, "een zoekindex loopt achter; er wordt het straks weer geprobeerd"),
  });
  const server = await createHttpServer({
    schema: createSchema(),
    context: () => ({ ...createContext({ db: database.kysely, publicUrl }), search: search.service }),
    logger,
    queryPage,
  });
  return {
    server,
    search,
    close: async () => {
      await server.close();
      await search.stop();
    },
  };
}

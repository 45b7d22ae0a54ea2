import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { Config } from "./config.ts";
import { createContext } from "./graph/context.ts";
import type { Database } from "./graph/database.ts";
import { createSchema } from "./graphql.ts";
import { createHttpServer } from "./http.ts";

/** What `npm run build` makes of src/web/query-page; from dist and from src it is the same folder. */
const queryPage = join(import.meta.dirname, "../dist/query-page");

export interface App {
  readonly server: FastifyInstance;
  /** Lets what began finish, and refuses what comes. */
  close(): Promise<void>;
}

/** Puts the parts together: one database, one schema, one HTTP server. */
export async function createApp({
  config,
  database,
}: {
  readonly config: Config;
  readonly database: Database;
}): Promise<App> {
  const { publicUrl, logLevel, rateLimit, trustProxy } = config;
  const server = await createHttpServer({
    schema: createSchema(),
    context: () => createContext({ db: database.reads, publicUrl }),
    logger: pino({ level: logLevel }),
    queryPage,
    rateLimit,
    trustProxy,
  });
  return { server, close: () => server.close() };
}

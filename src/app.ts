import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { Config } from "./config.ts";
import { createContext, dayOf } from "./graph/context.ts";
import type { Database } from "./graph/database.ts";
import { createSchema } from "./graphql.ts";
import { createHttpServer } from "./http.ts";
import { registerWeb } from "./web/register-web.ts";

/** What `npm run build` makes of src/web/query-page; from dist and from src it is the same folder. */
const queryPage = join(import.meta.dirname, "../dist/query-page");
/** What the build makes of the site's style and script. */
const assetsFolder = join(import.meta.dirname, "../dist/static");

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
  const { publicUrl, logLevel } = config;
  const server = await createHttpServer({
    schema: createSchema(),
    context: () => createContext({ db: database.kysely, publicUrl }),
    logger: pino({ level: logLevel }),
    queryPage,
  });
  await registerWeb(server, {
    newReader: () => createContext({ db: database.kysely, publicUrl }).reader,
    publicUrl,
    today: () => dayOf(new Date()),
    search: null,
    suggest: null,
    assetsFolder,
  });
  return { server, close: () => server.close() };
}

import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { Config } from "./config.ts";
import { createContext } from "./graph/context.ts";
import { dayOf } from "./domain/day.ts";
import type { Database } from "./database/database.ts";
import { readReadiness } from "./read/sql/statements.ts";
import type { Lexicon } from "./dutch/lexicon.ts";
import { createThingCounter } from "./read/keep-for-revision.ts";
import { keepListings } from "./read/listings/listing.ts";
import { keepSnapshot } from "./read/snapshot/keep-snapshot.ts";
import { createSchema } from "./graph/create-schema.ts";
import { generationOf } from "./http/send-answer.ts";
import { createHttpServer } from "./server.ts";
import { startSearch, type RunningSearch } from "./search/start-search.ts";
import { registerOpenData } from "./opendata/register.ts";
import { readEvents, readToldPage } from "./read/read-told.ts";
import type { Tracing } from "./tracing/tracing.ts";
import { ofRevision } from "./read/sql/of-revision.ts";
import { sqlListReader } from "./read/sql/sql-reader.ts";
import { readSeedsRegister } from "./import/seeds.ts";
import { readAssets } from "./web/assets.ts";
import { dressDocument, registerWeb } from "./web/register-web.tsx";

/** What `npm run build` makes of src/web/query-page; from dist and from src it is the same folder. */
const queryPage = join(import.meta.dirname, "../dist/query-page");
/** What the build makes of the site's style and script. */
const assetsFolder = join(import.meta.dirname, "../dist/static");

export interface App {
  readonly server: FastifyInstance;
  /** Where the Dutch of the search comes from, and what keeps its indexes in step. */
  readonly search: RunningSearch;
  /** Refuses what comes, and lets what began finish; no longer than 20 seconds. */
  drain(): Promise<void>;
  /** Drains, and lets go of all that it holds. */
  close(): Promise<void>;
}

/** Puts the parts together: one database, one schema, one HTTP server. */
export async function createApp({
  config,
  database,
  lexicon,
  tracing = null,
}: {
  readonly config: Config;
  readonly database: Database;
  readonly lexicon: Lexicon;
  readonly tracing?: Tracing | null;
}): Promise<App> {
  const { publicUrl, logLevel, meiliUrl, meiliKey, adminToken, rateLimit, trustProxy, contactEmail } = config;
  const logger = pino({ level: logLevel });
  const revision = await database.watchRevision();
  const listing = keepListings();
  const search = await startSearch({
    database,
    revision,
    lexicon,
    listing,
    meilisearch: meiliUrl === null ? null : { url: meiliUrl, key: meiliKey },
    onError: (error) => logger.warn(error, "een zoekindex loopt achter; er wordt het straks weer geprobeerd"),
  }).catch(async (error: unknown) => {
    await revision.stop();
    throw error;
  });
  const snapshot = await keepSnapshot({
    database,
    revision,
    most: config.snapshotBytes,
    onError: (error) => logger.warn(error, "de gegevens staan nog niet in het geheugen; straks weer"),
  });
  const { newReader } = snapshot;
  const countThings = createThingCounter(revision.current);
  const generation = generationOf({ revision: revision.current, dayOf, now: Date.now });
  const { server, drain, sendAnswer } = await createHttpServer({
    schema: createSchema(),
    context: () => ({ ...createContext({ reader: newReader(), publicUrl }), search: search.service }),
    countThings: ({ reader }) => countThings(reader),
    logger,
    tracing,
    queryPage,
    cacheBytes: config.cacheBytes,
    generation,
    publicUrl,
    adminToken,
    rateLimit,
    trustProxy,
    readHealth: async () => ({
      database: database.kind,
      ...(await readReadiness(database.readsForRequest())),
      engine: await search.state(),
      snapshot: snapshot.held(),
    }),
  });
  await registerOpenData(server, {
    newReader,
    listReaderOf: (at) => sqlListReader(ofRevision(database.reads, at)),
    told: (changes, revision) => readToldPage(database.readsForRequest(), changes, revision),
    events: (since, after, limit) => readEvents(database.readsForRequest(), since, after, limit),
    search: search.service,
    listing,
    sendAnswer,
    publicUrl,
    contactEmail,
    cacheDir: join(config.dataDir, "files"),
    dress: dressDocument({
      publicUrl,
      assets: readAssets(assetsFolder, config.organisation.colours),
      organisation: config.organisation,
      today: () => dayOf(new Date()),
    }),
  });
  await registerWeb(server, {
    newReader,
    sendAnswer,
    generation,
    publicUrl,
    today: () => dayOf(new Date()),
    search: search.service,
    listing,
    organisation: config.organisation,
    links: readSeedsRegister().links ?? [],
    assetsFolder,
  });
  return {
    server,
    search,
    drain,
    close: async () => {
      await drain();
      await server.close();
      await snapshot.stop();
      await search.stop();
      await revision.stop();
    },
  };
}

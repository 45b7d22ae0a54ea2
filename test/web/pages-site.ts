import { keepListings } from "../../src/read/listings/listing.ts";
import { join } from "node:path";
import { fastify, type FastifyInstance } from "fastify";
import type { CouncilLink } from "../../src/domain/council-link.ts";
import { type Organisation, unnamedOrganisation } from "../../src/domain/organisation.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { storeEdition, type EditionReading } from "../../src/store/store-edition.ts";
import { startSearch } from "../../src/search/start-search.ts";
import { answering } from "../../src/http/send-answer.ts";
import { registerWeb, type WebOptions } from "../../src/web/register-web.tsx";
import { lexicon } from "../search/dutch.ts";
import type { SeedsSite } from "./seeds-site.ts";
import { openEmpty } from "../databases.ts";
import type { Database } from "../../src/database/database.ts";

/** Adds the pages to a server, over a database that stays as it is. */
export const addPages = (
  server: FastifyInstance,
  database: Database,
  {
    search,
    listing = keepListings(),
    today = "2025-07-01",
    organisation = unnamedOrganisation,
    links = [],
  }: Pick<WebOptions, "search"> &
    Partial<Pick<WebOptions, "listing" | "organisation" | "links">> & { readonly today?: string },
): Promise<void> =>
  registerWeb(server, {
    newReader: () => sqlReader(database.kysely),
    publicUrl: "http://127.0.0.1",
    sendAnswer: answering({ mostBytes: 0 }),
    generation: () => null,
    today: () => today,
    search,
    listing,
    organisation,
    links,
    assetsFolder: join(import.meta.dirname, "../../dist/static"),
  });

/** Serves the pages alone, in this process, over editions of a test's own. */
export async function servePages(
  editions: readonly EditionReading[],
  today: string,
  organisation: Organisation = unnamedOrganisation,
  links: readonly CouncilLink[] = [],
): Promise<SeedsSite> {
  const database = await openEmpty();
  for (const edition of editions) await storeEdition(database, edition);
  const listing = keepListings();
  const search = await startSearch({
    database,
    listing,
    // Nothing is imported after the start.
    revision: { onChange: () => () => undefined },
    lexicon,
    meilisearch: null,
    onError: (error) => {
      throw error;
    },
  });
  const server = fastify();
  await addPages(server, database, { search: search.service, listing, today, organisation, links });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  return {
    url,
    stop: async () => {
      await server.close();
      await search.stop();
      await database.close();
    },
  };
}

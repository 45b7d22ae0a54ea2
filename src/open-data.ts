import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayOf } from "./graph/context.ts";
import { readEvents } from "./graph/dataset/read-events.ts";
import type { Database } from "./graph/database.ts";
import { sqlReader } from "./graph/sql/sql-reader.ts";
import { registerOpenData, type Search } from "./opendata/register.ts";
import { always } from "./search/condition.ts";
import { highlightsOf, wantedOf } from "./search/highlights.ts";
import type { SearchService } from "./search/search-service.ts";

/** Serves the open data of a database on a server; gives what takes its files away again. */
export async function serveOpenData(
  server: Parameters<typeof registerOpenData>[0],
  parts: { readonly database: Database; readonly search: SearchService; readonly publicUrl: string },
): Promise<() => Promise<void>> {
  const { database, search, publicUrl } = parts;
  const cacheDir = await mkdtemp(join(tmpdir(), "oogst-open-data-"));
  await registerOpenData(server, {
    newReader: () => sqlReader(database.kysely),
    events: (since, after, limit) => readEvents(database.kysely, since, after, limit),
    search: searchByNumber(search),
    publicUrl,
    cacheDir,
  });
  return () => rm(cacheDir, { recursive: true, force: true });
}

/** Hits that are asked for before it is known how many there are. */
const firstLook = 1_000;

/** The search that pages have: by the number of the hit, as a reader turns pages, not by cursor. */
const searchByNumber =
  (search: SearchService): Search =>
  async ({ query, offset, limit }) => {
    const page = { after: null, also: always, today: dayOf(new Date()) };
    const wish = offset + limit;
    let answer = await search.search(query, { ...page, first: Math.min(wish, firstLook) });
    if (wish > firstLook && offset < answer.totalCount)
      answer = await search.search(query, { ...page, first: Math.min(wish, answer.totalCount) });
    const wanted = wantedOf(answer, search.analyser);
    return {
      totalCount: answer.totalCount,
      hits: answer.hits.slice(offset, wish).map((hit) => ({
        slug: hit.slug,
        score: hit.score,
        highlights: highlightsOf(hit, wanted, search.analyser),
      })),
      engine: answer.engine,
      degraded: answer.degraded,
    };
  };

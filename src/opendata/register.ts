import type { FastifyInstance } from "fastify";
import { LRUCache } from "lru-cache";
import type { OpenDataOptions, Site } from "./http/site.ts";
import { restRoutes } from "./rest/routes.ts";

export type { ChangeEvent, OpenDataOptions, Search, SearchHits } from "./http/site.ts";

/** Bytes of small answers that are kept in memory. */
const bytesKept = 32 * 1024 * 1024;
const listsRemembered = 1_000;

/**
 * Serves the open data: the REST service, files, linked data, the catalogue and feeds, under `/open-data`, `/id`
 * and `/feeds`. Everything is a plain GET that anyone may do; an answer is as old as its ETag says.
 */
export async function registerOpenData(server: FastifyInstance, options: OpenDataOptions): Promise<void> {
  const site: Site = {
    ...options,
    now: options.now ?? (() => new Date()),
    pageEnds: new LRUCache({ max: listsRemembered }),
    answers: new LRUCache({ maxSize: bytesKept, sizeCalculation: (bytes) => bytes.length + 200 }),
  };
  await server.register(restRoutes(site));
}

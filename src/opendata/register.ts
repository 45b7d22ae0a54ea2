import type { FastifyInstance } from "fastify";
import { LRUCache } from "lru-cache";
import type { OpenDataOptions, Site } from "./http/site.ts";
import { dumpRoutes } from "./dump/routes.ts";
import { feedRoutes } from "./feeds/routes.ts";
import { guardRoutes } from "./http/guard.ts";
import { addressRoutes, linkedRoutes } from "./linked/routes.ts";
import { restRoutes } from "./rest/routes.ts";
import { apiPath } from "./catalogue/about.ts";
export type { OpenDataOptions } from "./http/site.ts";

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
  };
  await server.register(restRoutes(site), { prefix: apiPath });
  await server.register(addressRoutes(site), { prefix: "/id" });
  await server.register(feedRoutes(site), { prefix: "/feeds" });
  await server.register(
    async (scope) => {
      await guardRoutes(scope, site.publicUrl);
      await scope.register(linkedRoutes(site));
      await scope.register(dumpRoutes(site));
    },
    { prefix: "/open-data" },
  );
}

import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { secondsToWait } from "../domain/read-fault.ts";
import { assetsPrefix, readAssets } from "./assets.ts";
import { contentSecurity } from "./content-security.ts";
import { errorPage } from "./pages/error-page.tsx";
import { keepOverview } from "./pages/overview/read-overview.ts";
import { faultOf } from "./refusal.ts";
import { routes } from "./routes.ts";
import { sendPage } from "./send-page.ts";
import type { Site } from "./site.ts";
import { registerSitemap } from "./sitemap/register-sitemap.ts";
import { suggestions } from "./pages/search/suggestions.ts";

export interface WebOptions extends Omit<Site, "assets" | "overview"> {
  /** Folder of the built style and script. */
  readonly assetsFolder: string;
}

/**
 * Serves the pages, their style and script, and a page for every address that nothing else answers.
 * Pages carry an ETag, and a policy that lets nothing of another host in.
 */
export async function registerWeb(
  server: FastifyInstance,
  { assetsFolder, ...rest }: WebOptions,
): Promise<void> {
  const site: Site = { ...rest, assets: readAssets(assetsFolder), overview: keepOverview() };
  await server.register(async (scope) => {
    await scope.register(helmet, contentSecurity(site.publicUrl, site.assets.style.source));
    await scope.register(compress, { encodings: ["br", "gzip"], threshold: 1024 });
    await scope.register(fastifyStatic, {
      root: assetsFolder,
      prefix: assetsPrefix,
      decorateReply: false,
      index: false,
      immutable: true,
      maxAge: "1y",
    });
    for (const [path, readPage] of Object.entries(routes)) {
      scope.get<{ Params: { key?: string } }>(path, async (request, reply) => {
        const query = new URL(request.url, site.publicUrl).searchParams;
        const page = await readPage(site, { key: request.params.key ?? "", query });
        return sendPage(page, 200, site, request, reply);
      });
    }
    scope.get<{ Querystring: { q?: unknown } }>("/zoeken/suggesties", async ({ query: { q } }, reply) => {
      reply.header("cache-control", "public, max-age=60");
      return suggestions(site, typeof q === "string" ? q : "");
    });
    registerSitemap(scope, site);
    scope.setErrorHandler((error, request, reply) => {
      const { status, message } = faultOf(error);
      if (status >= 500) request.log.error({ err: error }, "een pagina maken mislukte");
      if (status === 503 && !reply.hasHeader("retry-after")) reply.header("retry-after", secondsToWait);
      return sendPage(errorPage(status, message), status, site, request, reply);
    });
    scope.setNotFoundHandler((request, reply) =>
      sendPage(errorPage(404, "Deze pagina bestaat niet, of niet meer."), 404, site, request, reply),
    );
  });
}

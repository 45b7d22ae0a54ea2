import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { keyOf } from "../domain/addresses.ts";
import { secondsToWait } from "../domain/faults.ts";
import { serveBuiltFiles } from "../http/serve-files.ts";
import { assetsPrefix, readAssets } from "./assets.ts";
import { errorPage } from "./pages/error-page.tsx";
import type { CouncilLink } from "../domain/council-link.ts";
import { councilLinks, type Site } from "./site.ts";
import { keepForRevision } from "../read/keep-for-revision.ts";
import { compareNames } from "../read/listings/listing.ts";
import type { GraphReader } from "../read/reader.ts";
import type { MunicipalityRow } from "../read/rows.ts";
import { readOverview } from "./pages/overview/read-overview.ts";
import { type ErrorStatus, faultOf, Moved } from "./refusal.ts";
import { routes } from "./routes.ts";
import { secureHeaders } from "../http/security-headers.ts";
import { registerPictures } from "./register-pictures.ts";
import { registerSitemap } from "./sitemap/register-sitemap.ts";
import { registerWellKnown } from "./register-well-known.ts";
import { suggestions } from "./pages/search/ask-search.ts";
import type { Answer } from "../http/kept-answer.ts";
import type { Around, Page } from "./page/page.ts";
import { renderPage } from "./page/shell.tsx";

/** A page as HTTP answers it. A browser asks each time whether it still holds; what is no page is kept by nobody. */
export const pageAnswer = (
  page: Page,
  { publicUrl, assets, organisation, today }: Pick<Site, "publicUrl" | "assets" | "organisation" | "today">,
  municipalities: Around["municipalities"],
  status = 200,
): Answer => ({
  status,
  type: "text/html; charset=utf-8",
  body: renderPage(page, { publicUrl, assets, organisation, municipalities, today: today() }),
  cacheControl: status === 200 ? "public, no-cache" : "no-store",
  headers: { "content-language": page.language ?? "nl" },
});

export interface WebOptions extends Omit<Site, "assets" | "overview" | "municipalities" | "links"> {
  /** Folder of the built style and script. */
  readonly assetsFolder: string;
  /** Motions and memos in the councils' own systems. */
  readonly links: readonly CouncilLink[];
}

/**
 * Serves the pages, their style and script, and a page for every address that nothing else answers.
 * Pages carry an ETag, and a policy that lets nothing of another host in.
 */
export async function registerWeb(
  server: FastifyInstance,
  { assetsFolder, links, ...rest }: WebOptions,
): Promise<void> {
  const site: Site = {
    ...rest,
    assets: readAssets(assetsFolder, rest.organisation.colours),
    overview: keepForRevision(readOverview),
    municipalities: keepForRevision(readMunicipalities),
    links: councilLinks(links),
  };
  const { publicUrl, sendAnswer, generation } = site;
  const sendError = (status: ErrorStatus, message: string, request: FastifyRequest, reply: FastifyReply) =>
    sendAnswer(
      request,
      reply,
      () => null,
      () => pageAnswer(errorPage(status, message), site, [], status),
    );
  await server.register(async (scope) => {
    await secureHeaders(scope, publicUrl, "page");
    await serveBuiltFiles(scope, assetsFolder, assetsPrefix);
    for (const [path, { readPage, volatile }] of Object.entries(routes)) {
      scope.get<{ Params: Readonly<Record<string, string>> }>(path, (request, reply) =>
        sendAnswer(request, reply, volatile ? () => null : generation, async () => {
          const query = new URL(request.url, publicUrl).searchParams;
          const [page, municipalities] = await Promise.all([
            readPage(site, { key: keyOf(...Object.values(request.params)), query }),
            site.municipalities(site.newReader(), site.today()),
          ]);
          return pageAnswer(page, site, municipalities);
        }),
      );
    }
    scope.get<{ Querystring: { q?: unknown } }>("/zoeken/suggesties", (request, reply) =>
      sendAnswer(
        request,
        reply,
        () => null,
        async () => ({
          type: "application/json; charset=utf-8",
          body: JSON.stringify(
            await suggestions(site, typeof request.query.q === "string" ? request.query.q : ""),
          ),
          cacheControl: "public, max-age=60",
        }),
      ),
    );
    registerPictures(scope, site);
    registerSitemap(scope, site);
    registerWellKnown(scope, site);
    scope.setErrorHandler((error, request, reply) => {
      if (error instanceof Moved) {
        const { search } = new URL(request.url, publicUrl);
        return reply.header("cache-control", "public, no-cache").redirect(error.path + search, 301);
      }
      const { status, message } = faultOf(error);
      if (status >= 500 && status !== 503) request.log.error({ err: error }, "een pagina maken mislukte");
      if (status === 503 && !reply.hasHeader("retry-after")) reply.header("retry-after", secondsToWait);
      return sendError(status, message, request, reply);
    });
    scope.setNotFoundHandler((request, reply) =>
      sendError(404, "Deze pagina bestaat niet, of niet meer.", request, reply),
    );
  });
}

async function readMunicipalities(reader: GraphReader): Promise<readonly MunicipalityRow[]> {
  const municipalities = await reader.all("Municipality");
  return municipalities.toSorted((a, b) => compareNames(a.name, b.name));
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { keyOf } from "../domain/addresses.ts";
import { secondsToWait } from "../domain/faults.ts";
import { inTurn } from "../domain/in-turn.ts";
import { secureHeaders, policyOf } from "../http/security-headers.ts";
import { serveBuiltFiles } from "../http/serve-files.ts";
import { assetsPrefix, readAssets } from "./assets.ts";
import type { CouncilLink } from "../domain/council-link.ts";
import { councilLinks, readKeptCards, type Site } from "./site.ts";
import { keepForRevision } from "../read/keep-for-revision.ts";
import { compareNames } from "../read/listings/listing.ts";
import type { GraphReader } from "../read/reader.ts";
import type { MunicipalityRow } from "../read/rows.ts";
import { type ErrorStatus, faultOf, Moved } from "./refusal.ts";
import { routes } from "./routes.ts";
import { registerPictures, registerWellKnown } from "./register-files.ts";
import { registerSitemap } from "./sitemap/register-sitemap.ts";
import { suggestions } from "./pages/search/ask-search.ts";
import type { Answer } from "../http/kept-answer.ts";
import { type Around, type Page, homeCrumb } from "./page/page.ts";
import { renderPage } from "./page/shell.tsx";
import { listPathOf, standing } from "./addresses.ts";
import { Heading, Link, Paragraph } from "./parts/text.tsx";

/** How long an answer that an index has a part in is given again: a crowd costs what a few cost, and who asks sees no older one. */
const volatileFor = 1000;

/** A page as HTTP answers it. A browser asks each time whether it still holds; what is no page is kept by nobody. */
const pageAnswer = (
  page: Page,
  { publicUrl, assets, organisation, today }: Pick<Site, "publicUrl" | "assets" | "organisation" | "today">,
  municipalities: Around["municipalities"],
  { status = 200, volatile = false }: { readonly status?: number; readonly volatile?: boolean } = {},
): Answer => ({
  status,
  type: "text/html; charset=utf-8",
  body: renderPage(page, { publicUrl, assets, organisation, municipalities, today: today() }),
  cacheControl: status === 200 ? "public, no-cache" : "no-store",
  ...(volatile && { keptFor: volatileFor }),
  headers: { "content-language": page.language ?? "nl" },
});

export interface WebOptions extends Omit<Site, "assets" | "cards" | "municipalities" | "links"> {
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
    cards: keepForRevision(readKeptCards),
    municipalities: keepForRevision(readMunicipalities),
    links: councilLinks(links),
  };
  const { publicUrl, sendAnswer, generation } = site;
  const sendError = (status: ErrorStatus, message: string, request: FastifyRequest, reply: FastifyReply) =>
    sendAnswer(request, reply, null, () => pageAnswer(errorPage(status, message), site, [], { status }));
  await server.register(async (scope) => {
    await secureHeaders(scope, publicUrl, "page");
    await serveBuiltFiles(scope, assetsFolder, assetsPrefix);
    for (const [path, { readPage, volatile }] of Object.entries(routes))
      scope.get<{ Params: Readonly<Record<string, string>> }>(path, (request, reply) =>
        sendAnswer(request, reply, generation, async () => {
          const query = new URL(request.url, publicUrl).searchParams;
          const [page, municipalities] = await Promise.all([
            readPage(site, { key: keyOf(...Object.values(request.params)), query }),
            site.municipalities(site.newReader(), site.today()),
          ]);
          return inTurn(() => pageAnswer(page, site, municipalities, { volatile }));
        }),
      );
    scope.get<{ Querystring: { q?: unknown } }>("/zoeken/suggesties", (request, reply) =>
      sendAnswer(request, reply, generation, async () => ({
        keptFor: volatileFor,
        type: "application/json; charset=utf-8",
        body: JSON.stringify(
          await suggestions(site, typeof request.query.q === "string" ? request.query.q : ""),
        ),
        cacheControl: "public, max-age=60",
      })),
    );
    registerPictures(scope, site);
    registerSitemap(scope, site);
    registerWellKnown(scope, site);
    scope.setErrorHandler((error, request, reply) => {
      if (error instanceof Moved) {
        const { search } = new URL(request.url, publicUrl);
        return reply
          .header("cache-control", "public, no-cache")
          .redirect(error.path.includes("?") ? error.path : error.path + search, 301);
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

interface Document {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** HTML. */
  readonly body: string;
}

/** Makes what puts a text of another door in the look of the site, and says what may stand in it. */
export const dressDocument =
  ({
    publicUrl,
    assets,
    organisation,
    today,
  }: Omit<Around, "municipalities" | "today"> & { readonly today: () => string }) =>
  ({ path, title, description, body }: Document): { html: string; policy: string } => ({
    html: renderPage(
      {
        path,
        title,
        description,
        crumbs: [homeCrumb, { label: "Data", path: "/data" }],
        body: <div class="oogst-document" dangerouslySetInnerHTML={{ __html: body }} />,
      },
      { publicUrl, assets, organisation, municipalities: [], today: today() },
    ),
    policy: policyOf("page"),
  });

const titles = {
  400: "Dit adres klopt niet",
  404: "Niet gevonden",
  410: "Bestaat niet meer",
  405: "Dat kan hier niet",
  429: "Te veel vragen",
  500: "Er ging iets mis",
  503: "Nu even niet",
} as const;

/** What passes by itself. */
const passes: ReadonlySet<number> = new Set([429, 500, 503]);

/** The page that says what went wrong, and where to go from there. */
const errorPage = (status: keyof typeof titles, message: string): Page => ({
  path: `/fout-${status}`,
  title: titles[status],
  description: message,
  listed: false,
  citation: null,
  body: (
    <>
      <Heading level={1}>{titles[status]}</Heading>
      <Paragraph lead>{message}</Paragraph>
      <Paragraph>
        {passes.has(status) ? (
          <>
            Wacht even en laad de pagina opnieuw. Gaat het dan weer mis?{" "}
            <Link to={standing.report.path}>Meld het ons</Link>
          </>
        ) : (
          <>
            Zoek hierboven naar een pilot, motie of partner. Of bekijk{" "}
            <Link to={listPathOf("Pilot")}>alle pilots</Link>
          </>
        )}
        .
      </Paragraph>
    </>
  ),
});

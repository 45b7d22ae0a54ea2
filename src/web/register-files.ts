import { escaped } from "../domain/escaped.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { keyOf } from "../domain/addresses.ts";
import type { Chart } from "./charts/chart.tsx";
import { standaloneStyle, standaloneSvg } from "./charts/standalone.tsx";
import { digestOf, coloursAddress, logoAddress } from "./assets.ts";
import { pathOf, pictureFile } from "./addresses.ts";
import { drawOverview, overviewPath } from "./pages/overview/overview-page.tsx";
import { drawTimelineOf } from "./pages/pilot/pilot-page.tsx";
import { readPilot } from "./pages/pilot/read-pilot.ts";
import { dayInWords } from "./parts/dutch-dates.ts";
import { found, noSuch, Refusal } from "./refusal.ts";
import type { Site } from "./site.ts";
import { utcMonth } from "d3-time";
import { notebookAddress, notebookOf } from "./pages/builders/client-examples.ts";

type PictureRoute = { readonly Params: Readonly<Record<string, string>> };
type Draw = (request: FastifyRequest<PictureRoute>, query: URLSearchParams) => Promise<Chart>;

const noPicture = "Dit beeld is er niet: er is niets te tekenen, of de pagina heeft het niet.";

/** Serves the pictures of pages as files of their own, as the addresses of the pages narrow them. */
export function registerPictures(scope: FastifyInstance, site: Site): void {
  const { publicUrl, sendAnswer, generation, organisation, assets, newReader, today } = site;
  const style = standaloneStyle(assets.styles.map(({ text }) => text).join(""));
  const policy = `default-src 'none';style-src '${digestOf(style)}';frame-ancestors 'none'`;
  const serve = (path: string, draw: Draw): void => {
    scope.get<PictureRoute>(path, (request, reply: FastifyReply) =>
      sendAnswer(request, reply, generation, async () => {
        const url = new URL(request.url, publicUrl);
        const chart = await draw(request, url.searchParams);
        const page = url.pathname.replace(/\/beeld\/[^/]*$/u, "") + url.search;
        const source = `Bron: ${organisation.siteName}, ${publicUrl}${page}, ${dayInWords(today())}`;
        return {
          type: "image/svg+xml; charset=utf-8",
          body: standaloneSvg(chart, { style, source, publicUrl }),
          cacheControl: "public, no-cache",
          headers: { "content-security-policy": policy },
        };
      }),
    );
  };
  serve(`${overviewPath}/beeld/:id.svg`, async ({ params }, query) => {
    const { charts } = await drawOverview(site, query);
    const chart = Object.values(charts).find((each) => each?.id === params["id"]);
    if (!chart) throw new Refusal(404, noPicture);
    return chart;
  });
  serve(
    pictureFile(pathOf("Pilot", "").replace(/\/$/u, "/:municipality/:slug"), "tijdlijn"),
    async ({ params }) => {
      const key = keyOf(params["municipality"] ?? "", params["slug"] ?? "");
      return drawTimelineOf(found(await readPilot(newReader(), key, today()), noSuch("Pilot", key)));
    },
  );
}

const month = (iso: string): Date => utcMonth.floor(new Date(`${iso}T00:00:00Z`));
/** RFC 9116 wants a moment less than a year ahead. */
const MONTHS_VALID = 6;

/** Serves what programs look for at fixed addresses: `security.txt`, `/favicon.ico`, the search description, the notebook, the house style. */
export function registerWellKnown(server: FastifyInstance, site: Site): void {
  const { publicUrl, sendAnswer, organisation, assets, today } = site;
  const { siteName, tagline, securityContact, logo } = organisation;
  const serve = (path: string, answer: () => { type: string; body: string | Buffer }): void => {
    server.get(path, (request, reply) =>
      sendAnswer(request, reply, null, () => ({ ...answer(), cacheControl: "public, max-age=86400" })),
    );
  };
  serve("/.well-known/security.txt", () => {
    if (securityContact === null)
      throw new Refusal(404, "Er is nog geen adres ingesteld om een zwakke plek te melden.");
    const expires = utcMonth.offset(month(today()), MONTHS_VALID).toISOString();
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expires}`,
      "Preferred-Languages: nl, en",
      `Canonical: ${publicUrl}/.well-known/security.txt`,
    ];
    return { type: "text/plain; charset=utf-8", body: `${lines.join("\n")}\n` };
  });
  serve("/favicon.ico", () => ({ type: "image/png", body: assets.smallIcon }));
  serve("/opensearch.xml", () => ({
    type: "application/opensearchdescription+xml; charset=utf-8",
    body: `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(siteName.slice(0, 16))}</ShortName>
  <Description>${escaped(`Zoek in ${siteName}: ${tagline}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="48" width="48" type="image/png">${escaped(publicUrl)}/favicon.ico</Image>
  <Url type="text/html" template="${escaped(publicUrl)}/zoeken?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(publicUrl)}/opensearch.xml"/>
</OpenSearchDescription>
`,
  }));
  serve(notebookAddress, () => ({ type: "application/x-ipynb+json", body: notebookOf(publicUrl) }));
  const colours = assets.styles.find(({ address }) => address.startsWith(coloursAddress));
  if (colours) serve(coloursAddress, () => ({ type: "text/css; charset=utf-8", body: colours.text }));
  if (logo !== null) serve(logoAddress, () => ({ type: logo.type, body: Buffer.from(logo.bytes) }));
}

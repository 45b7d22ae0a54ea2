import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { keyOf } from "../domain/addresses.ts";
import type { Chart } from "./charts/chart.ts";
import { standaloneStyle, standaloneSvg } from "./charts/standalone.tsx";
import { digestOf } from "./assets.ts";
import { pathOf, pictureFile } from "./addresses.ts";
import { drawOverview, overviewPath } from "./pages/overview/overview-page.tsx";
import { drawTimelineOf } from "./pages/pilot/pilot-page.tsx";
import { readPilot } from "./pages/pilot/read-pilot.ts";
import { dayInWords } from "./parts/dutch-dates.ts";
import { found, noSuch, Refusal } from "./refusal.ts";
import type { Site } from "./site.ts";

interface Asked {
  readonly Params: Readonly<Record<string, string>>;
}
type Draw = (request: FastifyRequest<Asked>, query: URLSearchParams) => Promise<Chart>;

const noPicture = "Dit beeld is er niet: er is niets te tekenen, of de pagina heeft het niet.";

/** Serves the pictures of pages as files of their own, as the addresses of the pages narrow them. */
export function registerPictures(scope: FastifyInstance, site: Site): void {
  const { publicUrl, sendAnswer, generation, organisation, assets, newReader, today, overview } = site;
  const style = standaloneStyle(assets.styles.map(({ text }) => text).join(""));
  const policy = `default-src 'none';style-src '${digestOf(style)}';frame-ancestors 'none'`;
  const serve = (path: string, draw: Draw): void => {
    scope.get<Asked>(path, (request, reply: FastifyReply) =>
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
    const { charts } = drawOverview(await overview(newReader(), today()), query);
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

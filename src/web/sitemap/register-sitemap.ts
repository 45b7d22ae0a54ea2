import type { FastifyInstance } from "fastify";
import { Refusal } from "../refusal.ts";
import type { Site } from "../site.ts";
import { countAddresses, listAddresses } from "./list-addresses.ts";
import { MOST_ADDRESSES, writeSitemap, writeSitemapIndex } from "./write-sitemap.ts";

/** Serves `/robots.txt` and `/sitemap.xml`: every page that search engines may list, in parts where they are many. */
export function registerSitemap(server: FastifyInstance, site: Site): void {
  const { publicUrl, sendAnswer, generation } = site;
  server.get("/robots.txt", (request, reply) =>
    sendAnswer(
      request,
      reply,
      () => "robots",
      () => ({
        type: "text/plain; charset=utf-8",
        body: `User-agent: *\nDisallow: /zoeken/suggesties\n\nSitemap: ${publicUrl}/sitemap.xml\n`,
        cacheControl: "public, max-age=86400",
      }),
    ),
  );
  server.get("/sitemap.xml", (request, reply) =>
    sendAnswer(request, reply, generation, async () => ({
      type: "application/xml; charset=utf-8",
      body: await readSitemap(site, new URL(request.url, publicUrl).searchParams.get("deel")),
      cacheControl: "public, no-cache",
    })),
  );
}

async function readSitemap({ newReader, publicUrl }: Site, asked: string | null): Promise<string> {
  const reader = newReader();
  const [{ modified }, count] = await Promise.all([reader.dataset(), countAddresses(reader)]);
  const part = readPart(asked, count);
  if (part === null && count > MOST_ADDRESSES) return writeSitemapIndex(count, { publicUrl, modified });
  const options = { publicUrl, modified, part: part ?? 1 };
  let text = "";
  for await (const piece of writeSitemap(listAddresses(reader), options)) text += piece;
  return text;
}

function readPart(text: string | null, count: number): number | null {
  if (text === null) return null;
  const part = /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : 0;
  const last = Math.ceil(count / MOST_ADDRESSES);
  if (part >= 1 && part <= last) return part;
  throw new Refusal(404, `Dit deel van de sitemap is er niet: er zijn er ${last}.`);
}

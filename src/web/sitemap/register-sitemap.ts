import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { Refusal } from "../refusal.ts";
import type { Site } from "../site.ts";
import { countAddresses, listAddresses } from "./list-addresses.ts";
import { MOST_ADDRESSES, writeSitemap, writeSitemapIndex } from "./write-sitemap.ts";

/** Serves `/robots.txt` and `/sitemap.xml`: every page that search engines may list, in parts where they are many. */
export function registerSitemap(server: FastifyInstance, { newReader, publicUrl }: Site): void {
  server.get("/robots.txt", (_, reply) =>
    reply
      .type("text/plain; charset=utf-8")
      .header("cache-control", "public, max-age=86400")
      .send(`User-agent: *\nDisallow: /zoeken/suggesties\n\nSitemap: ${publicUrl}/sitemap.xml\n`),
  );
  server.get("/sitemap.xml", async (request, reply) => {
    const reader = newReader();
    const [{ revision, modified }, count] = await Promise.all([reader.dataset(), countAddresses(reader)]);
    const part = readPart(new URL(request.url, publicUrl).searchParams.get("deel"), count);
    const tag = `W/"sitemap-${revision}"`;
    reply
      .type("application/xml; charset=utf-8")
      .header("cache-control", "public, no-cache")
      .header("etag", tag);
    if (request.headers["if-none-match"] === tag) return reply.code(304).send();
    if (part === null && count > MOST_ADDRESSES)
      return reply.send(writeSitemapIndex(count, { publicUrl, modified }));
    const addresses = listAddresses(reader);
    return reply.send(Readable.from(writeSitemap(addresses, { publicUrl, modified, part: part ?? 1 })));
  });
}

function readPart(text: string | null, count: number): number | null {
  if (text === null) return null;
  const part = /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : 0;
  const last = Math.ceil(count / MOST_ADDRESSES);
  if (part >= 1 && part <= last) return part;
  throw new Refusal(404, `Dit deel van de sitemap is er niet: er zijn er ${last}.`);
}

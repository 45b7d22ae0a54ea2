import { escaped } from "../../domain/escaped.ts";
import type { FastifyInstance } from "fastify";
import { Refusal } from "../refusal.ts";
import type { Site } from "../site.ts";
import { always } from "../../domain/condition.ts";
import { compareFolder, listPathOf, listTypes, pathOf, promisesPath, standing } from "../addresses.ts";
import { documentationAddress } from "../data-addresses.ts";
import { type GraphReader, isWhole } from "../../read/reader.ts";
import { things } from "../../domain/things/things.ts";
import { readParts, readThose } from "../../read/read-report.ts";

/** As many addresses as one sitemap may hold, by sitemaps.org. */
export const MOST_ADDRESSES = 50_000;

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const modifiedOf = (modified: string | null): string =>
  modified === null ? "" : `<lastmod>${modified}</lastmod>`;

interface SitemapOptions {
  readonly publicUrl: string;
  /** When the data last changed: of an address that does not tell by itself. */
  readonly modified: string | null;
  /** Which part of the addresses, from 1. */
  readonly part: number;
}

/** Writes a part of the addresses as a sitemap, bit by bit, so that no list of them is held. */
export async function* writeSitemap(
  addresses: AsyncIterable<readonly ListedAddress[]>,
  { publicUrl, modified, part }: SitemapOptions,
  most = MOST_ADDRESSES,
): AsyncGenerator<string> {
  const [first, end] = [(part - 1) * most, part * most];
  let place = 0;
  yield `${declaration}<urlset ${namespace}>\n`;
  for await (const some of addresses) {
    const wanted = some.slice(Math.max(0, first - place), Math.max(0, end - place));
    if (wanted.length > 0)
      yield `${wanted.map((each) => `<url><loc>${escaped(publicUrl + each.path)}</loc>${modifiedOf(each.modified ?? modified)}</url>`).join("\n")}\n`;
    place += some.length;
    if (place >= end) break;
  }
  yield "</urlset>\n";
}

/** Writes the list of the sitemaps that together hold so many addresses. */
export function writeSitemapIndex(
  count: number,
  { publicUrl, modified }: Pick<SitemapOptions, "publicUrl" | "modified">,
  most = MOST_ADDRESSES,
): string {
  const parts = Array.from({ length: Math.ceil(count / most) }, (_, part) => part + 1);
  const lines = parts.map(
    (part) =>
      `<sitemap><loc>${escaped(`${publicUrl}/sitemap.xml?deel=${part}`)}</loc>${modifiedOf(modified)}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex ${namespace}>\n${lines.join("")}</sitemapindex>\n`;
}

/** Path of a page, and when what it tells last changed; null when that is only known of the whole. */
export type ListedAddress = { readonly path: string; readonly modified: string | null };

const fixed = [
  "/",
  "/overzicht",
  promisesPath,
  compareFolder,
  "/data",
  "/graphql",
  documentationAddress,
  ...Object.values(standing).map(({ path }) => path),
] as const;

const addressOf = (path: string, modified: string | null = null): ListedAddress => ({ path, modified });

/** How many addresses there are: no less than `listAddresses` gives. */
export async function countAddresses(reader: GraphReader): Promise<number> {
  const counts = await reader.counts();
  const listed = listTypes.reduce((sum, type) => sum + counts[things[type].plural.graphql], 0);
  return fixed.length + listTypes.length + listed + counts.editions;
}

/** The addresses of all pages that search engines may list, some at a time. */
export async function* listAddresses(reader: GraphReader): AsyncGenerator<readonly ListedAddress[]> {
  yield fixed.map((path) => addressOf(path));
  yield listTypes.map((type) => addressOf(listPathOf(type)));
  const editions = await reader.all("Edition");
  yield editions.map(({ key, updatedAt }) => addressOf(pathOf("Edition", key), updatedAt));
  const sources = editions.map(({ documentId }) => documentId);
  const documents = await readThose(reader, "Document", sources);
  yield documents.map(({ sha256, storedAt }) => addressOf(pathOf("Document", sha256), storedAt));
  for (const type of listTypes)
    if (isWhole(type) && type !== "Edition")
      yield (await reader.all(type)).map(({ key }) => addressOf(pathOf(type, key)));
  for await (const rows of readParts<"Pilot">(reader, { of: "Pilot", where: always, under: null }))
    yield rows.map(({ key, updatedAt }) => addressOf(pathOf("Pilot", key), updatedAt));
  for (const of of listTypes)
    if (of !== "Pilot" && !isWhole(of))
      for await (const rows of readParts<typeof of>(reader, { of, where: null, under: null }))
        yield rows.map(({ key }) => addressOf(pathOf(of, key)));
}

/** Serves `/robots.txt` and `/sitemap.xml`: every page that search engines may list, in parts where they are many. */
export function registerSitemap(server: FastifyInstance, site: Site): void {
  const { publicUrl, sendAnswer, generation } = site;
  server.get("/robots.txt", (request, reply) =>
    sendAnswer(request, reply, "robots", () => ({
      type: "text/plain; charset=utf-8",
      body: `User-agent: *\nDisallow: /zoeken/suggesties\n\nSitemap: ${publicUrl}/sitemap.xml\n`,
      cacheControl: "public, max-age=86400",
    })),
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

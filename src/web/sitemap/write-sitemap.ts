import type { ListedAddress } from "./list-addresses.ts";

/** As many addresses as one sitemap may hold, by sitemaps.org. */
export const MOST_ADDRESSES = 50_000;

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
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

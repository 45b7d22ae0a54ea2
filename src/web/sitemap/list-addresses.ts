import { listPathOf, pathOf } from "../addresses.ts";
import { documentationAddress } from "../data-addresses.ts";
import type { GraphReader } from "../../read/reader.ts";
import { listTitles, type ListType } from "../page/crumbs.ts";
import { readEach } from "../read-awaited.ts";
import { readParts } from "../read-list.ts";

/** Path of a page, and when what it tells last changed; null when that is only known of the whole. */
export interface ListedAddress {
  readonly path: string;
  readonly modified: string | null;
}

const fixed = ["/", "/overzicht", "/data", "/over", "/zoeken", "/graphql", documentationAddress] as const;

const addressOf = (path: string, modified: string | null = null): ListedAddress => ({ path, modified });

/** How many addresses there are: no less than `listAddresses` gives. */
export async function countAddresses(reader: GraphReader): Promise<number> {
  const { pilots, editions, programmes, portfolios, motions, partners } = await reader.counts();
  const things = pilots + editions * 2 + programmes + portfolios + motions + partners;
  return fixed.length + Object.keys(listTitles).length + things;
}

/** The addresses of all pages that search engines may list, some at a time. */
export async function* listAddresses(reader: GraphReader): AsyncGenerator<readonly ListedAddress[]> {
  yield fixed.map((path) => addressOf(path));
  yield (Object.keys(listTitles) as ListType[]).map((type) => addressOf(listPathOf(type)));
  const editions = await reader.all("Edition");
  yield editions.map(({ slug, updatedAt }) => addressOf(pathOf("Edition", slug), updatedAt));
  const documents = await readEach(editions, ({ documentId }) => reader.byId("Document", documentId));
  yield documents.flatMap((found) =>
    found ? [addressOf(pathOf("Document", found.sha256), found.storedAt)] : [],
  );
  const [programmes, portfolios] = await Promise.all([reader.all("Programme"), reader.all("Portfolio")]);
  yield programmes.map(({ slug }) => addressOf(pathOf("Programme", slug)));
  yield portfolios.map(({ slug }) => addressOf(pathOf("Portfolio", slug)));
  for await (const rows of readParts<"Pilot">(reader, { of: "Pilot", where: {}, under: null }))
    yield rows.map(({ slug, updatedAt }) => addressOf(pathOf("Pilot", slug), updatedAt));
  for await (const rows of readParts<"Motion">(reader, { of: "Motion", where: null, under: null }))
    yield rows.map(({ key }) => addressOf(pathOf("Motion", key)));
  for await (const rows of readParts<"Partner">(reader, { of: "Partner", where: null, under: null }))
    yield rows.map(({ slug }) => addressOf(pathOf("Partner", slug)));
}

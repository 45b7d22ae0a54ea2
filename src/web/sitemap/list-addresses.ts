import { always } from "../../domain/condition.ts";
import { compareFolder, listPathOf, listTypes, pathOf, promisesPath } from "../addresses.ts";
import { documentationAddress } from "../data-addresses.ts";
import { type GraphReader, isWhole } from "../../read/reader.ts";
import { things } from "../../domain/things/things.ts";
import { readEach, readParts } from "../../read/read-whole.ts";
import { standing } from "../standing-addresses.ts";

/** Path of a page, and when what it tells last changed; null when that is only known of the whole. */
export interface ListedAddress {
  readonly path: string;
  readonly modified: string | null;
}

const fixed = [
  "/",
  "/overzicht",
  promisesPath,
  compareFolder,
  "/data",
  "/zoeken",
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
  const documents = await readEach(editions, ({ documentId }) => reader.byId("Document", documentId));
  yield documents.flatMap((found) =>
    found ? [addressOf(pathOf("Document", found.sha256), found.storedAt)] : [],
  );
  for (const type of listTypes)
    if (isWhole(type) && type !== "Edition")
      yield (await reader.all(type)).map(({ key }) => addressOf(pathOf(type, key)));
  for await (const rows of readParts<"Pilot">(reader, { of: "Pilot", where: always, under: null }))
    yield rows.map(({ key, updatedAt }) => addressOf(pathOf("Pilot", key), updatedAt));
  for await (const rows of readParts<"Motion">(reader, { of: "Motion", where: null, under: null }))
    yield rows.map(({ key }) => addressOf(pathOf("Motion", key)));
  for await (const rows of readParts<"Partner">(reader, { of: "Partner", where: null, under: null }))
    yield rows.map(({ key }) => addressOf(pathOf("Partner", key)));
}

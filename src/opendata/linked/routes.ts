import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { keyOf, keyPath, partsOfKey, segments, type AddressedType } from "../../domain/addresses.ts";
import { things } from "../../domain/things/things.ts";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { jsonLd, turtle } from "../formats/linked.ts";
import { json } from "../formats/json.ts";
import { sendOn, sendState, formatFor } from "../http/answer.ts";
import { guardRoutes, onlyReading } from "../http/guard.ts";
import { type Site, type State, stateOf } from "../http/site.ts";
import { recordReader } from "../records/rows.ts";
import { linkedTables } from "../records/tables.ts";
import { missing, MovedError } from "../rest/problem.ts";
import { apiPath } from "../catalogue/about.ts";
import { contextOf, contextPath } from "./context.ts";
import { jsonLdGraphOf, turtleOf, type Graph } from "./graph.ts";
import { vocabularyOf } from "./vocabulary.ts";

const html = { mediaType: "text/html" } as const;

/** The page for people, of what has one of its own at another place than its record. */
const pages: Readonly<Partial<Record<AddressedType, (key: string) => string>>> = {
  Report: (key) => pilotPage(key),
  Change: (key) => pilotPage(key),
  Document: (key) => `bronnen/${keyPath(key)}`,
};
const pilotPage = (key: string): string => {
  const [municipality = "", , pilot = ""] = partsOfKey(key);
  return `pilots/${keyPath(keyOf(municipality, pilot))}`;
};

/** Where the documents about a thing are: the page for people, and the record, which has a document in each format. */
function documentsOf(type: AddressedType, key: string): { readonly page: string; readonly record: string } {
  const record = `${things[type].plural.dutch}/${keyPath(key)}`;
  return { page: `/${pages[type]?.(key) ?? record}`, record };
}

/** Serves the addresses of things, under `/id`: each sends on to a document about the thing. */
export const addressRoutes =
  (site: Site) =>
  async (scope: FastifyInstance): Promise<void> => {
    await guardRoutes(scope, site.publicUrl);
    for (const [type, segment] of Object.entries(segments) as [AddressedType, string][]) {
      const path = `/${segment}/${things[type].keyParts.map((part) => `:${part}`).join("/")}`;
      const serve = (request: FastifyRequest, reply: FastifyReply) =>
        sendToDocument(site, type, request, reply);
      onlyReading(scope, path, serve);
      // A second report of a pilot in an edition says so after the rest.
      if (type === "Report") onlyReading(scope, `${path}/:nummer`, serve);
    }
  };

/** Serves what linked data needs besides: the context, the vocabulary and the catalogue, under `/open-data`. */
export const linkedRoutes =
  (site: Site) =>
  async (scope: FastifyInstance): Promise<void> => {
    const { publicUrl } = site;
    const shapes = linkedTables.map(({ shape }) => shape);
    const context = JSON.stringify(contextOf(publicUrl, shapes), null, 1);
    onlyReading(scope, contextPath.slice(scope.prefix.length), async (request, reply) =>
      sendState(site, await stateOf(site), request, reply, {
        contentType: jsonLd.contentType,
        body: () => context,
      }),
    );
    const vocabulary = vocabularyOf(publicUrl, shapes);
    onlyReading(scope, "/vocabulaire", (request, reply) =>
      sendGraph(site, () => Promise.resolve(vocabulary), request, reply),
    );
    onlyReading(scope, "/catalogus", (request, reply) =>
      sendGraph(site, (state) => readCatalogue(site, state), request, reply),
    );
    onlyReading(scope, "/", async (_, reply) => reply.redirect(`${apiPath}/documentatie`, 303));
  };

async function sendToDocument(
  { newReader }: Site,
  type: AddressedType,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const given = request.params as Readonly<Record<string, string>>;
  const key = keyOf(...Object.values(given));
  if ((await newReader().byKey(type, key)) === null) {
    const instead = await missing(newReader(), type, key, segments[type]);
    if (instead instanceof MovedError)
      return sendOn(reply.header("Vary", "Accept"), `/id/${segments[type]}/${keyPath(instead.key)}`);
    // Its page says the same to people.
    if (pages[type] || !request.headers.accept?.includes(html.mediaType)) throw instead;
  }
  const { page, record } = documentsOf(type, key);
  const format = formatFor(request.headers, [html, jsonLd, turtle, json]);
  const place = "extension" in format ? `${apiPath}/${record}/data.${format.extension}` : page;
  return reply.header("Vary", "Accept").header("Cache-Control", "public, max-age=60").redirect(place, 303);
}

async function sendGraph(
  site: Site,
  graphOf: (state: State) => Promise<Graph>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const format = formatFor(request.headers, [turtle, jsonLd, json]);
  const state = await stateOf(site);
  const write = format === turtle ? turtleOf : jsonLdGraphOf;
  return sendState(site, state, request, reply, {
    contentType: (format === turtle ? turtle : jsonLd).contentType,
    body: async () => write(await graphOf(state), site.publicUrl),
  });
}

async function readCatalogue(
  { newReader, publicUrl, contactEmail }: Site,
  { dataset, walk }: State,
): Promise<Graph> {
  const reader = newReader();
  const { linked } = recordReader({ ...walk, reader });
  const editions = await Promise.all(
    (await reader.all("Edition")).map(async (edition) => {
      const [municipality, { sourceUrl }] = await Promise.all([
        linked("Municipality", edition.municipalityId),
        linked("Document", edition.documentId),
      ]);
      return { edition, municipality, sourceUrl };
    }),
  );
  return catalogueOf({ publicUrl, contactEmail, dataset, editions });
}

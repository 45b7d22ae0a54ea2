import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isPilot } from "../../domain/condition.ts";
import { wordOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { keyOf, keyPath } from "../../domain/addresses.ts";
import { feedTypes, type FeedType, readFeedOf } from "../../read/feeds-of-things.ts";
import { sendOn, sendState } from "../http/answer.ts";
import { guardRoutes, onlyReading } from "../http/guard.ts";
import { type Site, type State, stateOf } from "../http/site.ts";
import { everyChange, recordReader } from "../records/rows.ts";
import { changeFilters, selectChanges } from "../rest/filters.ts";
import { readQuery } from "../rest/read-query.ts";
import { words } from "../rest/parameters.ts";
import { badRequest, missing, MovedError, notFound, refuseFaults, searchOf } from "../rest/problem.ts";
import { atomOf, jsonFeedOf, type Feed } from "./feed.ts";
import type { ChangeSelection } from "../../read/reader.ts";
import type { ToldChanges } from "../../read/read-told.ts";
import { contact } from "../catalogue/about.ts";
import { entryOf, type Entry } from "./entries.ts";

const forms = {
  atom: { contentType: "application/atom+xml; charset=utf-8", write: atomOf },
  json: { contentType: "application/feed+json; charset=utf-8", write: jsonFeedOf },
} as const;
type Form = keyof typeof forms;

/** Of a search: what its best hits changed. */
const hitsInFeed = 100;

const questionParameters = {
  ...changeFilters,
  query: words("q", "Een vraag in gewoon Nederlands", 500),
} as const;

type Describe = (asked: {
  readonly state: State;
  readonly query: URLSearchParams;
  readonly key: string;
}) => Promise<
  About & { /** What it depends on besides its address and the revision. */ readonly variant?: string }
>;

/** Serves feeds of changes: of all, of a filter, of a search, of a pilot and of what its reports name, as Atom and JSON Feed. */
export const feedRoutes =
  (site: Site) =>
  async (scope: FastifyInstance): Promise<void> => {
    await guardRoutes(scope, site.publicUrl);

    const ofFilter: Describe = async ({ state, query }) => {
      const { values, faults } = readQuery(query, changeFilters);
      const { selection, faults: unknown } = await selectChanges(values, site.newReader(), state.today);
      refuseFaults(faults, unknown);
      const asked = [...query].map(([name, value]) => `${name} ${value}`).join(", ");
      return {
        title: asked === "" ? "Alle wijzigingen in pilots" : `Wijzigingen in pilots: ${asked}`,
        page: "/",
        changes: selection.changes ?? everyChange,
      };
    };

    const ofSearch: Describe = async ({ state, query }) => {
      const { values, faults } = readQuery(query, questionParameters);
      const { query: question, ...filters } = values;
      const { selection, faults: unknown } = await selectChanges(filters, site.newReader(), state.today);
      refuseFaults(faults, unknown);
      const reader = site.newReader();
      const { hits } = await searchOf(site).search(
        { text: question ?? "", filter: null, first: hitsInFeed, after: null },
        { reader, today: state.today },
      );
      const found = await Promise.all(hits.map(async ({ key: of }) => reader.byKey("Pilot", of)));
      const ids = found.flatMap((row) => (row === null ? [] : [row.id]));
      const { changes = everyChange } = selection;
      return {
        title: `Wijzigingen in pilots bij “${question}”`,
        page: `/zoeken?q=${encodeURIComponent(question ?? "")}`,
        changes: {
          ...changes,
          pilots: { all: [changes.pilots, isPilot(ids)] },
        },
        variant: createHash("sha256").update(ids.join()).digest("base64url").slice(0, 16),
      };
    };

    const ofThing =
      (type: FeedType): Describe =>
      async ({ key, query }) => {
        refuseFaults(readQuery(query, {}).faults, []);
        const thing = await readFeedOf(site.newReader(), type, key);
        if (thing === null) throw await missing(site.newReader(), type, key, wordOf(things[type]));
        return {
          title: `Wijzigingen in ${type === "Pilot" ? "" : "pilots van "}${thing.name}`,
          page: `/${things[type].plural.dutch}/${keyPath(key)}`,
          changes: { ...everyChange, pilots: thing.pilots },
        };
      };

    const serve =
      (describe: Describe, form: Form, key: string) => (request: FastifyRequest, reply: FastifyReply) =>
        sendFeed(site, describe, form, key, request, reply);
    for (const form of ["atom", "json"] as const) {
      onlyReading(scope, `/wijzigingen.${form}`, serve(ofFilter, form, ""));
      onlyReading(scope, `/zoeken.${form}`, serve(ofSearch, form, ""));
    }
    for (const type of feedTypes)
      onlyReading(scope, pathOfFeed(type), (request, reply) => {
        const { file = "", ...owner } = request.params as Readonly<Record<string, string>>;
        const [, slug = "", form] = /^(.+)\.(atom|json)$/.exec(file) ?? [];
        const key = keyOf(...Object.values(owner), slug);
        if (form === undefined)
          throw notFound({
            nl: `"${file}" is geen feed; vraag ${file}.atom of ${file}.json`,
            en: `"${file}" is no feed; ask for ${file}.atom or ${file}.json`,
          });
        return serve(ofThing(type), form as Form, key)(request, reply);
      });
  };

function pathOfFeed(type: FeedType): string {
  const { plural, keyParts } = things[type];
  return `/${[plural.dutch, ...keyParts.slice(0, -1).map((part) => `:${part}`), ":file"].join("/")}`;
}

async function sendFeed(
  site: Site,
  describe: Describe,
  form: Form,
  key: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = readAsked(request.url);
  const query = new URLSearchParams(asked.question);
  const state = await stateOf(site);
  const about = await describe({ state, query, key }).catch((error: unknown) => {
    if (!(error instanceof MovedError)) throw error;
    return error;
  });
  if (about instanceof MovedError)
    return sendOn(reply, request.url.replace(keyPath(key), keyPath(about.key)));
  const { contentType, write } = forms[form];
  return sendState(site, state, request, reply, {
    contentType,
    onDay: query.size > 0,
    ...(about.variant === undefined ? {} : { variant: about.variant }),
    body: async () => write(await readFeed(site, state, about, asked)),
  });
}

interface About {
  readonly title: string;
  /** Path of the page that it goes with. */
  readonly page: string;
  readonly changes: ChangeSelection;
}

/** The document of a feed that is asked for: the newest, or that of a revision in its archive. */
interface FeedRequest {
  readonly path: string;
  /** What the feed is asked with, as it was asked but without its archive. */
  readonly question: string;
  readonly archive: number | null;
}

const archiveParameter = "archief";

/** Takes the archive from what is asked; the rest is what the feed is about. */
function readAsked(url: string): FeedRequest {
  const [path = "", all = ""] = url.split("?", 2);
  const [given, ...others] = new URLSearchParams(all).getAll(archiveParameter);
  if (given !== undefined && (others.length > 0 || !/^[1-9]\d{0,8}$/.test(given)))
    throw badRequest([
      {
        in: "query",
        name: archiveParameter,
        detail: {
          nl: "moet één versie zijn, een geheel getal vanaf 1",
          en: "must be one version, a whole number from 1",
        },
      },
    ]);
  const parts = all.split("&").filter((part) => part !== "" && part.split("=", 1)[0] !== archiveParameter);
  return { path, question: parts.join("&"), archive: given === undefined ? null : Number(given) };
}

async function readEntries(site: Site, state: State, told: readonly ToldChanges[]): Promise<Entry[]> {
  const from = recordReader({ ...state.walk, reader: site.newReader() });
  const isSpread = (await from.reader.all("Municipality")).length > 1;
  return Promise.all(
    told.map(async (each) => {
      const [pilot, edition, ...before] = await Promise.all([
        from.linked("Pilot", each.pilotId),
        from.linked("Edition", each.editionId),
        ...[...new Set(each.changes.map(({ previousId }) => previousId))].map(async (id) =>
          from.linked("Edition", id),
        ),
      ]);
      const municipality = isSpread ? await from.linked("Municipality", pilot.municipalityId) : null;
      const previous = new Map(before.map((one) => [one.id, one]));
      return entryOf({ told: each, pilot, edition, previous, municipality }, site.publicUrl);
    }),
  );
}

async function readFeed(site: Site, state: State, about: About, asked: FeedRequest): Promise<Feed> {
  const { publicUrl } = site;
  const addressOf = (archive: number | null): string => {
    const parts = [asked.question, archive === null ? "" : `${archiveParameter}=${archive}`];
    const question = parts.filter((part) => part !== "").join("&");
    return publicUrl + asked.path + (question === "" ? "" : `?${question}`);
  };
  const found = await site.told(about.changes, asked.archive);
  if (found === null)
    throw notFound({
      nl: `In versie ${asked.archive} van de gegevens is van deze feed niets verteld`,
      en: `In version ${asked.archive} of the data this feed tells nothing`,
    });
  const { told, before, after } = found;
  const entries = await readEntries(site, state, told);
  const archiveOf = (revision: number | null) => (revision === null ? null : addressOf(revision));
  return {
    title: about.title,
    id: addressOf(null),
    self: addressOf(asked.archive),
    asking: contact.pageAt(publicUrl),
    page: publicUrl + about.page,
    entries,
    updated: entries[0]?.updated ?? state.dataset.modified ?? "1970-01-01T00:00:00.000Z",
    isArchive: asked.archive !== null,
    before: archiveOf(before),
    after: archiveOf(after),
  };
}

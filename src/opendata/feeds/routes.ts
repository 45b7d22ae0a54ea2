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
import { everyChange } from "../records/rows.ts";
import { changeFilters, selectChanges } from "../rest/filters.ts";
import { words } from "../rest/parameter.ts";
import { badRequest, missing, MovedError, notFound, type Fault, searchOf } from "../rest/problem.ts";
import { readQuery } from "../rest/read-query.ts";
import { atomOf, jsonFeedOf } from "./feed.ts";
import { readAsked, readFeed, type About } from "./read-feed.ts";

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

/** Serves feeds of changes: of all, of a filter, of a search, of a pilot and of what its reports name in a field, as Atom and JSON Feed. */
export const feedRoutes =
  (site: Site) =>
  async (scope: FastifyInstance): Promise<void> => {
    await guardRoutes(scope, site.publicUrl);

    const ofFilter: Describe = async ({ state, query }) => {
      const { values, faults } = readQuery(query, changeFilters);
      const { selection, faults: unknown } = await selectChanges(values, site.newReader(), state.today);
      refuse([...faults, ...unknown]);
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
      refuse([...faults, ...unknown]);
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
        refuse(readQuery(query, {}).faults);
        const { noun, plural } = things[type];
        const thing = await readFeedOf(site.newReader(), type, key);
        if (thing === null) throw await missing(site.newReader(), type, key, wordOf(things[type]));
        return {
          title: `Wijzigingen in ${type === "Pilot" ? "" : `pilots van ${noun} `}${thing.name}`,
          page: `/${plural.dutch}/${keyPath(key)}`,
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
    for (const type of feedTypes) {
      onlyReading(scope, `/${things[type].plural.dutch}/:gemeente/:file`, (request, reply) => {
        const { gemeente, file } = request.params as { readonly gemeente: string; readonly file: string };
        const [, slug = "", form] = /^(.+)\.(atom|json)$/.exec(file) ?? [];
        const key = keyOf(gemeente, slug);
        if (form === undefined) throw notFound(`"${file}" is geen feed; vraag ${file}.atom of ${file}.json`);
        return serve(ofThing(type), form as Form, key)(request, reply);
      });
    }
  };

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw badRequest(faults);
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

import { z } from "zod";
import { isAddressed, partsOfKey, uriOf } from "../../domain/addresses.ts";
import { csv } from "../formats/csv.ts";
import type { Table } from "../formats/format.ts";
import { json, ndjson } from "../formats/json.ts";
import type { EventRow } from "../../read/read-told.ts";
import type { Site } from "../http/site.ts";
import { code, instant, integer, orNull, shape, string, text, uri, type DataRecord } from "../shape/shape.ts";
import { schemaOf } from "../shape/schema.ts";
import { type Endpoint, type EndpointRequest, count } from "./endpoint.ts";
import { number, words } from "./parameters.ts";
import { ProblemError } from "./problem.ts";

const event = shape("Event", "Wat in een versie van de gegevens veranderde of verdween", [], {
  revision: integer("Versie", "Versie van de gegevens die het veranderde", null),
  type: string("Soort", "Wat het is, zoals Pilot", null),
  slug: string("Slug", "Slug, of de code of hash die ervoor staat", null),
  uri: orNull(uri("URI", "Vast adres; leeg voor wat er geen heeft", null)),
  action: code("Wat", "Wat ermee gebeurde", "oogst:action", "EventAction", {
    STORED: "opgeslagen of gewijzigd",
    DELETED: "verwijderd",
  }),
  reason: orNull(text("Reden", "Waarom het er niet meer is; leeg voor wat is opgeslagen", null)),
  at: instant("Op", "Wanneer, in UTC", null),
});

const eventRecord = (
  { revision, type, key, deleted, reason, at }: EventRow,
  publicUrl: string,
): DataRecord => ({
  revision,
  type,
  slug: partsOfKey(key).at(-1) ?? key,
  uri: isAddressed(type) ? uriOf(publicUrl, type, key) : null,
  action: deleted ? "DELETED" : "STORED",
  reason,
  at,
});

const eventsAtOnce = 1_000;

const tableSince = ({ events, publicUrl }: Site, since: number): Table => ({
  name: "gebeurtenissen",
  title: "Gebeurtenissen",
  shape: event,
  pages: async function* pages() {
    let after: string | null = null;
    for (;;) {
      const page: readonly EventRow[] = await events(since, after, eventsAtOnce);
      if (page.length > 0) yield page.map((one) => eventRecord(one, publicUrl));
      after = page.at(-1)?.id ?? null;
      if (page.length < eventsAtOnce) return;
    }
  },
});

/** Refuses to go on from what these data never were, and says what to do. */
function refuseOthers({ state: { dataset }, values }: EndpointRequest): void {
  const { since, identity } = values as { readonly since: number; readonly identity: string | null };
  const isOther = identity !== null && identity !== dataset.identity;
  if (!isOther && since <= dataset.revision) return;
  throw new ProblemError(
    410,
    { nl: "Begin opnieuw", en: "Begin anew" },
    {
      nl: `${
        isOther
          ? `Deze gegevens zijn ${dataset.identity}, en niet ${identity}`
          : `Versie ${since} is er niet; de laatste is ${dataset.revision}`
      }: de verzameling is opnieuw opgebouwd. Haal alles opnieuw op, en volg daarna vanaf versie ${dataset.revision}.`,
      en: `${
        isOther
          ? `These data are ${dataset.identity}, and not ${identity}`
          : `There is no version ${since}; the last is ${dataset.revision}`
      }: the collection was built anew. Fetch all of it again, and then follow from version ${dataset.revision}.`,
    },
  );
}

/** What a copy of the data has to follow, deletions included. */
export const eventEndpoint: Endpoint = {
  path: "/gebeurtenissen",
  operationId: "lijstGebeurtenissen",
  tag: "Volgen",
  summary: "Alles wat sinds een versie van de gegevens veranderde of verdween",
  description:
    "Houdt een kopie bij: vraag met de laatste versie die u heeft, haal wat opgeslagen is opnieuw op, en gooi weg wat verwijderd is. De oudste gebeurtenis staat voorop. Alles met een vast adres is erbij, rapporten en wijzigingen ook. Een versie die er niet is, of een ander kenmerk, geeft 410: begin dan opnieuw.",
  pathParameters: null,
  parameters: {
    since: number("sindsRevisie", "De laatste versie die u al heeft; 0 voor alles", {
      absent: 0,
      minimum: 0,
    }),
    identity: words("kenmerk", "Het kenmerk van de verzameling waar die versie van is", 100, {
      required: false,
    }),
  },
  formats: [ndjson, json, csv],
  schema: z
    .strictObject({
      identity: z.string().meta({ description: "Kenmerk van de verzameling" }),
      revision: count("Versie van de gegevens: een nummer dat oploopt"),
      items: z.array(schemaOf(event)),
    })
    .meta({ id: "Events" }),
  paged: false,
  mayBeGone: true,
  async answer(asked) {
    const { site, state, values, format } = asked;
    refuseOthers(asked);
    const { identity, revision } = state.dataset;
    return {
      large: true,
      headers: { "Dataset-Identity": identity, "Dataset-Revision": String(revision) },
      body: () =>
        format.write([tableSince(site, values["since"] as number)], {
          publicUrl: site.publicUrl,
          envelope: { identity, revision },
        }),
    };
  },
};

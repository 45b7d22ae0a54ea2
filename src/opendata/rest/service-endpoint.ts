import { json } from "../formats/json.ts";
import { licence } from "../catalogue/about.ts";
import { group, instant, integer, orNull, shape, string, uri } from "../shape/properties.ts";
import { things } from "../../domain/things/things.ts";
import { listedTypes } from "../records/tables.ts";
import { schemaOf } from "../shape/schema.ts";
import type { RecordOf } from "../shape/shape.ts";
import type { Endpoint } from "./endpoint.ts";
import { apiVersion } from "./version.ts";

const counted = listedTypes.map((type) => things[type].plural);
const counts = shape(
  "Counts",
  "Hoeveel er van alles is",
  [],
  Object.fromEntries(counted.map(({ graphql, title }) => [graphql, integer("", title, null)])),
);

const service = shape("Service", "Deze dienst, en de stand van de gegevens", [], {
  version: string("", "Versie van de dienst", null),
  revision: integer("", "Versie van de gegevens: een nummer dat oploopt", null),
  modifiedAt: orNull(instant("", "Wanneer de gegevens voor het laatst veranderden, in UTC", null)),
  licence: uri("", "Licentie van de gegevens", null),
  documentation: uri("", "Leesbare beschrijving", null),
  openapi: uri("", "Beschrijving voor programma’s", null),
  catalogue: uri("", "Catalogus (DCAT-AP-NL)", null),
  counts: group("", "Hoeveel er van alles is", null, counts),
});

/** The front door: what this is, how much there is, and where to go on. */
export const serviceEndpoint: Endpoint = {
  path: "/",
  operationId: "toonDienst",
  tag: "Dienst",
  summary: "De dienst zelf, en de stand van de gegevens",
  description: "Versie van de dienst en van de gegevens, aantallen, en waar de beschrijvingen staan.",
  pathParameters: null,
  parameters: {},
  formats: [json],
  schema: schemaOf(service),
  paged: false,
  answer: ({ site, state }) =>
    Promise.resolve({
      body: async () => {
        const all = await site.newReader().counts();
        const at = `${site.publicUrl}/open-data`;
        const record: RecordOf<typeof service> = {
          version: apiVersion,
          revision: state.dataset.revision,
          modifiedAt: state.dataset.modified,
          licence: licence.url,
          documentation: `${at}/v1/documentatie`,
          openapi: `${at}/v1/openapi.json`,
          catalogue: `${at}/catalogus`,
          counts: Object.fromEntries(counted.map(({ graphql }) => [graphql, all[graphql]])),
        };
        return JSON.stringify(record);
      },
    }),
};

import { buffer } from "node:stream/consumers";
import { json } from "../formats/json.ts";
import { licence } from "../../domain/licence.ts";
import { apiVersion } from "../catalogue/about.ts";
import { group, instant, integer, orNull, shape, string, uri, type DataRecord } from "../shape/shape.ts";
import { things } from "../../domain/things/things.ts";
import { listedTypes, evidenceTable } from "../records/tables.ts";
import { schemaOf } from "../shape/schema.ts";
import {
  type Endpoint,
  tableWith,
  pathParametersOf,
  pathTo,
  type EndpointRequest,
  count,
} from "./endpoint.ts";
import { z } from "zod";
import { formats } from "../formats/formats.ts";
import { recordsOf } from "../records/pages.ts";
import { missing } from "./problem.ts";
import { csv, dutchCsv } from "../formats/csv.ts";
import { endpointsOf, listEndpointsOf, recordEndpointsOf } from "./collection-endpoints.ts";
import { collections, lists, sources } from "./collections.ts";
import { eventEndpoint } from "./event-endpoint.ts";
import { choice } from "./parameters.ts";
import { searchEndpoints } from "./search-endpoint.ts";

const counted = listedTypes.map((type) => things[type].plural);
const counts = shape(
  "Counts",
  "Hoeveel er van alles is",
  [],
  Object.fromEntries(counted.map(({ graphql, title }) => [graphql, integer("", title, null)])),
);

const service = shape("Service", "Deze dienst, en de versie van de gegevens", [], {
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
const serviceEndpoint: Endpoint = {
  path: "/",
  operationId: "toonDienst",
  tag: "Dienst",
  summary: "De dienst zelf, en de versie van de gegevens",
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
        const record: DataRecord = {
          version: apiVersion,
          revision: state.dataset.revision,
          modifiedAt: state.dataset.modified,
          licence: licence.deed,
          documentation: `${at}/v1/documentatie`,
          openapi: `${at}/v1/openapi.json`,
          catalogue: `${at}/catalogus`,
          counts: Object.fromEntries(counted.map(({ graphql }) => [graphql, all[graphql]])),
        };
        return JSON.stringify(record);
      },
    }),
};

const report = pathParametersOf("Report");

const evidenceEndpoint: Endpoint = {
  path: `/rapportages/${pathTo(report)}/bewijsplaatsen`,
  operationId: "lijstBewijsplaatsen",
  tag: "Rapportages",
  summary: "Waar de waarden van een rapportage vandaan komen",
  description:
    "Van elke waarde de plaats in het document, de woorden die er staan, en hoe zeker ze goed zijn gelezen.",
  pathParameters: report,
  parameters: {},
  formats: Object.values(formats),
  schema: z
    .strictObject({
      revision: count("Versie van de gegevens: een nummer dat oploopt"),
      totalCount: count("Hoeveel het er zijn"),
      items: z.array(schemaOf(evidenceTable.shape)),
    })
    .meta({ id: "Evidences" }),
  paged: false,
  async answer({ site, state, key, format }) {
    const reader = site.newReader();
    const row = await reader.byKey("Report", key);
    if (row === null) throw await missing(reader, "Report", key, "rapportage");
    return {
      body: async () => {
        const records = await recordsOf(evidenceTable, [row], { ...state.walk, reader });
        return buffer(
          format.write([tableWith(evidenceTable, records)], {
            publicUrl: site.publicUrl,
            envelope: { revision: state.dataset.revision, totalCount: records.length },
          }),
        );
      },
    };
  },
};

const excel = choice(
  "excel",
  "Voor Excel met Nederlandse instellingen: puntkomma’s tussen de cellen, en komma’s in getallen",
  ["nl"],
  null,
  "ExcelSettings",
);

/** A file of CSV can also be asked for as a spreadsheet with Dutch settings opens it. */
function alsoForExcel(endpoint: Endpoint): Endpoint {
  const { formats, parameters, faultsIn } = endpoint;
  if (formats.length > 1 || formats[0] !== csv) return endpoint;
  const without = ({ values: { excel: asked, ...values }, ...others }: EndpointRequest): EndpointRequest => ({
    ...others,
    values,
    format: asked === "nl" ? dutchCsv : csv,
  });
  return {
    ...endpoint,
    parameters: { ...parameters, excel },
    ...(faultsIn && { faultsIn: (asked: EndpointRequest) => faultsIn(without(asked)) }),
    answer: (asked) => endpoint.answer(without(asked)),
  };
}

const described: readonly Endpoint[] = [
  serviceEndpoint,
  ...searchEndpoints,
  ...collections.flatMap(endpointsOf),
  ...sources.flatMap(recordEndpointsOf),
  ...lists.flatMap(listEndpointsOf),
  evidenceEndpoint,
  eventEndpoint,
];

export const endpoints = described.map(alsoForExcel);

import { json } from "../formats/json.ts";
import { licence } from "../catalogue/about.ts";
import { group, instant, integer, orNull, shape, string, uri } from "../shape/properties.ts";
import { referenceTo } from "../shape/schema.ts";
import type { RecordOf } from "../shape/shape.ts";
import type { Endpoint } from "./endpoint.ts";
import { apiVersion } from "./version.ts";

const countOf = (description: string) => integer("", description, null);
const counts = shape("Counts", "Hoeveel er van alles is", [], {
  pilots: countOf("Pilots"),
  reports: countOf("Rapportages"),
  editions: countOf("Edities"),
  programmes: countOf("Programma’s"),
  portfolios: countOf("Portefeuilles"),
  motions: countOf("Moties"),
  partners: countOf("Partners"),
  changes: countOf("Wijzigingen"),
});

const service = shape("Service", "Deze dienst, en de stand van de gegevens", [], {
  version: string("", "Versie van de dienst", null),
  revision: integer("", "Revisie van de gegevens", null),
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
  description: "Versie, revisie, aantallen, en waar de beschrijvingen staan.",
  pathParameter: null,
  parameters: {},
  formats: [json],
  schema: referenceTo(service),
  shapes: [service],
  paged: false,
  answer: ({ site, state }) =>
    Promise.resolve({
      body: async () => {
        const { documents: _, municipalities: __, ...all } = await site.newReader().counts();
        const at = `${site.publicUrl}/open-data`;
        const record: RecordOf<typeof service> = {
          version: apiVersion,
          revision: state.dataset.revision,
          modifiedAt: state.dataset.modified,
          licence: licence.url,
          documentation: `${at}/v1/documentatie`,
          openapi: `${at}/v1/openapi.json`,
          catalogue: `${at}/catalogus`,
          counts: {
            pilots: all.pilots,
            reports: all.reports,
            editions: all.editions,
            programmes: all.programmes,
            portfolios: all.portfolios,
            motions: all.motions,
            partners: all.partners,
            changes: all.changes,
          },
        };
        return JSON.stringify(record);
      },
    }),
};

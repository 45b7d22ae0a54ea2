import { z } from "zod";
import { formats } from "../formats/formats.ts";
import { recordsOf } from "../records/pages.ts";
import { evidenceTable } from "../records/tables.ts";
import { schemaOf } from "../shape/schema.ts";
import { collect, tableWith } from "./bodies.ts";
import { pathParametersOf, pathTo, type Endpoint } from "./endpoint.ts";
import { count } from "./page.ts";
import { missing } from "./problem.ts";

const report = pathParametersOf("Report");

/** The provenance of one report. */
export const evidenceEndpoint: Endpoint = {
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
        return collect(
          format.write([tableWith(evidenceTable, records)], {
            publicUrl: site.publicUrl,
            envelope: { revision: state.dataset.revision, totalCount: records.length },
          }),
        );
      },
    };
  },
};

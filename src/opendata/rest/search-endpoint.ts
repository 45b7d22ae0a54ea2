import { createHash } from "node:crypto";
import { csv } from "../formats/csv.ts";
import { json } from "../formats/json.ts";
import { ndjson } from "../formats/ndjson.ts";
import { xlsx } from "../formats/xlsx.ts";
import { recordsOf } from "../records/pages.ts";
import { pilotsOnDay } from "../records/tables.ts";
import { group, list, number, shape, string, text } from "../shape/properties.ts";
import type { DataRecord } from "../shape/shape.ts";
import { collect, tableWith } from "./bodies.ts";
import type { Endpoint } from "./endpoint.ts";
import { pagingOf } from "./filters.ts";
import { envelopeSchema, linksOf, pageOf } from "./page.ts";
import { words } from "./parameter.ts";
import { ProblemError } from "./problem.ts";

const highlight = shape("Highlight", "Waar de vraag in een veld gevonden is", [], {
  field: string("veld", "Naam van het veld", null),
  fragments: list(text("fragment", "Een stuk van de tekst", null)),
});

const hit = shape("SearchHit", "Een pilot die bij de vraag past", [], {
  score: number("Score", "Hoe goed de pilot past; alleen te vergelijken binnen één antwoord", null),
  highlights: {
    ...list(group("Gevonden in", "Waar de vraag gevonden is", null, highlight), "field"),
    flat: false,
  },
  pilot: group("Pilot", "De pilot", null, pilotsOnDay.shape),
});

const table = { name: "zoeken", title: "Zoekresultaten", description: hit.description, shape: hit };

/** An index can change within a revision, and so can its answer. */
const hashOf = (found: unknown): string =>
  createHash("sha256").update(JSON.stringify(found)).digest("base64url").slice(0, 16);

/** Full-text search in Dutch; what the question is understood to mean is for the search itself to say. */
export const searchEndpoint: Endpoint = {
  path: "/zoeken",
  operationId: "zoekPilots",
  tag: "Zoeken",
  summary: "Zoekt pilots met een vraag in gewoon Nederlands",
  description:
    "Begrijpt verbuigingen, samenstellingen, tikfouten en vragen zoals “welke pilots komen uit moties”.",
  pathParameters: null,
  parameters: { query: words("q", "De vraag", 500), ...pagingOf(100) },
  formats: [json, csv, ndjson, xlsx],
  schema: envelopeSchema(hit),
  shapes: [hit],
  paged: true,
  async answer(asked) {
    const { site, state, values, format } = asked;
    if (site.search === undefined)
      throw new ProblemError(
        503,
        "Zoeken kan nu niet",
        "Er is geen zoekmachine; vraag het straks nog eens",
        [],
        {
          "Retry-After": "60",
        },
      );
    const query = values["query"] as string;
    const { number: at, size } = pageOf(values, 0, 0);
    const { totalCount, hits, engine, degraded } = await site.search({
      query,
      offset: (at - 1) * size,
      limit: size,
      highlighted: true,
    });
    const page = pageOf(values, totalCount, state.dataset.revision);
    return {
      onDay: true,
      variant: hashOf([engine, degraded, totalCount, hits]),
      headers: {
        Link: linksOf(page, `${site.publicUrl}/open-data/v1/zoeken`, asked),
        "X-Total-Count": String(totalCount),
      },
      body: async () => {
        const reader = site.newReader();
        const rows = await Promise.all(hits.map(async ({ key }) => reader.byKey("Pilot", key)));
        const found = rows.filter((row) => row !== null);
        const told = await recordsOf(pilotsOnDay, found, { ...state.walk, reader });
        const pilots = new Map(found.map(({ key }, at) => [key, told[at]]));
        const records = hits.flatMap(({ key, score, highlights }): DataRecord[] => {
          const pilot = pilots.get(key);
          const fields = highlights.map(({ field, fragments }) => ({ field, fragments }));
          return pilot === undefined ? [] : [{ score, highlights: fields, pilot }];
        });
        return collect(
          format.write([tableWith(table, records)], { publicUrl: site.publicUrl, envelope: page.envelope }),
        );
      },
    };
  },
};

import { buffer } from "node:stream/consumers";
import { createHash } from "node:crypto";
import { uriOf } from "../../domain/addresses.ts";
import type { Dimension } from "../../domain/dimension.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { orders, type OrderValue } from "../../search/condition.ts";
import type { Facet } from "../../search/facets.ts";
import { inHtml } from "../../search/highlights.ts";
import type { SearchAnswer } from "../../search/search-service.ts";
import { thingTypes } from "../../search/things.ts";
import { csv } from "../formats/csv.ts";
import type { Envelope, Format } from "../formats/format.ts";
import { json, ndjson } from "../formats/json.ts";
import { xlsx } from "../formats/xlsx.ts";
import { recordsOf } from "../records/pages.ts";
import { pilotsOnDay } from "../records/tables.ts";
import { type DataRecord, group, list, number, shape, string, text } from "../shape/shape.ts";
import { tableWith, type Endpoint, type EndpointRequest, linksOf, pageOf, listFields } from "./endpoint.ts";
import { pagingOf, pilotFilters, selectPilots } from "./filters.ts";
import { choice, words, type Parameters } from "./parameters.ts";
import { refuseFaults, searchOf } from "./problem.ts";
import { apiPath } from "../catalogue/about.ts";
import { z } from "zod";
import { schemaOf } from "../shape/schema.ts";
import { facet, lead, suggestions, thing, understood } from "../../search/answer-schema.ts";

const highlight = shape("Highlight", "Waar de vraag in een veld gevonden is", [], {
  field: string("veld", "Naam van het veld", null),
  editions: list(string("editie", "Een editie die het zo zegt, de laatste eerst", null)),
  fragments: list(text("fragment", "Een stuk van de tekst", null)),
});

/** A pilot that was found: a record of its own, so that hits are rows of a table too. */
const hit = shape("SearchHit", "Een pilot die bij de vraag past", [], {
  score: number("Score", "Hoe goed de pilot past; alleen te vergelijken binnen één antwoord", null),
  highlights: {
    ...list(group("Gevonden in", "Waar de vraag gevonden is", null, highlight), "field"),
    flat: false,
  },
  pilot: group("Pilot", "De pilot", null, pilotsOnDay.shape),
});

const inWords = (description: string): z.ZodString => z.string().meta({ description });

const facetHere = facet
  .extend({
    label: inWords("Het veld in woorden"),
    parameter: inWords("De parameter die erop filtert; leeg als alleen de vraag dat kan").nullable(),
  })
  .meta(facet.meta() ?? {});

const thingHere = thing
  .extend({
    uri: inWords("Vast adres daarvan").meta({ format: "uri" }),
    municipality: inWords("CBS-code van de gemeente waar het van is; leeg voor een partner").nullable(),
  })
  .meta(thing.meta() ?? {});

const leadHere = lead
  .extend({ url: inWords("Het adres van de pagina").meta({ format: "uri" }) })
  .meta(lead.meta() ?? {});

/** What a search answers: all that GraphQL and the page tell of it. */
const searchSchema = z
  .strictObject({
    ...listFields,
    ...understood,
    facets: z.array(facetHere).meta(understood.facets.meta() ?? {}),
    things: z.array(thingHere).meta(understood.things.meta() ?? {}),
    leads: z.array(leadHere).meta(understood.leads.meta() ?? {}),
    suggestions,
    items: z.array(schemaOf(hit)),
  })
  .meta({ id: "SearchAnswer", description: "Een bladzijde treffers, en hoe de vraag is begrepen" });

const table = { name: "zoeken", title: "Zoekresultaten", description: hit.description, shape: hit };

/** An index can change within a revision, and so can its answer. */
const hashOf = (found: unknown): string =>
  createHash("sha256").update(JSON.stringify(found)).digest("base64url").slice(0, 16);

const orderNames = new Map(
  Object.entries(orders).map(([order, { name }]) => [name as string, order as OrderValue]),
);
const told = Object.values(orders).map(({ name, label }) => `${name} (${label})`);
const parameters: Parameters = {
  query: words("q", "De vraag; zonder vraag alle pilots die aan de filters voldoen", 500, {
    required: false,
    mayBeEmpty: true,
  }),
  ...pilotFilters,
  order: choice(
    "sorteer",
    `Waarop treffers gesorteerd zijn, in plaats van hoe goed ze passen: ${told.join(", ")}`,
    [...orderNames.keys()],
    null,
    "SearchSorting",
  ),
  ...pagingOf(50),
};

const select = ({ values, site, state }: EndpointRequest) =>
  selectPilots(values, site.newReader(), state.today);

/** Full-text search in Dutch, and its pages as a file; what a question is understood to mean is for the search to say. */
export const searchEndpoints: readonly Endpoint[] = [
  endpointFor([json, csv, ndjson, xlsx], ""),
  endpointFor([csv], "/data.csv"),
  endpointFor([xlsx], "/data.xlsx"),
];

function endpointFor(formats: readonly Format[], suffix: string): Endpoint {
  const [only] = formats;
  const file = suffix === "" || only === undefined ? null : only;
  return {
    path: `/zoeken${suffix}`,
    operationId: file === null ? "zoekPilots" : `bestandZoeken${file.extension === "csv" ? "Csv" : "Xlsx"}`,
    tag: "Zoeken",
    summary:
      file === null
        ? "Zoekt pilots met een vraag in gewoon Nederlands"
        : `Een bladzijde van de treffers als ${file.label}`,
    description:
      "Begrijpt verbuigingen, samenstellingen, tikfouten en vragen zoals “welke pilots komen uit moties”. Treffers voldoen ook aan de filters.",
    pathParameters: null,
    parameters,
    formats,
    schema: searchSchema,
    paged: true,
    faultsIn: async (asked) => (await select(asked)).faults,
    answer: (asked) => answer(asked, file),
  };
}

async function answer(asked: EndpointRequest, file: Format | null): ReturnType<Endpoint["answer"]> {
  const { site, state, values, format } = asked;
  const { query, page: _, size: __, asOf, order, ...filter } = values;
  const { number: at, size } = pageOf(values, 0, 0);
  const offset = (at - 1) * size;
  refuseFaults([], (await select(asked)).faults);
  const found = await searchOf(site).search(
    {
      text: (query ?? "") as string,
      filter,
      order: orderNames.get(order as string) ?? null,
      first: size,
      after: offset === 0 ? null : { engine: null, score: 0, key: "", offset },
    },
    { reader: site.newReader(), today: (asOf as string | null) ?? state.today },
  );
  const { totalCount, interpretation, engine, degraded } = found;
  const hits: { readonly key: string; readonly score: number; readonly highlights: DataRecord[] }[] = [];
  for (const { key, score, fragments } of found.hits)
    hits.push({ key, score, highlights: inHtml(await fragments()).map((one) => ({ ...one })) });
  const page = pageOf(values, totalCount, state.dataset.revision);
  const understood = {
    interpretation,
    facets: found.facets.map(facetOf),
    things: thingsOf(found, site.publicUrl),
    leads: found.leads.map(({ label, path }) => ({ label, url: `${site.publicUrl}${path}` })),
    engine,
    degraded,
  };
  return {
    onDay: true,
    variant: hashOf([understood, totalCount, hits]),
    headers: {
      ...(file && { "Content-Disposition": `attachment; filename="zoeken.${file.extension}"` }),
      Link: linksOf(
        page,
        `${site.publicUrl}${apiPath}/zoeken${file === null ? "" : `/data.${file.extension}`}`,
        asked,
      ),
      "X-Total-Count": String(totalCount),
    },
    body: async () => {
      const reader = site.newReader();
      const rows = await Promise.all(hits.map(async ({ key }) => reader.byKey("Pilot", key)));
      const standing = rows.filter((row) => row !== null);
      const records = await recordsOf(pilotsOnDay, standing, { ...state.walk, reader });
      const pilots = new Map(standing.map(({ key }, index) => [key, records[index]]));
      const told = hits.flatMap(({ key, ...rest }): DataRecord[] => {
        const pilot = pilots.get(key);
        return pilot === undefined ? [] : [{ ...rest, pilot }];
      });
      const envelope: Envelope = {
        ...page.envelope,
        ...understood,
        suggestions: format === json ? await found.betterQuestions() : [],
      };
      return buffer(format.write([tableWith(table, told)], { publicUrl: site.publicUrl, envelope }));
    },
  };
}

/** What is counted that no dimension is: what can be said of a pilot by its words alone. */
const byWords = { label: "Bijzonderheden", parameter: null };

function facetOf({ field, values }: Facet) {
  const { label, parameter } = (dimensions as Readonly<Record<string, Dimension>>)[field] ?? byWords;
  return { field, label, parameter, values };
}

const thingsOf = ({ things }: SearchAnswer, publicUrl: string) =>
  things.map(({ kind, label, key, municipality }) => ({
    kind,
    label,
    uri: uriOf(publicUrl, thingTypes[kind], key),
    municipality,
  }));

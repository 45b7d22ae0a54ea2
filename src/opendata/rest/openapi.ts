import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from "zod-openapi";
import { partsOfKey } from "../../domain/addresses.ts";
import { licence } from "../../domain/licence.ts";
import { about, contact, apiPath, apiVersion } from "../catalogue/about.ts";
import type { Format } from "../formats/format.ts";
import type { Site } from "../http/site.ts";
import type { Endpoint, PathParameters } from "./endpoint.ts";
import type { Examples } from "./examples.ts";
import type { Parameter } from "./parameters.ts";
import { problemSchema } from "./problem.ts";

const header = (id: string, description: string, schema: z.ZodType = z.string()): z.ZodType =>
  schema.meta({ header: { id, description } });
const count = z.int().min(0);
const version = { "API-Version": header("ApiVersion", "Versie van de dienst") };
const caching = {
  ...version,
  ETag: header("ETag", "Verandert als het antwoord verandert"),
  "Last-Modified": header(
    "LastModified",
    "Wanneer de gegevens voor het laatst veranderden; ontbreekt zolang er geen zijn",
    z.string().optional(),
  ),
};
const paging = {
  Link: header("Link", "Adressen van de bladzijden: self, first, prev, next, last"),
  "X-Total-Count": header("TotalCount", "Hoeveel er in de hele lijst staan", count),
};
const ofDataset = {
  "Dataset-Identity": header("DatasetIdentity", "Kenmerk van de verzameling"),
  "Dataset-Revision": header("DatasetRevision", "Versie van de gegevens: een nummer dat oploopt", count),
};
const problem = (description: string): ZodOpenApiResponseObject => ({
  description,
  headers: z.object(version),
  content: { "application/problem+json": { schema: problemSchema } },
});

/** What is answered but for what was asked, each described once. */
const responses = {
  304: { description: "U heeft het al", headers: z.object(caching) },
  308: {
    description: "Dit heeft voorgoed een ander adres",
    headers: z.object({ ...version, Location: header("Location", "Waar het staat") }),
  },
  400: problem("De vraag klopt niet; alle fouten staan erbij"),
  404: problem("Dit bestaat niet, of iets niet dat de vraag noemt; wat dat is staat erbij"),
  405: problem("Alleen GET en HEAD"),
  406: problem("Geen vorm die Accept toelaat"),
  410: problem("Dit bestaat niet meer; sinds wanneer en waarom staat erbij"),
  415: problem("De dienst leest geen inhoud"),
  429: problem("Te veel vragen in een minuut"),
  // Answered before anything is known of the request but its length.
  431: { ...problem("Het adres en de headers zijn samen te lang"), headers: z.object({}) },
  500: problem("Er ging bij ons iets mis"),
  503: problem("Dit kan nu even niet"),
};
/** What only some answer: what names a thing, what can be gone, and what takes names of things as filters. */
const answers = (status: string, { pathParameters, mayBeGone, faultsIn }: Endpoint): boolean =>
  pathParameters !== null ||
  !["308", "404", "410"].includes(status) ||
  (status === "410" && mayBeGone === true) ||
  (status === "404" && faultsIn !== undefined);
const componentOf = (status: string): string => `Status${status}`;

/** The description of the service in OpenAPI 3.1, made of the endpoints that it is served from. */
export function openApiOf(
  endpoints: readonly Endpoint[],
  { publicUrl, contactEmail }: Pick<Site, "publicUrl" | "contactEmail">,
  examples: Examples,
) {
  const queries = queryParametersOf(endpoints, examples);
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: about.title,
      description: `${about.description}\n\nDe gegevens zijn vrij te gebruiken (${licence.title}); de woorden zijn van de gemeente.\n\nEen filter wordt ook genomen onder de naam die GraphQL en de bladzijden hem geven: \`gemeenten\`, \`gemeente\` en \`municipalities\` zijn er één. Codes van keuzes zijn die van GraphQL, zoals \`statussen=RUNNING\`.`,
      version: apiVersion,
      contact: { name: contact.name, url: contact.pageAt(publicUrl), email: contactEmail },
      license: { name: licence.id, url: licence.deed },
    },
    // A description that is tried out on a machine of one's own has no https; then the address is that of the description.
    servers: [
      { url: publicUrl.startsWith("https://") ? publicUrl + apiPath : apiPath, description: "Deze dienst" },
    ],
    // Nobody has to say who they are.
    security: [],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({
      name,
      description: `Over: ${name}`,
    })),
    components: {
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [componentOf(status), response]),
      ),
    },
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [
        endpoint.path,
        {
          get: operationOf(endpoint, [
            ...pathParametersOf(endpoint.pathParameters, examples),
            ...Object.values(endpoint.parameters).flatMap((one) => queries.get(one) ?? []),
          ]),
        },
      ]),
    ),
  });
}

const operationOf = (endpoint: Endpoint, parameters: z.ZodType[]): ZodOpenApiOperationObject => {
  const { operationId, tag, summary, description, formats, schema, paged, mayBeGone } = endpoint;
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: {
        description: "Het gevraagde",
        headers: z.object({ ...caching, ...(paged && paging), ...(mayBeGone && ofDataset) }),
        content: Object.fromEntries(
          formats.map((format) => [format.mediaType, { schema: bodyOf(format, schema) }]),
        ),
      },
      ...Object.fromEntries(
        Object.keys(responses)
          .filter((status) => answers(status, endpoint))
          .map((status) => [status, { $ref: `#/components/responses/${componentOf(status)}` }]),
      ),
    },
  };
};

const context = z.union([z.string().meta({ format: "uri" }), z.looseObject({})]);
const linked = z
  .looseObject({ "@context": context.meta({ description: "Wat de namen betekenen, of waar dat staat" }) })
  .meta({
    id: "JsonLd",
    description: "Linked data: één pilot, motie of iets anders met een adres, of een lijst in @graph",
  });

function bodyOf({ mediaType, extension }: Format, schema: z.ZodType): z.ZodType {
  if (mediaType === "application/json") return schema;
  if (extension === "jsonld") return linked;
  return extension === "xlsx" ? z.string().meta({ format: "binary" }) : z.string();
}

function pathParametersOf(parameters: PathParameters | null, examples: Examples): z.ZodType[] {
  const example = partsOfKey((parameters && examples[parameters.keysOf]) ?? "");
  return (parameters?.parts ?? []).map(({ name, description }, at) =>
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,200}$/)
      .meta({
        param: { name, in: "path", description, ...(example[at] && { example: example[at] }) },
      }),
  );
}

/** Every query parameter once, under its name; two that share a name get a number. */
function queryParametersOf(
  endpoints: readonly Endpoint[],
  examples: Examples,
): ReadonlyMap<Parameter, z.ZodType> {
  const all = new Set(endpoints.flatMap(({ parameters }) => Object.values(parameters)));
  const named = [...Map.groupBy(all, ({ name }) => name).values()].flatMap((same) => [...same.entries()]);
  return new Map(
    named.map(([at, one]) => {
      const { name, description, schema, required, many, keysOf } = one;
      const example = keysOf === null ? undefined : examples[keysOf];
      const param = {
        id: at === 0 ? name : `${name}${at + 1}`,
        name,
        in: "query" as const,
        required,
        description,
        ...(many && { style: "form" as const, explode: false }),
        ...(example !== undefined && { example: [example] }),
      };
      return [one, schema.meta({ param })];
    }),
  );
}

import { partsOfKey } from "../../domain/addresses.ts";
import { about, contact, licence } from "../catalogue/about.ts";
import type { Format } from "../formats/format.ts";
import type { Site } from "../http/site.ts";
import { schemasOf, type Schema } from "../shape/schema.ts";
import type { Endpoint, PathParameters } from "./endpoint.ts";
import type { Examples } from "./examples.ts";
import type { Parameter } from "./parameter.ts";
import { apiPath, apiVersion } from "./version.ts";

const header = (description: string, schema: Schema) => ({ description, schema });
const versionHeader = { "API-Version": { $ref: "#/components/headers/ApiVersion" } };
const cachingHeaders = {
  ETag: { $ref: "#/components/headers/ETag" },
  "Last-Modified": { $ref: "#/components/headers/LastModified" },
};

/** The description of the service in OpenAPI 3.1, made of the endpoints that it is served from. */
export const openApiOf = (
  endpoints: readonly Endpoint[],
  site: Pick<Site, "publicUrl" | "contactEmail">,
  examples: Examples,
): Schema => describe(endpoints, keysOf(endpoints), site, examples);

const describe = (
  endpoints: readonly Endpoint[],
  keys: ParameterKeys,
  { publicUrl, contactEmail }: Pick<Site, "publicUrl" | "contactEmail">,
  examples: Examples,
): Schema => ({
  openapi: "3.1.0",
  info: {
    title: about.title,
    description: `${about.description}\n\nAlle gegevens zijn vrij te gebruiken (${licence.title}).`,
    version: apiVersion,
    contact: { name: contact.name, url: contact.pageAt(publicUrl), email: contactEmail },
    license: { name: licence.name, url: licence.url },
  },
  // A description that is tried out on a machine of one's own has no https; then the address is that of the description.
  servers: [
    { url: publicUrl.startsWith("https://") ? publicUrl + apiPath : apiPath, description: "Deze dienst" },
  ],
  // Nobody has to say who they are.
  security: [],
  tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name, description: `Over: ${name}` })),
  paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, pathOf(endpoint, keys, examples)])),
  components: {
    schemas: {
      ...schemasOf(endpoints.flatMap(({ shapes }) => shapes)),
      Problem: problemSchema,
      Fault: faultSchema,
    },
    parameters: Object.fromEntries(
      [...keys].map(([parameter, key]) => [key, queryParameterOf(parameter, examples)]),
    ),
    headers: {
      ApiVersion: header("Versie van de dienst", { type: "string", examples: [apiVersion] }),
      ETag: header("Verandert als het antwoord verandert", { type: "string" }),
      LastModified: header("Wanneer de gegevens voor het laatst veranderden", { type: "string" }),
      Location: header("Waar het staat", { type: "string" }),
      Link: header("Adressen van de bladzijden: self, first, prev, next, last", { type: "string" }),
      DatasetIdentity: header("Kenmerk van de verzameling", { type: "string" }),
      DatasetRevision: header("Revisie van de verzameling", { type: "integer", minimum: 0 }),
      TotalCount: header("Hoeveel er in de hele lijst staan", { type: "integer", minimum: 0 }),
    },
    responses: Object.fromEntries(
      Object.entries(problems).map(([status, description]) => [
        `Problem${status}`,
        problemResponse(description),
      ]),
    ),
  },
});

const faultSchema: Schema = {
  type: "object",
  description: "Eén ding dat niet klopt",
  required: ["in", "name", "detail"],
  properties: {
    in: { type: "string", enum: ["query", "path", "header", "body"], description: "Waar het staat" },
    name: { type: "string", description: "Naam van de parameter of de header" },
    detail: { type: "string", description: "Wat er niet klopt, en wat wel zou kloppen" },
  },
};

const problemSchema: Schema = {
  type: "object",
  description: "Waarom een vraag niet beantwoord is (RFC 9457); alle fouten tegelijk",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { type: "string", description: "Soort probleem" },
    title: { type: "string", description: "Soort probleem in woorden" },
    status: { type: "integer", minimum: 400, maximum: 599, description: "De statuscode" },
    detail: { type: "string", description: "Wat er is, en wat te doen" },
    errors: { type: "array", items: { $ref: "#/components/schemas/Fault" }, description: "Elke fout apart" },
  },
};

const problems = {
  400: "De vraag klopt niet; alle fouten staan erbij",
  404: "Dit bestaat niet",
  405: "Alleen GET en HEAD",
  406: "Geen vorm die Accept toelaat",
  410: "Dit bestaat niet meer; sinds wanneer en waarom staat erbij",
  415: "De dienst leest geen inhoud",
  429: "Te veel vragen in een minuut",
  503: "Dit kan nu even niet",
} as const;

const problemResponse = (description: string) => ({
  description,
  headers: versionHeader,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

type ParameterKeys = ReadonlyMap<Parameter, string>;

/** Names every parameter once; two that share a name get a number. */
function keysOf(endpoints: readonly Endpoint[]): ParameterKeys {
  const keys = new Map<Parameter, string>();
  const taken = new Map<string, number>();
  for (const parameter of endpoints.flatMap(({ parameters }) => Object.values(parameters))) {
    if (keys.has(parameter)) continue;
    const times = (taken.get(parameter.name) ?? 0) + 1;
    taken.set(parameter.name, times);
    keys.set(parameter, times === 1 ? parameter.name : `${parameter.name}${times}`);
  }
  return keys;
}

function pathOf(endpoint: Endpoint, keys: ParameterKeys, examples: Examples) {
  const { operationId, tag, summary, description, pathParameters, parameters, formats, schema, paged } =
    endpoint;
  const codes = [
    400,
    ...(pathParameters === null ? [] : [404]),
    ...(pathParameters === null && !endpoint.mayBeGone ? [] : [410]),
    405,
    406,
    415,
    429,
    503,
  ];
  const declared = [
    ...(pathParameters === null ? [] : pathParametersOf(pathParameters, examples)),
    ...Object.values(parameters).map((one) => ({ $ref: `#/components/parameters/${keys.get(one)}` })),
  ];
  const pageHeaders = {
    Link: { $ref: "#/components/headers/Link" },
    "X-Total-Count": { $ref: "#/components/headers/TotalCount" },
  };
  const datasetHeaders = {
    "Dataset-Identity": { $ref: "#/components/headers/DatasetIdentity" },
    "Dataset-Revision": { $ref: "#/components/headers/DatasetRevision" },
  };
  return {
    get: {
      operationId,
      tags: [tag],
      summary,
      description,
      ...(declared.length === 0 ? {} : { parameters: declared }),
      responses: {
        200: {
          description: "Het gevraagde",
          headers: {
            ...versionHeader,
            ...cachingHeaders,
            ...(paged ? pageHeaders : {}),
            ...(endpoint.mayBeGone ? datasetHeaders : {}),
          },
          content: Object.fromEntries(
            formats.map((format) => [format.mediaType, { schema: bodyOf(format, schema) }]),
          ),
        },
        304: { description: "U heeft het al", headers: { ...versionHeader, ...cachingHeaders } },
        ...(pathParameters !== null && {
          308: {
            description: "Dit heeft voorgoed een ander adres",
            headers: { ...versionHeader, Location: { $ref: "#/components/headers/Location" } },
          },
        }),
        ...Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/responses/Problem${code}` }])),
      },
    },
  };
}

const bodyOf = ({ mediaType, extension }: Format, schema: Schema): Schema => {
  if (mediaType === "application/json") return schema;
  if (extension === "jsonld") return { type: "object", additionalProperties: true };
  return { type: "string", ...(extension === "xlsx" && { format: "binary" }) };
};

const pathParametersOf = ({ parts, keysOf: type }: PathParameters, examples: Examples) => {
  const example = partsOfKey(examples[type] ?? "");
  return parts.map(({ name, description }, at) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string", pattern: "^[A-Za-z0-9_-]{1,200}$" },
    ...(example[at] ? { example: example[at] } : {}),
  }));
};

function queryParameterOf(parameter: Parameter, examples: Examples) {
  const { name, description, schema, many, required, keysOf: type } = parameter;
  const example = type === null ? undefined : examples[type];
  return {
    name,
    in: "query",
    required,
    description,
    schema,
    ...(many ? { style: "form", explode: false } : {}),
    ...(example === undefined ? {} : { example: [example] }),
  };
}

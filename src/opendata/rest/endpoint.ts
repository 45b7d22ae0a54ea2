import { z } from "zod";
import type { NodeType } from "../../domain/global-id.ts";
import { things } from "../../domain/things/things.ts";
import type { Format, Table, Envelope } from "../formats/format.ts";
import type { Representation } from "../http/answer.ts";
import type { Site, State } from "../http/site.ts";
import type { Fault } from "./problem.ts";
import type { Parameters } from "./parameters.ts";
import { keyOf, keyPath, partsOfKey } from "../../domain/addresses.ts";
import { apiPath } from "../catalogue/about.ts";
import type { DataRecord, Shape } from "../shape/shape.ts";
import { once, schemaOf } from "../shape/schema.ts";

export interface EndpointRequest {
  readonly site: Site;
  readonly state: State;
  readonly values: Readonly<Record<string, unknown>>;
  readonly query: URLSearchParams;
  /** The values of the path's parts, as one key; empty for a path without any. */
  readonly key: string;
  readonly format: Format;
}

/** One path of the service. Its route and its description are made of this, so that they cannot part. */
export interface Endpoint {
  /** As in OpenAPI: `/pilots/{gemeente}/{slug}`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly pathParameters: PathParameters | null;
  readonly parameters: Parameters;
  /** What `Accept` can choose from, the first for who leaves it open. */
  readonly formats: readonly Format[];
  readonly schema: z.ZodType;
  readonly paged: boolean;
  /** Whether what it asks for can be gone, though no path names it. */
  readonly mayBeGone?: boolean;
  /** What is wrong with a question that can only be seen in the graph; told with the faults of its form. */
  readonly faultsIn?: (asked: EndpointRequest) => Promise<readonly Fault[]>;
  readonly answer: (asked: EndpointRequest) => Promise<Omit<Representation, "contentType">>;
}

/** The parts of a path that name a thing together. */
export interface PathParameters {
  readonly keysOf: NodeType;
  readonly parts: readonly { readonly name: string; readonly description: string }[];
}

const descriptions: Readonly<Record<string, string>> = {
  gemeente: "Slug van de gemeente, zoals zoetermeer",
  editie: "Slug van de editie",
  pilot: "Slug van de pilot",
  nummer: "Nummer dat de raad de motie gaf, of haar slug",
  wat: "Soort wijziging, of het veld dat wijzigde",
  sha256: "SHA-256 van het document, in hexadecimalen",
  code: "CBS-code van de gemeente",
};

export const pathParametersOf = (type: NodeType): PathParameters => {
  const { keyParts, noun } = things[type];
  const parts = keyParts.map((name) => ({ name, description: descriptions[name] ?? `Slug van ${noun}` }));
  return { keysOf: type, parts };
};

export const pathTo = ({ parts }: PathParameters): string => parts.map(({ name }) => `{${name}}`).join("/");

export function placeOf(
  { path, pathParameters }: Pick<Endpoint, "path" | "pathParameters">,
  key: string,
): string {
  const parts = partsOfKey(key);
  const names = pathParameters?.parts ?? [];
  return (
    apiPath +
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const at = names.findIndex((part) => part.name === name);
      return keyPath(keyOf(...parts.slice(at, at === names.length - 1 ? undefined : at + 1)));
    })
  );
}

export const tableWith = (
  { name, title, shape }: Omit<Table, "pages">,
  records: readonly DataRecord[],
): Table => ({
  name,
  title,
  shape,
  pages: async function* pages() {
    yield records;
  },
});

/** A page of a list: which, how large, and what its answer says of the list. */
interface Page {
  readonly number: number;
  readonly size: number;
  readonly revision: number;
  readonly last: number;
  readonly envelope: Envelope;
}

export function pageOf(values: EndpointRequest["values"], total: number, revision: number): Page {
  const number = values["page"] as number;
  const size = values["size"] as number;
  const last = Math.max(1, Math.ceil(total / size));
  const envelope = { revision, totalCount: total, page: number, pageSize: size, pages: last };
  return { number, size, revision, last, envelope };
}

/** Links to the pages around this one (RFC 8288), with the question as it was asked. */
export function linksOf(
  { number, last }: Page,
  address: string,
  { query }: Pick<EndpointRequest, "query">,
): string {
  const at = (page: number): string => {
    const search = new URLSearchParams(query);
    search.set("pagina", String(page));
    return `${address}?${search.toString()}`;
  };
  const links = [
    ["self", number],
    ["first", 1],
    ...(number > 1 ? ([["prev", Math.min(number - 1, last)]] as const) : []),
    ...(number < last ? ([["next", number + 1]] as const) : []),
    ["last", last],
  ] as const;
  return links.map(([rel, page]) => `<${at(page)}>; rel="${rel}"`).join(", ");
}

export const count = (description: string, minimum = 0): z.ZodType =>
  z.int().min(minimum).max(2_147_483_647).meta({ description });

export const listFields = {
  revision: count("Versie van de gegevens: een nummer dat oploopt"),
  totalCount: count("Hoeveel er in de hele lijst staan"),
  page: count("Deze bladzijde", 1),
  pageSize: count("Hoeveel er op een bladzijde staan"),
  pages: count("Hoeveel bladzijden er zijn", 1),
};

/** The JSON of a list: what is said of the whole, and the records of this page. */
export const envelopeSchema = once((shape: Shape) =>
  z.strictObject({ ...listFields, items: z.array(schemaOf(shape)) }).meta({ id: `${shape.name}List` }),
);

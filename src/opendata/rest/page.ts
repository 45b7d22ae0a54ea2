import { z } from "zod";
import type { Envelope } from "../formats/format.ts";
import { once, schemaOf } from "../shape/schema.ts";
import type { Shape } from "../shape/shape.ts";
import type { EndpointRequest } from "./endpoint.ts";

/** A page of a list: which, how large, and what its answer says of the list. */
export interface Page {
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

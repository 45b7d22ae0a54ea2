import { csv, dutchCsv } from "../formats/csv.ts";
import { endpointsOf, listEndpointsOf, recordEndpointsOf } from "./collection-endpoints.ts";
import { collections, evidentCollection, promiseCollection, sources } from "./collections.ts";
import type { Endpoint, EndpointRequest } from "./endpoint.ts";
import { eventEndpoint } from "./event-endpoint.ts";
import { evidenceEndpoint } from "./evidence-endpoint.ts";
import { choice } from "./parameter.ts";
import { searchEndpoints } from "./search-endpoint.ts";
import { serviceEndpoint } from "./service-endpoint.ts";

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
  ...listEndpointsOf(evidentCollection),
  ...listEndpointsOf(promiseCollection),
  evidenceEndpoint,
  eventEndpoint,
];

/** The whole service, in the order of its description. */
export const endpoints = described.map(alsoForExcel);

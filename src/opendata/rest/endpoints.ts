import { endpointsOf, listEndpointsOf, recordEndpointsOf } from "./collection-endpoints.ts";
import { collections, evidentCollection, sources } from "./collections.ts";
import type { Endpoint } from "./endpoint.ts";
import { eventEndpoint } from "./event-endpoint.ts";
import { evidenceEndpoint } from "./evidence-endpoint.ts";
import { searchEndpoints } from "./search-endpoint.ts";
import { serviceEndpoint } from "./service-endpoint.ts";

/** The whole service, in the order of its description. */
export const endpoints: readonly Endpoint[] = [
  serviceEndpoint,
  ...searchEndpoints,
  ...collections.flatMap(endpointsOf),
  ...sources.flatMap(recordEndpointsOf),
  ...listEndpointsOf(evidentCollection),
  evidenceEndpoint,
  eventEndpoint,
];

import { iri, names, plain, words, type Graph, type Statements } from "../linked/graph.ts";
import { licence } from "./about.ts";
import { authorities } from "./authorities.ts";
import type { Catalogued, Terms } from "./catalogue-terms.ts";

/** The services through which the datasets can be asked. */
export function servicesOf({ publicUrl, editions }: Catalogued, terms: Terms): Graph {
  const { address, byOogst, described, modified } = terms;
  const service = (title: string, description: string, endpoint: Statements): Statements => ({
    a: names("dcat:DataService"),
    "dct:title": words(title),
    "dct:description": words(description),
    ...byOogst,
    ...described,
    "dct:license": iri(licence.uri),
    "dcat:servesDataset": [iri(address.whole), ...editions.map(({ edition }) => iri(address.of(edition)))],
    ...modified,
    ...endpoint,
  });

  return [
    [
      address.rest,
      service(
        "REST-dienst van Oogst",
        "Alle lijsten en alles wat een adres heeft, in zes vormen, volgens de API Design Rules.",
        {
          "dct:identifier": plain(address.rest),
          "dcat:endpointURL": iri(`${publicUrl}/open-data/v1`),
          "dcat:endpointDescription": iri(`${publicUrl}/open-data/v1/openapi.json`),
          "dct:conformsTo": iri(authorities.apiDesignRules),
        },
      ),
    ],
    [
      address.graphql,
      service("GraphQL-dienst van Oogst", "De hele graaf, met één vraag zo diep als nodig is.", {
        "dct:identifier": plain(address.graphql),
        "dcat:endpointURL": iri(`${publicUrl}/graphql`),
        "dcat:endpointDescription": iri(`${publicUrl}/graphql`),
        "dct:conformsTo": iri(authorities.graphql),
      }),
    ],
  ];
}

import { tooiUri } from "../../domain/municipalities/municipalities.ts";
import { iri, names, words, type Graph } from "../linked/graph.ts";
import { licence } from "../../domain/licence.ts";
import { about, contact } from "./about.ts";
import { authorities, authorityGraph } from "./authorities.ts";
import { termsOf, type Catalogued, datasetsOf, servicesOf } from "./catalogue-terms.ts";

/** The catalogue by DCAT-AP-NL 3.0: the datasets, the services, who answers for them, and the values of code lists. */
export function catalogueOf(catalogued: Catalogued): Graph {
  const { contactEmail, editions } = catalogued;
  const terms = termsOf(catalogued);
  const { address, modified, responsible, byOogst } = terms;
  const municipalities = new Map(editions.map(({ municipality }) => [municipality.code, municipality]));
  return [
    [
      address.catalogue,
      {
        a: names("dcat:Catalog"),
        "dct:title": words("Catalogus van Oogst"),
        "dct:description": words(about.description),
        ...byOogst,
        ...responsible,
        "dct:license": iri(licence.dcat),
        "dct:conformsTo": iri(authorities.dcatApNl),
        "foaf:homepage": iri(address.page),
        "dcat:themeTaxonomy": iri("http://publications.europa.eu/resource/authority/data-theme"),
        ...modified,
        "dcat:dataset": [iri(address.whole), ...editions.map(({ edition }) => iri(address.of(edition)))],
        "dcat:service": [iri(address.rest), iri(address.graphql)],
      },
    ],
    ...datasetsOf(catalogued, terms),
    ...servicesOf(catalogued, terms),
    [
      address.agent,
      {
        a: names("foaf:Agent", "foaf:Organization"),
        "foaf:name": words(contact.name),
        "foaf:homepage": iri(address.contactPage),
      },
    ],
    [
      address.contact,
      {
        a: names("vcard:Kind", "vcard:Organization"),
        "vcard:fn": words(contact.name),
        "vcard:hasEmail": iri(`mailto:${contactEmail}`),
        "vcard:hasURL": iri(address.contactPage),
      },
    ],
    [address.page, { a: names("foaf:Document"), "dct:title": words("Beschrijving van de dienst") }],
    [address.contactPage, { a: names("foaf:Document"), "dct:title": words("Over Oogst") }],
    [address.vocabulary, { a: names("dct:Standard"), "dct:title": words("Vocabulaire van Oogst") }],
    ...[...municipalities.values()].map(
      ({ code, name }) =>
        [
          tooiUri(code),
          {
            a: names("foaf:Agent", "foaf:Organization", "dct:Location"),
            "foaf:name": words(`Gemeente ${name}`),
            "rdfs:label": words(name),
          },
        ] as const,
    ),
    ...authorityGraph(),
  ];
}

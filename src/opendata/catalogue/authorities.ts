import { namespaces } from "../../domain/namespaces.ts";
import { formatNames, formats, type FormatName } from "../formats/formats.ts";
import { iri, names, plain, words, type Graph } from "../linked/graph.ts";
import { licence } from "../../domain/licence.ts";

const authority = "http://publications.europa.eu/resource/authority";

/** Values of the code lists that DCAT-AP-NL prescribes. */
export const authorities = {
  dutch: `${authority}/language/NLD`,
  public: `${authority}/access-right/PUBLIC`,
  government: `${authority}/data-theme/GOVE`,
  twiceAYear: `${authority}/frequency/ANNUAL_2`,
  sha256: `${namespaces.spdx}checksumAlgorithm_sha256`,
  dcatApNl: "https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/",
  apiDesignRules: "https://gitdocumentatie.logius.nl/publicatie/api/adr/2.2/",
  graphql: "https://spec.graphql.org/October2021/",
  dataPackage: "https://datapackage.org/profiles/2.0/datapackage.json",
} as const;

/** As the list of file types of the European Union names our formats. */
const fileTypes: Record<FormatName, string> = {
  json: "JSON",
  csv: "CSV",
  ndjson: "JSON",
  xlsx: "XLSX",
  jsonld: "JSON_LD",
  ttl: "RDF_TURTLE",
};
export const fileTypeOf = (name: FormatName | "zip"): string =>
  `${authority}/file-type/${name === "zip" ? "ZIP" : fileTypes[name]}`;
export const mediaTypeIri = (mediaType: string): string =>
  `https://www.iana.org/assignments/media-types/${mediaType}`;

/** Every value of a code list, with its class: who validates the catalogue has no other place to look. */
export const authorityGraph = (): Graph => [
  [authorities.dutch, { a: names("dct:LinguisticSystem"), "rdfs:label": words("Nederlands") }],
  [
    authorities.public,
    { a: names("dct:RightsStatement", "skos:Concept"), "skos:prefLabel": words("openbaar") },
  ],
  [
    authorities.government,
    {
      a: names("skos:Concept"),
      "skos:prefLabel": words("Overheid en publieke sector"),
      "skos:inScheme": iri(`${authority}/data-theme`),
    },
  ],
  [
    `${authority}/data-theme`,
    { a: names("skos:ConceptScheme"), "dct:title": words("Thema’s van datasets in de Europese Unie") },
  ],
  [authorities.twiceAYear, { a: names("dct:Frequency"), "rdfs:label": words("twee keer per jaar") }],
  [authorities.sha256, { a: names("spdx:ChecksumAlgorithm"), "rdfs:label": plain("SHA-256") }],
  [licence.dcat, { a: names("dct:LicenseDocument"), "dct:title": words(licence.title) }],
  ...(
    [
      [authorities.dcatApNl, "DCAT-AP-NL 3.0"],
      [authorities.apiDesignRules, "NLGov REST API Design Rules 2.2"],
      [authorities.graphql, "GraphQL, October 2021"],
      [authorities.dataPackage, "Data Package 2.0"],
    ] as const
  ).map(([standard, title]) => [standard, { a: names("dct:Standard"), "dct:title": words(title) }] as const),
  ...[...new Set([...Object.values(formats).map(({ mediaType }) => mediaType), "application/zip"])].map(
    (type) =>
      [
        mediaTypeIri(type),
        { a: names("dct:MediaType", "dct:MediaTypeOrExtent"), "rdfs:label": plain(type) },
      ] as const,
  ),
  ...[...new Set([...formatNames, "zip" as const].map(fileTypeOf))].map(
    (type) =>
      [type, { a: names("dct:MediaTypeOrExtent"), "rdfs:label": plain(type.replace(/^.*\//, "")) }] as const,
  ),
];

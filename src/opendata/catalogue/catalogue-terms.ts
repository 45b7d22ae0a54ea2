import type { DatasetRow, EditionRow, MunicipalityRow } from "../../read/rows.ts";
import { iri, typed, words, type Statements, names, nested, plain, type Graph } from "../linked/graph.ts";
import { about, contact } from "./about.ts";
import { authorities, fileTypeOf, mediaTypeIri } from "./authorities.ts";
import { tooiUri } from "../../domain/municipalities/municipalities.ts";
import { formatNames, formats, type FormatName } from "../formats/formats.ts";
import { licence } from "../../domain/licence.ts";

interface CataloguedEdition {
  readonly edition: EditionRow;
  readonly municipality: MunicipalityRow;
  readonly sourceUrl: string | null;
}

export interface Catalogued {
  readonly publicUrl: string;
  readonly contactEmail: string;
  readonly dataset: DatasetRow;
  readonly editions: readonly CataloguedEdition[];
}

/** The addresses of what the catalogue speaks of, and what it says of many of them. */
export function termsOf({ publicUrl, dataset }: Catalogued) {
  const at = `${publicUrl}/open-data/catalogus`;
  const address = {
    catalogue: at,
    agent: `${at}#uitgever`,
    contact: `${at}#contact`,
    contactPage: contact.pageAt(publicUrl),
    series: `${at}#reeks`,
    whole: `${at}#geheel`,
    rest: `${at}#rest`,
    graphql: `${at}#graphql`,
    page: `${publicUrl}/open-data/v1/documentatie`,
    vocabulary: `${publicUrl}/open-data/vocabulaire`,
    of: ({ key }: EditionRow) => `${at}#editie-${key.replace("/", "-")}`,
  };
  const modified: Statements =
    dataset.modified === null ? {} : { "dct:modified": typed(dataset.modified, "xsd:dateTime") };
  const responsible: Statements = {
    "dct:publisher": iri(address.agent),
    "dcat:contactPoint": iri(address.contact),
    "dct:language": iri(authorities.dutch),
  };
  const described: Statements = {
    ...responsible,
    "dct:accessRights": iri(authorities.public),
    "dcat:theme": iri(authorities.government),
    "dcat:keyword": about.keywords.map(words),
    "foaf:page": iri(address.page),
    "dcat:landingPage": iri(address.page),
  };
  const byOogst: Statements = { "dct:creator": iri(address.agent) };
  const datasetLike: Statements = {
    ...described,
    "dct:accrualPeriodicity": iri(authorities.twiceAYear),
    "dct:conformsTo": iri(address.vocabulary),
    ...modified,
  };

  return { at, address, modified, responsible, byOogst, described, datasetLike };
}
type Terms = ReturnType<typeof termsOf>;

/** The whole as a dataset, a series with a dataset for each edition, and the files that they can be had as. */
export function datasetsOf({ publicUrl, dataset, editions }: Catalogued, terms: Terms): Graph {
  const { at, address, modified, byOogst, datasetLike } = terms;
  const distributionsOf = (prefix: string, title: string, hrefOf: (format: FormatName) => string): Graph =>
    formatNames.map((name) => {
      const { label, mediaType } = formats[name];
      return [
        `${prefix}-${name}`,
        {
          a: names("dcat:Distribution"),
          "dct:title": words(`${title} als ${label}`),
          "dct:description": words(`De rapportages als ${label}.`),
          "dcat:accessURL": iri(hrefOf(name)),
          "dcat:downloadURL": iri(hrefOf(name)),
          "dcat:accessService": iri(address.rest),
          "dct:license": iri(licence.dcat),
          "dct:format": iri(fileTypeOf(name)),
          "dcat:mediaType": iri(mediaTypeIri(mediaType)),
          "dct:language": iri(authorities.dutch),
          "dct:conformsTo": iri(address.vocabulary),
          ...modified,
        },
      ] as const;
    });

  const rapportages = `${publicUrl}/open-data/v1/rapportages/data`;
  const wholeFiles = distributionsOf(`${at}#bestand`, "Alle rapportages", (name) => `${rapportages}.${name}`);
  const zip: Graph[number] = [
    `${at}#bestand-zip`,
    {
      a: names("dcat:Distribution"),
      "dct:title": words("Alles in één zipbestand"),
      "dct:description": words(
        "Alle tabellen als CSV met een datapackage.json, en alles als XLSX, JSON-LD en Turtle.",
      ),
      "dcat:accessURL": iri(`${publicUrl}/open-data/oogst.zip`),
      "dcat:downloadURL": iri(`${publicUrl}/open-data/oogst.zip`),
      "dcat:accessService": iri(address.rest),
      "dct:license": iri(licence.dcat),
      "dct:format": iri(fileTypeOf("zip")),
      "dcat:mediaType": iri(mediaTypeIri("application/zip")),
      "dct:language": iri(authorities.dutch),
      "dct:conformsTo": iri(authorities.dataPackage),
      ...modified,
    },
  ];
  const files = [...wholeFiles, zip];

  const editionDatasets = editions.flatMap(({ edition, municipality, sourceUrl }, i): Graph => {
    const own = address.of(edition);
    const distributions = distributionsOf(
      `${own}-bestand`,
      edition.title,
      (name) => `${rapportages}.${name}?edities=${encodeURIComponent(edition.key)}`,
    );
    const before = editions.slice(0, i).findLast((one) => one.municipality.code === municipality.code);
    return [
      [
        own,
        {
          a: names("dcat:Dataset"),
          "dct:title": words(`Pilots van ${municipality.name} in de ${edition.title}`),
          "dct:description": words(
            `Wat ${municipality.name} over haar pilots rapporteert in de bijlage bij de ${edition.title}.`,
          ),
          "dct:identifier": plain(own),
          "dct:creator": iri(tooiUri(municipality.code)),
          ...datasetLike,
          "dct:spatial": iri(tooiUri(municipality.code)),
          "dct:temporal": nested({
            a: names("dct:PeriodOfTime"),
            "dcat:startDate": typed(`${edition.year}-01-01`, "xsd:date"),
            "dcat:endDate": typed(`${edition.year}-12-31`, "xsd:date"),
          }),
          "dcat:version": plain(String(dataset.revision)),
          "dcat:inSeries": iri(address.series),
          ...(before === undefined ? {} : { "dcat:prev": iri(address.of(before.edition)) }),
          ...(sourceUrl === null ? {} : { "prov:wasDerivedFrom": iri(sourceUrl) }),
          "dcat:distribution": distributions.map(([file]) => iri(file)),
        },
      ],
      ...distributions,
    ];
  });

  return [
    [
      address.whole,
      {
        a: names("dcat:Dataset"),
        "dct:title": words(about.title),
        "dct:description": words(about.description),
        "dct:identifier": plain(address.whole),
        ...byOogst,
        ...datasetLike,
        "dct:spatial": [...new Set(editions.map(({ municipality }) => municipality.code))].map((code) =>
          iri(tooiUri(code)),
        ),
        "dcat:version": plain(String(dataset.revision)),
        "dcat:distribution": files.map(([file]) => iri(file)),
      },
    ],
    ...files,
    [
      address.series,
      {
        a: names("dcat:DatasetSeries"),
        "dct:title": words("Bijlagen over pilots, per editie"),
        "dct:description": words(
          "Twee keer per jaar verschijnt een bijlage; elke editie is een dataset in deze reeks.",
        ),
        "dct:identifier": plain(address.series),
        ...byOogst,
        ...datasetLike,
      },
    ],
    ...editionDatasets,
  ];
}

export function servicesOf({ publicUrl, editions }: Catalogued, terms: Terms): Graph {
  const { address, byOogst, described, modified } = terms;
  const service = (title: string, description: string, endpoint: Statements): Statements => ({
    a: names("dcat:DataService"),
    "dct:title": words(title),
    "dct:description": words(description),
    ...byOogst,
    ...described,
    "dct:license": iri(licence.dcat),
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

import type { DatasetRow, EditionRow, MunicipalityRow } from "../../read/rows.ts";
import { iri, typed, words, type Statements } from "../linked/graph.ts";
import { about, contact } from "./about.ts";
import { authorities } from "./authorities.ts";

export interface CataloguedEdition {
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
export type Terms = ReturnType<typeof termsOf>;

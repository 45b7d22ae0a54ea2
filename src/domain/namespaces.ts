/** The vocabularies of others that linked data is written in, by the prefix that RDF terms use in `src/domain`. */
export const namespaces = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  opengov: "http://www.w3.org/ns/opengov#",
  org: "http://www.w3.org/ns/org#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Our own vocabulary stands with the data, so its namespace depends on where Oogst is served. */
export const oogstNamespace = (publicUrl: string): string => `${publicUrl}/open-data/vocabulaire#`;

export const prefixesAt = (publicUrl: string): Readonly<Record<string, string>> => ({
  ...namespaces,
  oogst: oogstNamespace(publicUrl),
});

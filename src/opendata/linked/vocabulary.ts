import { oogstNamespace } from "../../domain/namespaces.ts";
import type { Codes, Property, Shape } from "../shape/shape.ts";
import { licence } from "../../domain/licence.ts";
import { about } from "../catalogue/about.ts";
import { codeIri, everyShape } from "./context.ts";
import { iri, names, plain, words, type Graph, type Statements } from "./graph.ts";

/** Our own classes, properties and codes, as the shapes of the records use them. */
export function vocabularyOf(publicUrl: string, shapes: readonly Shape[]): Graph {
  const namespace = oogstNamespace(publicUrl);
  const ours = (name: string): string | null =>
    name.startsWith("oogst:") ? namespace + name.slice(6) : null;
  const terms = new Map<string, Statements>();
  const isDefinedBy = { "rdfs:isDefinedBy": iri(namespace.slice(0, -1)) };
  const add = (address: string | null, statements: Statements): void => {
    if (address !== null && !terms.has(address)) terms.set(address, { ...statements, ...isDefinedBy });
  };
  const addCodes = (codes: Codes): void => {
    const scheme = namespace + codes.name;
    add(scheme, { a: names("skos:ConceptScheme"), "skos:prefLabel": words(codes.name) });
    for (const [code, label] of Object.entries(codes.words))
      add(codeIri(namespace, codes, code), {
        a: names("skos:Concept"),
        "skos:prefLabel": words(label),
        "skos:notation": plain(code),
        "skos:inScheme": iri(scheme),
      });
  };
  for (const shape of everyShape(shapes)) {
    const [own = "", ...others] = shape.classes;
    add(ours(own), {
      a: names("owl:Class"),
      "rdfs:label": words(own.replace(/^.*:/, "")),
      "rdfs:comment": words(shape.description),
      ...(others.length === 0 ? {} : { "rdfs:subClassOf": names(...others) }),
    });
    for (const property of Object.values(shape.properties)) {
      if (property.rdf !== null) add(ours(property.rdf), statementsOf(property, property.rdf));
      const value = property.type === "list" ? property.item : property;
      if (value.type === "value" && value.codes !== null) addCodes(value.codes);
    }
  }
  const ontology: Graph[number] = [
    namespace.slice(0, -1),
    {
      a: names("owl:Ontology"),
      "dct:title": words(`Vocabulaire van ${about.title}`),
      "dct:description": words(
        "De klassen, eigenschappen en codes die Oogst aan bestaande vocabulaires toevoegt",
      ),
      "dct:license": iri(licence.dcat),
    },
  ];
  return [ontology, ...terms];
}

function statementsOf(property: Property, rdf: string): Statements {
  const value = property.type === "list" ? property.item : property;
  const isThing = value.type === "group" || value.kind === "uri" || value.codes !== null;
  return {
    a: names(isThing ? "owl:ObjectProperty" : "owl:DatatypeProperty"),
    "rdfs:label": words(property.label || rdf.replace(/^.*:/, "")),
    "rdfs:comment": words(property.description),
  };
}

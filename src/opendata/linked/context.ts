import type { ShownAtom } from "../../domain/atoms.ts";
import { oogstNamespace, prefixesAt } from "../../domain/namespaces.ts";
import type { Codes, Property, Shape, Data, DataRecord } from "../shape/shape.ts";
import { escapeIri } from "../../domain/web-address.ts";
import { apiPath } from "../catalogue/about.ts";

/** How a value of each kind is typed in RDF: a datatype, a language, or nothing for what is a name of a thing. */
export const rdfTypes = {
  text: { language: "nl" },
  string: {},
  uri: { type: "@id" },
  date: { type: "xsd:date" },
  instant: { type: "xsd:dateTime" },
  integer: { type: "xsd:integer" },
  number: { type: "xsd:double" },
  share: { type: "xsd:double" },
  euros: { type: "xsd:decimal" },
  code: { type: "@vocab" },
} as const satisfies Record<ShownAtom, { readonly type?: string; readonly language?: string }>;

export const isDouble = (kind: ShownAtom): boolean => kind === "number" || kind === "share";
/** The canonical form of an xsd:double: 0.9 is 9.0E-1. */
export const canonicalDouble = (value: number): string =>
  value.toExponential(15).replace(/(\d)0*e\+?/, "$1E");

type Term = Readonly<Record<string, unknown>>;

/** The term by which JSON-LD names a class: the local name of its IRI. */
const termOf = (shape: Shape): string => (shape.classes[0] ?? "").replace(/^.*:/, "");

/** The IRI of a code: that of its vocabulary, a dash, and the code. */
export const codeIri = (namespace: string, codes: Codes, code: string): string =>
  `${namespace}${codes.name}-${code}`;

/**
 * The JSON-LD 1.1 context that turns our JSON into linked data. Terms are scoped by class, since `name` of a
 * pilot and of what it names are different properties.
 */
export function contextOf(publicUrl: string, shapes: readonly Shape[]): Term {
  const namespace = oogstNamespace(publicUrl);
  const classes: Record<string, Record<string, unknown>> = {};
  const every = everyShape(shapes);
  for (const shape of every) {
    const terms = (classes[termOf(shape)] ??= {});
    for (const [key, property] of Object.entries(shape.properties))
      if (property.rdf !== null) terms[key] ??= termFor(namespace, property, property.rdf);
  }
  const iris = new Map(every.map((shape) => [termOf(shape), shape.classes[0] ?? ""]));
  return {
    "@context": {
      "@version": 1.1,
      ...prefixesAt(publicUrl),
      uri: "@id",
      ...Object.fromEntries(
        Object.entries(classes).map(([term, terms]) => [term, { "@id": iris.get(term), "@context": terms }]),
      ),
    },
  };
}

export function everyShape(shapes: readonly Shape[]): Shape[] {
  const found = new Set<Shape>();
  const add = (shape: Shape): void => {
    if (found.has(shape)) return;
    found.add(shape);
    for (const property of Object.values(shape.properties)) {
      const inner = property.type === "list" ? property.item : property;
      if (inner.type === "group") add(inner.shape);
    }
  };
  shapes.forEach(add);
  return [...found];
}

function termFor(namespace: string, property: Property, rdf: string): Term {
  if (property.type === "list") return { ...termFor(namespace, property.item, rdf), "@container": "@set" };
  if (property.type === "group") return { "@id": rdf };
  const { type, language }: { type?: string; language?: string } = rdfTypes[property.kind];
  return {
    "@id": rdf,
    ...(type === undefined ? {} : { "@type": type }),
    ...(language === undefined ? {} : { "@language": language }),
    ...(property.codes === null ? {} : { "@context": { "@vocab": codeIri(namespace, property.codes, "") } }),
  };
}

export const contextPath = `${apiPath}/context.jsonld`;

/** A record as JSON-LD for that context: the same JSON, with the class of each thing in it. */
export function jsonLdOf(shape: Shape, record: DataRecord): Record<string, unknown> {
  const result: Record<string, unknown> = { "@type": typesOf(shape) };
  for (const [key, property] of Object.entries(shape.properties)) {
    const value = record[key];
    if (key === "uri") result[key] = typeof value === "string" ? escapeIri(value) : value;
    else if (property.rdf !== null) result[key] = valueOf(property, value ?? null);
  }
  return result;
}

const typesOf = (shape: Shape): string | string[] =>
  shape.classes.length === 1 ? termOf(shape) : [termOf(shape), ...shape.classes.slice(1)];

function valueOf(property: Property, value: Data): unknown {
  if (value === null) return value;
  if (property.type === "value") {
    if (property.kind === "uri" && typeof value === "string") return escapeIri(value);
    // As a number some readers take 1 for "1" and others for "1.0E0", which are two literals.
    return isDouble(property.kind) ? canonicalDouble(Number(value)) : value;
  }
  if (property.type === "group") return jsonLdOf(property.shape, value as DataRecord);
  return (value as readonly Data[]).map((item) => valueOf(property.item, item));
}

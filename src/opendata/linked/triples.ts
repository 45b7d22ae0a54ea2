import { DataFactory, type BlankNode, type NamedNode, type Quad, type Writer } from "n3";
import { oogstNamespace, prefixesAt } from "../../fields/namespaces.ts";
import type { Data, DataRecord, Property, Shape, ValueProperty } from "../shape/shape.ts";
import { codeIri, rdfTypes } from "./context.ts";

const { blankNode, literal, namedNode, quad } = DataFactory;
type Predicates = { predicate: NamedNode; object: Quad["object"] }[];

/** Writes records as triples; things without an address are written inside the thing that has them. */
export function tripleWriter(publicUrl: string, writer: Pick<Writer, "addQuad" | "blank">) {
  const prefixes = prefixesAt(publicUrl);
  const namespace = oogstNamespace(publicUrl);
  const iris = new Map<string, NamedNode>();
  const iri = (prefixed: string): NamedNode => {
    const known = iris.get(prefixed);
    if (known !== undefined) return known;
    const colon = prefixed.indexOf(":");
    const made = namedNode((prefixes[prefixed.slice(0, colon)] ?? "") + prefixed.slice(colon + 1));
    iris.set(prefixed, made);
    return made;
  };

  const valueOf = ({ kind, codes }: ValueProperty, value: string | number): Quad["object"] => {
    if (codes !== null) return namedNode(codeIri(namespace, codes, String(value)));
    if (kind === "uri") return namedNode(String(value));
    const { type, language }: { type?: string; language?: string } = rdfTypes[kind];
    if (kind === "share" || kind === "number")
      return literal(canonicalDouble(Number(value)), iri("xsd:double"));
    return literal(String(value), language ?? (type === undefined ? undefined : iri(type)));
  };

  const objectsOf = (property: Property, data: Data): (Quad["object"] | BlankNode)[] => {
    if (data === null) return [];
    if (property.type === "list")
      return (data as readonly Data[]).flatMap((item) => objectsOf(property.item, item));
    if (property.type === "value") return [valueOf(property, data as string | number)];
    const record = data as DataRecord;
    if (typeof record.uri === "string") return [write(property.shape, record, namedNode(record.uri))];
    return [writer.blank(predicatesOf(property.shape, record))];
  };

  const predicatesOf = (shape: Shape, record: DataRecord): Predicates => [
    ...shape.classes.map((name) => ({ predicate: iri("rdf:type"), object: iri(name) })),
    ...Object.entries(shape.properties).flatMap(([key, property]) => {
      const { rdf } = property;
      if (rdf === null) return [];
      return objectsOf(property, record[key] ?? null).map((object) => ({ predicate: iri(rdf), object }));
    }),
  ];

  // The things it points at come first: a writer of Turtle groups what is said of one subject in a row.
  const write = <S extends NamedNode | BlankNode>(shape: Shape, record: DataRecord, subject: S): S => {
    for (const { predicate, object } of predicatesOf(shape, record))
      writer.addQuad(quad(subject, predicate, object));
    return subject;
  };

  let nameless = 0;
  return (shape: Shape, record: DataRecord): void => {
    write(
      shape,
      record,
      typeof record.uri === "string" ? namedNode(record.uri) : blankNode(`b${nameless++}`),
    );
  };
}

/** The form in which JSON-LD writes a number as xsd:double: 0.9 is 9.0E-1. */
export const canonicalDouble = (value: number): string =>
  value.toExponential(15).replace(/(\d)0*e\+?/, "$1E");

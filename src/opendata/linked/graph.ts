import { DataFactory, type NamedNode, type BlankNode } from "n3";
import { escapeIri } from "../../domain/web-address.ts";
import { prefixesAt } from "../../domain/namespaces.ts";
import { expander, turtleWriter } from "./turtle-writer.ts";

const { blankNode, literal, namedNode, quad } = DataFactory;

/** An object of a statement: a thing by its address, words in Dutch, or a typed value. */
export type Term =
  | { readonly iri: string }
  | { readonly words: string }
  | { readonly value: string; readonly type?: string }
  | { readonly nested: Statements };
/** What is said of a thing, by prefixed property; `a` says its classes. */
export type Statements = Readonly<Record<string, Term | readonly Term[]>>;

/** A small graph that is written by hand: what is said of each address. */
export type Graph = readonly (readonly [address: string, statements: Statements])[];

export const iri = (address: string): Term => ({ iri: escapeIri(address) });
export const words = (text: string): Term => ({ words: text });
export const plain = (value: string): Term => ({ value });
/** Things by their prefixed names, as classes are. */
export const names = (...prefixed: readonly string[]): Term[] => prefixed.map((name) => ({ iri: name }));

const entriesOf = (statements: Statements): (readonly [string, Term])[] =>
  Object.entries(statements).flatMap(([property, terms]) =>
    (Array.isArray(terms) ? (terms as readonly Term[]) : [terms as Term]).map(
      (term) => [property, term] as const,
    ),
  );

export function turtleOf(graph: Graph, publicUrl: string): string {
  const expand = expander(publicUrl);
  const writer = turtleWriter(publicUrl);
  const objectOf = (term: Term): NamedNode | BlankNode | ReturnType<typeof literal> => {
    if ("iri" in term) return namedNode(expand(term.iri));
    if ("words" in term) return literal(term.words, "nl");
    if ("value" in term)
      return literal(term.value, term.type === undefined ? undefined : namedNode(expand(term.type)));
    return writer.blank(
      entriesOf(term.nested).map(([property, inner]) => ({
        predicate: namedNode(expand(property)),
        object: objectOf(inner),
      })),
    );
  };
  for (const [address, statements] of graph) {
    const subject = address === "" ? blankNode() : namedNode(address);
    writer.add(
      entriesOf(statements).map(([property, term]) =>
        quad(subject, namedNode(expand(property)), objectOf(term)),
      ),
    );
  }
  return writer.end();
}

/** The same graph as JSON-LD that needs no context from elsewhere. */
export function jsonLdGraphOf(graph: Graph, publicUrl: string): string {
  const expand = expander(publicUrl);
  const valueOf = (term: Term): unknown => {
    if ("iri" in term) return { "@id": expand(term.iri) };
    if ("words" in term) return { "@value": term.words, "@language": "nl" };
    if ("value" in term)
      return term.type === undefined ? term.value : { "@value": term.value, "@type": expand(term.type) };
    return nodeOf(term.nested);
  };
  const nodeOf = (statements: Statements): Record<string, unknown> =>
    Object.fromEntries(
      [...Map.groupBy(entriesOf(statements), ([property]) => property)].map(([property, entries]) => {
        const values = entries.map(([, term]) =>
          property === "a" && "iri" in term ? expand(term.iri) : valueOf(term),
        );
        return [property === "a" ? "@type" : property, values.length === 1 ? values[0] : values];
      }),
    );
  return JSON.stringify(
    {
      "@context": prefixesAt(publicUrl),
      "@graph": graph.map(([address, statements]) => ({ "@id": address, ...nodeOf(statements) })),
    },
    null,
    1,
  );
}

import { Parser, type Quad, type Term as RdfTerm } from "n3";
import { namespaces, prefixesAt } from "../../domain/namespaces.ts";
import type { Graph, Statements, Term } from "../linked/graph.ts";
import { writtenIn, type Slots } from "../written.ts";

/** The code lists that DCAT-AP-NL prescribes, by the prefixes that they have in the text alone. */
const authorities = ["language", "access-right", "data-theme", "frequency", "file-type"].map(
  (list) => [list, `http://publications.europa.eu/resource/authority/${list}/`] as const,
);

const textOf = writtenIn("catalogue.ttl");

/** Words as they stand between quotes. */
export const quoted = (words: string): string => JSON.stringify(words).slice(1, -1);

const prefixed = (address: string): string => {
  if (address === `${namespaces.rdf}type`) return "a";
  const [prefix = "", start = ""] =
    Object.entries(namespaces).find(([, each]) => address.startsWith(each)) ?? [];
  return prefix === "" ? address : `${prefix}:${address.slice(start.length)}`;
};

/** The graph of a part of `seeds/catalogue.ttl`, filled in. */
export function graphOf(name: string, slots: Slots, publicUrl: string): Graph {
  const prefixes = Object.entries({ ...prefixesAt(publicUrl), ...Object.fromEntries(authorities) });
  const head = prefixes.map(([prefix, start]) => `@prefix ${prefix}: <${start}> .`).join("\n");
  const quads = new Parser().parse(`${head}\n${textOf(name, slots)}`);
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.id);
  const termOf = (object: RdfTerm): Term => {
    if (object.termType === "BlankNode") return { nested: statementsOf(bySubject.get(object.id) ?? []) };
    if (object.termType !== "Literal") return { iri: object.value };
    if (object.language !== "") return { words: object.value };
    const type = prefixed(object.datatype.value);
    return type === "xsd:string" ? { value: object.value } : { value: object.value, type };
  };
  const statementsOf = (own: readonly Quad[]): Statements =>
    Object.fromEntries(
      [...Map.groupBy(own, ({ predicate }) => prefixed(predicate.value))].map(([property, all]) => [
        property,
        all.map(({ object }) => termOf(object)),
      ]),
    );
  return [...bySubject.values()].flatMap((own) =>
    own[0]?.subject.termType === "NamedNode" ? [[own[0].subject.value, statementsOf(own)] as const] : [],
  );
}

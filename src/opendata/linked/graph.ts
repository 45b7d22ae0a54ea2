import { DataFactory, Parser, type Quad, type Quad_Object } from "n3";
import { namespaces, prefixesAt } from "../../domain/namespaces.ts";
import { turtleWriter } from "./turtle-writer.ts";

/** A small graph that was written by hand. */
export type Graph = readonly Quad[];

/** The code lists that DCAT-AP-NL prescribes, by the prefixes that they have in what we write alone. */
const authorities = ["language", "access-right", "data-theme", "frequency", "file-type"].map(
  (list) => [list, `http://publications.europa.eu/resource/authority/${list}/`] as const,
);

/** Words as they stand between the quotes of Turtle. */
export const quoted = (words: string): string => JSON.stringify(words).slice(1, -1);

/** Reads a graph that is written as Turtle with prefixes that nobody has to declare: those of `src/domain` and of the code lists. */
export function graphOf(turtle: string, publicUrl: string): Graph {
  const prefixes = [...Object.entries(prefixesAt(publicUrl)), ...authorities];
  const head = prefixes.map(([prefix, start]) => `@prefix ${prefix}: <${start}> .`).join("\n");
  return new Parser().parse(`${head}\n${turtle}`);
}

/** What is said of each thing that has an address, and of what a thing without one has by its number in the graph. */
function saidOf(graph: Graph) {
  const bySubject = Map.groupBy(graph, ({ subject }) => subject.id);
  return {
    named: [...bySubject.values()].filter(([first]) => first?.subject.termType === "NamedNode"),
    within: (object: Quad_Object): readonly Quad[] => bySubject.get(object.id) ?? [],
  };
}

export function turtleOf(graph: Graph, publicUrl: string): string {
  const { named, within } = saidOf(graph);
  const writer = turtleWriter(publicUrl);
  const objectOf = (object: Quad_Object): Quad_Object =>
    object.termType === "BlankNode"
      ? writer.blank(
          within(object).map((own) => ({ predicate: own.predicate, object: objectOf(own.object) })),
        )
      : object;
  for (const own of named)
    writer.add(
      own.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, objectOf(object))),
    );
  return writer.end();
}

const type = `${namespaces.rdf}type`;

function prefixed(address: string): string {
  const [prefix = "", start = ""] =
    Object.entries(namespaces).find(([, each]) => address.startsWith(each)) ?? [];
  return prefix === "" ? address : `${prefix}:${address.slice(start.length)}`;
}

/** The same graph as JSON-LD that needs no context from elsewhere. */
export function jsonLdGraphOf(graph: Graph, publicUrl: string): string {
  const { named, within } = saidOf(graph);
  const valueOf = (object: Quad_Object): unknown => {
    if (object.termType === "BlankNode") return nodeOf(within(object));
    if (object.termType !== "Literal") return { "@id": object.value };
    if (object.language !== "") return { "@value": object.value, "@language": object.language };
    const datatype = object.datatype.value;
    return datatype === `${namespaces.xsd}string`
      ? object.value
      : { "@value": object.value, "@type": datatype };
  };
  const nodeOf = (quads: readonly Quad[]): Record<string, unknown> =>
    Object.fromEntries(
      [...Map.groupBy(quads, ({ predicate }) => predicate.value)].map(([property, own]) => {
        const values = own.map(({ object }) => (property === type ? object.value : valueOf(object)));
        return [property === type ? "@type" : prefixed(property), values.length === 1 ? values[0] : values];
      }),
    );
  const things = named.map((own) => ({ "@id": own[0]?.subject.value, ...nodeOf(own) }));
  return JSON.stringify({ "@context": prefixesAt(publicUrl), "@graph": things }, null, 1);
}

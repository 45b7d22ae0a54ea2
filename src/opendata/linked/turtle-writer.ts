import { Writer, type Quad, DataFactory, type BlankNode, type NamedNode, type Quad_Object } from "n3";
import { prefixesAt, oogstNamespace } from "../../domain/namespaces.ts";
import { escapeIri } from "../../domain/web-address.ts";
import type { Data, DataRecord, Property, Shape, ValueProperty } from "../shape/shape.ts";
import { canonicalDouble, codeIri, isDouble, rdfTypes } from "./context.ts";

/** Makes of a prefixed name the IRI that it stands for; `a` is that of a class. */
function expander(publicUrl: string): (name: string) => string {
  const prefixes = prefixesAt(publicUrl);
  return (name) => {
    if (name === "a") return `${prefixes["rdf"]}type`;
    const [prefix = "", ...rest] = name.split(":");
    const namespace = prefixes[prefix];
    return namespace === undefined ? name : namespace + rest.join(":");
  };
}

interface TurtleWriter {
  add(quads: readonly Quad[]): void;
  /** A thing without an address, which stands in brackets in the thing that has it. */
  readonly blank: Writer["blank"];
  /** What was written since the last time. */
  take(): string;
  end(): string;
}

export function turtleWriter(publicUrl: string): TurtleWriter {
  let pieces: string[] = [];
  const writer = new Writer(
    {
      write(piece: string, _: string, done?: () => void) {
        pieces.push(piece);
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes: prefixesAt(publicUrl) },
  );
  const take = (): string => {
    const text = pieces.join("");
    pieces = [];
    return text;
  };
  return {
    add: (quads) => writer.addQuads([...quads]),
    blank: writer.blank.bind(writer),
    take,
    end() {
      writer.end();
      return take();
    },
  };
}

const { blankNode, literal, namedNode, quad } = DataFactory;

type Statement = readonly [property: NamedNode, object: Quad_Object];

interface RecordTurtle {
  add(shape: Shape, record: DataRecord): void;
  /** What records point at is written again from here on: who writes remembers what was, and forgets it page by page. */
  forget(): void;
  /** What was written since the last time. */
  take(): string;
  end(): string;
}

/**
 * Makes what writes records by their shapes. A thing without an address stands in brackets inside the thing that has it;
 * a thing with an address is written before the first that points at it.
 */
export function recordTurtle(publicUrl: string): RecordTurtle {
  const writer = turtleWriter(publicUrl);
  const namespace = oogstNamespace(publicUrl);
  const expand = expander(publicUrl);
  const named = new Map<string, NamedNode>();
  const nameOf = (prefixed: string): NamedNode =>
    named.getOrInsertComputed(prefixed, () => namedNode(expand(prefixed)));
  const written = new Set<string>();
  let waiting: Quad[] = [];
  let unnamed = 0;

  const valueOf = ({ kind, codes }: ValueProperty, value: string | number): Quad_Object => {
    if (codes !== null) return namedNode(codeIri(namespace, codes, String(value)));
    if (kind === "uri") return namedNode(escapeIri(String(value)));
    const { type, language }: { type?: string; language?: string } = rdfTypes[kind];
    if (language !== undefined) return literal(String(value), language);
    if (type === undefined) return literal(String(value));
    return literal(isDouble(kind) ? canonicalDouble(Number(value)) : String(value), nameOf(type));
  };
  const objectsOf = (property: Property, data: Data): Quad_Object[] => {
    if (property.type === "value") return [valueOf(property, data as string | number)];
    if (property.type === "list")
      return (data as readonly Data[]).flatMap((item) => objectsOf(property.item, item));
    const record = data as DataRecord;
    if (typeof record.uri !== "string")
      return [
        writer.blank(
          statementsOf(property.shape, record).map(([predicate, object]) => ({ predicate, object })),
        ),
      ];
    const thing = namedNode(escapeIri(record.uri));
    // Of one thing more can be said here than there: what editions list is in the scheme of each that prints it.
    const said = `${property.shape.name} ${JSON.stringify(record)}`;
    if (!written.has(said)) {
      written.add(said);
      waiting.push(...quadsOf(thing, property.shape, record));
    }
    return [thing];
  };
  const statementsOf = ({ classes, properties }: Shape, record: DataRecord): Statement[] => [
    ...classes.map((each): Statement => [nameOf("a"), nameOf(each)]),
    ...Object.entries(properties).flatMap(([key, property]) => {
      const data = record[key] ?? null;
      if (property.rdf === null || data === null) return [];
      const predicate = nameOf(property.rdf);
      return objectsOf(property, data).map((object): Statement => [predicate, object]);
    }),
  ];
  const quadsOf = (subject: NamedNode | BlankNode, shape: Shape, record: DataRecord): Quad[] =>
    statementsOf(shape, record).map(([predicate, object]) => quad(subject, predicate, object));

  return {
    add(shape, record) {
      const subject =
        typeof record.uri === "string" ? namedNode(escapeIri(record.uri)) : blankNode(`r${unnamed++}`);
      const quads = quadsOf(subject, shape, record);
      writer.add([...waiting, ...quads]);
      waiting = [];
    },
    forget: () => written.clear(),
    take: writer.take,
    end: writer.end,
  };
}

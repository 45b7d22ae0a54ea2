import { Writer, type Quad } from "n3";
import { prefixesAt } from "../../domain/namespaces.ts";

/** Makes of a prefixed name the IRI that it stands for; `a` is that of a class. */
export function expander(publicUrl: string): (name: string) => string {
  const prefixes = prefixesAt(publicUrl);
  return (name) => {
    if (name === "a") return `${prefixes["rdf"]}type`;
    const [prefix = "", ...rest] = name.split(":");
    const namespace = prefixes[prefix];
    return namespace === undefined ? name : namespace + rest.join(":");
  };
}

/** Writes statements as Turtle, piece by piece. */
export interface TurtleWriter {
  add(quads: readonly Quad[]): void;
  /** A thing without an address, which stands in brackets in the thing that has it. */
  readonly blank: Writer["blank"];
  /** What was written since the last time. */
  take(): string;
  /** The rest. */
  end(): string;
}

/** A document that begins with the prefixes of the site. */
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

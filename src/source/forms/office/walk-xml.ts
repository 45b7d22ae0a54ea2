import { SaxesParser } from "saxes";
import { FormError } from "../form-error.ts";

const mostDepth = 400;

/** An element by its local name, whatever prefix its file has for the namespace, with its attributes by theirs. */
export interface Tag {
  readonly name: string;
  readonly namespace: string;
  attribute(name: string): string | null;
}

/** What is told of a file of XML, in its order. */
export type XmlVisitor = { open(tag: Tag): void; close(name: string): void; text(text: string): void };

/**
 * Walks through a file of XML. Nothing of it is expanded: no entities, no declarations.
 * @throws FormError when it is no XML, declares a document type, or nests deeper than 400
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("doctype", () => {
    throw new FormError("het bestand verklaart een documenttype; dat doet geen tekstverwerker");
  });
  parser.on("error", (cause) => {
    throw new FormError("het bestand is beschadigd: de inhoud is geen geldige XML", { cause });
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    depth += 1;
    if (depth > mostDepth) throw new FormError(`het document is dieper genest dan ${mostDepth} elementen`);
    visitor.open({
      name: local,
      namespace: uri,
      attribute: (name) => Object.values(attributes).find((each) => each.local === name)?.value ?? null,
    });
  });
  parser.on("closetag", ({ local }) => {
    depth -= 1;
    visitor.close(local);
  });
  parser.on("text", (text) => visitor.text(text));
  parser.on("cdata", (text) => visitor.text(text));
  const decoder = new TextDecoder(encodingOf(bytes));
  const step = 65_536;
  for (let at = 0; at < bytes.length; at += step)
    parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: at + step < bytes.length }));
  parser.close();
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";

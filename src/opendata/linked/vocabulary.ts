import { oogstNamespace } from "../../domain/namespaces.ts";
import type { Codes, Property, Shape } from "../shape/shape.ts";
import { licence } from "../../domain/licence.ts";
import { about } from "../catalogue/about.ts";
import { writtenIn } from "../written.ts";
import { codeIri, everyShape } from "./context.ts";
import { graphOf, quoted, type Graph } from "./graph.ts";

const textOf = writtenIn("vocabulary.ttl");

/** Our own classes, properties and codes, as the shapes of the records use them. */
export function vocabularyOf(publicUrl: string, shapes: readonly Shape[]): Graph {
  const namespace = oogstNamespace(publicUrl);
  const ontology = namespace.slice(0, -1);
  const terms = new Map<string, string>();
  const add = (
    part: string,
    address: string,
    label: string,
    besides: Readonly<Record<string, string | null>>,
  ) => {
    if (!terms.has(address) && address.startsWith(namespace))
      terms.set(address, textOf(part, { ontology, address, label: quoted(label), ...besides }));
  };
  const ours = (name: string): string => name.replace(/^oogst:/, namespace);
  const addCodes = (codes: Codes): void => {
    const scheme = namespace + codes.name;
    add("scheme", scheme, codes.name, {});
    for (const [code, label] of Object.entries(codes.words))
      add("code", codeIri(namespace, codes, code), label, { code, scheme });
  };
  for (const shape of everyShape(shapes)) {
    const [own = "", ...others] = shape.classes;
    const above = others.length === 0 ? null : others.join(", ");
    add("class", ours(own), localName(own), { comment: quoted(shape.description), above });
    for (const property of Object.values(shape.properties)) {
      const { rdf, label, description } = property;
      const value = property.type === "list" ? property.item : property;
      const kind = `owl:${isThing(value) ? "Object" : "Datatype"}Property`;
      if (rdf !== null)
        add("property", ours(rdf), label || localName(rdf), { kind, comment: quoted(description) });
      if (value.type === "value" && value.codes !== null) addCodes(value.codes);
    }
  }
  const whole = textOf("ontology", { ontology, title: quoted(about.title), licence: licence.dcat });
  return graphOf([whole, ...terms.values()].join("\n"), publicUrl);
}

const localName = (name: string): string => name.replace(/^.*:/, "");

const isThing = (value: Exclude<Property, { readonly type: "list" }>): boolean =>
  value.type === "group" || value.kind === "uri" || value.codes !== null;

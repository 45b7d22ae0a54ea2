import { oogstNamespace, prefixesAt } from "../../domain/namespaces.ts";
import type { Data, DataRecord, Property, Shape, ValueProperty } from "../shape/shape.ts";
import { codeIri, rdfTypes } from "./context.ts";

/** The prefixes with which a Turtle document begins. */
export const turtleHead = (publicUrl: string): string =>
  `${Object.entries(prefixesAt(publicUrl))
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}>.\n`)
    .join("")}\n`;

/** What is said of things by a shape, which is the same for all of them. */
interface Phrases {
  readonly classes: string;
  readonly properties: readonly (readonly [key: string, phrase: string, property: Property])[];
}

/**
 * Makes what writes records as Turtle (RDF 1.1). A thing without an address stands in brackets inside the thing
 * that has it; a thing with an address is written before the first that points at it, and not again while the same
 * writer is used: take a new one for every page, since it remembers what it wrote.
 */
export function turtleTexts(publicUrl: string): () => (shape: Shape, record: DataRecord) => string {
  const namespace = oogstNamespace(publicUrl);
  const known = new Map<Shape, Phrases>();
  const phrasesOf = (shape: Shape): Phrases => {
    const found = known.get(shape);
    if (found !== undefined) return found;
    const properties = Object.entries(shape.properties).flatMap(([key, property]) =>
      property.rdf === null ? [] : [[key, `;\n  ${property.rdf} `, property] as const],
    );
    const made = { classes: `a ${shape.classes.join(", ")}`, properties };
    known.set(shape, made);
    return made;
  };
  const valueOf = ({ kind, codes }: ValueProperty, value: string | number): string => {
    if (codes !== null) return iriText(codeIri(namespace, codes, String(value)));
    if (kind === "uri") return iriText(String(value));
    const { type, language }: { type?: string; language?: string } = rdfTypes[kind];
    const text = quoted(type === "xsd:double" ? canonicalDouble(Number(value)) : String(value));
    if (language !== undefined) return `${text}@${language}`;
    return type === undefined ? text : `${text}^^${type}`;
  };

  return () => {
    const written = new Set<string>();
    let before = "";
    const objectOf = (property: Property, data: Data): string => {
      if (property.type === "value") return valueOf(property, data as string | number);
      if (property.type === "list")
        return (data as readonly Data[]).map((item) => objectOf(property.item, item)).join(", ");
      const record = data as DataRecord;
      if (typeof record.uri !== "string") return `[ ${statementsOf(property.shape, record)} ]`;
      const iri = iriText(record.uri);
      const name = `${property.shape.name} ${iri}`;
      if (!written.has(name)) {
        written.add(name);
        const statements = statementsOf(property.shape, record);
        before += `${iri} ${statements}.\n`;
      }
      return iri;
    };
    const statementsOf = (shape: Shape, record: DataRecord): string => {
      const { classes, properties } = phrasesOf(shape);
      let text = classes;
      for (const [key, phrase, property] of properties) {
        const data = record[key] ?? null;
        if (data !== null && !(Array.isArray(data) && data.length === 0))
          text += phrase + objectOf(property, data);
      }
      return text;
    };
    return (shape, record) => {
      const statements = statementsOf(shape, record);
      const whole =
        typeof record.uri === "string" ? `${iriText(record.uri)} ${statements}.\n` : `[ ${statements} ].\n`;
      const text = before + whole;
      before = "";
      return text;
    };
  };
}

/** The form in which JSON-LD writes a number as xsd:double: 0.9 is 9.0E-1. */
const canonicalDouble = (value: number): string => value.toExponential(15).replace(/(\d)0*e\+?/, "$1E");

/** Characters that a quoted literal (section 6.5, STRING_LITERAL_QUOTE) or an IRIREF cannot hold as they are. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r]/g, (letter) => escapes[letter] ?? letter)}"`;
const escapes: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r" };
const iriText = (iri: string): string =>
  `<${iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`)}>`;

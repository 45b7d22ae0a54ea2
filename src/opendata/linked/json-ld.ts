import { escapeIri } from "../../domain/web-address.ts";
import type { Data, DataRecord, Property, Shape } from "../shape/shape.ts";
import { apiPath } from "../rest/version.ts";
import { canonicalDouble, isDouble, termOf } from "./context.ts";

/** Where the JSON-LD context of this version of the service is served. */
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

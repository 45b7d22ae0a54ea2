import type { Data, DataRecord, Property, Shape } from "../shape/shape.ts";
import { termOf } from "./context.ts";

/** Where the JSON-LD context is served. */
export const contextPath = "/open-data/context.jsonld";

/** A record as JSON-LD for that context: the same JSON, with the class of each thing in it. */
export function jsonLdOf(shape: Shape, record: DataRecord): Record<string, unknown> {
  const result: Record<string, unknown> = { "@type": typesOf(shape) };
  for (const [key, property] of Object.entries(shape.properties)) {
    const value = record[key];
    if (property.rdf !== null || key === "uri") result[key] = valueOf(property, value ?? null);
  }
  return result;
}

const typesOf = (shape: Shape): string | string[] =>
  shape.classes.length === 1 ? termOf(shape) : [termOf(shape), ...shape.classes.slice(1)];

function valueOf(property: Property, value: Data): unknown {
  if (value === null || property.type === "value") return value;
  if (property.type === "group") return jsonLdOf(property.shape, value as DataRecord);
  return (value as readonly Data[]).map((item) => valueOf(property.item, item));
}

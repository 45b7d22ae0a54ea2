import type { ShownAtom } from "../../domain/atoms.ts";
import type { Property, Shape, ValueProperty } from "./shape.ts";

/** A JSON Schema, as OpenAPI 3.1 embeds it. */
export type Schema = Readonly<Record<string, unknown>>;

const schemaOfKind = {
  text: { type: "string" },
  string: { type: "string" },
  uri: { type: "string", format: "uri" },
  date: { type: "string", format: "date" },
  instant: { type: "string", format: "date-time" },
  integer: { type: "integer" },
  number: { type: "number" },
  share: { type: "number", minimum: 0, maximum: 1 },
  euros: { type: "string", pattern: "^-?\\d{1,12}\\.\\d{2}$" },
  code: { type: "string" },
} as const satisfies Record<ShownAtom, Schema>;

/** The schemas of shapes and of all shapes inside them, by name, each referring to the others. */
export function schemasOf(shapes: readonly Shape[]): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  const add = (shape: Shape): void => {
    if (shape.name in schemas) return;
    schemas[shape.name] = schemaOf(shape);
    for (const property of Object.values(shape.properties)) {
      const inner = property.type === "list" ? property.item : property;
      if (inner.type === "group") add(inner.shape);
    }
  };
  shapes.forEach(add);
  return schemas;
}

export const referenceTo = (shape: Shape): Schema => ({ $ref: `#/components/schemas/${shape.name}` });

const schemaOf = ({ description, properties }: Shape): Schema => ({
  type: "object",
  description,
  required: Object.keys(properties),
  additionalProperties: false,
  properties: Object.fromEntries(Object.entries(properties).map(([key, p]) => [key, propertySchema(p)])),
});

function propertySchema(property: Property): Schema {
  const { description } = property;
  switch (property.type) {
    case "value":
      return { ...valueSchema(property), description };
    case "group": {
      const reference = referenceTo(property.shape);
      return property.nullable
        ? { anyOf: [reference, { type: "null" }], description }
        : { ...reference, description };
    }
    case "list":
      return { type: "array", items: propertySchema(property.item), description };
  }
}

function valueSchema({ kind, nullable, codes, pattern }: ValueProperty): Schema {
  const { type, ...schema } = schemaOfKind[kind];
  return {
    type: nullable ? [type, "null"] : type,
    ...schema,
    ...(pattern === null ? {} : { pattern }),
    ...(codes === null ? {} : { enum: [...Object.keys(codes.words), ...(nullable ? [null] : [])] }),
  };
}

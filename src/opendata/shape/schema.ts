import { z } from "zod";
import type { Told } from "../../domain/faults.ts";
import type { ShownAtom } from "../../domain/atoms.ts";
import { vocabularies } from "../../domain/vocabularies.ts";
import type { Codes, Property, Shape, ValueProperty } from "./shape.ts";

const schemaOfKind = {
  text: z.string(),
  string: z.string(),
  uri: z.string().meta({ format: "uri" }),
  date: z.string().meta({ format: "date" }),
  instant: z.string().meta({ format: "date-time" }),
  integer: z.number().meta({ override: { type: "integer" } }),
  number: z.number(),
  share: z.number().min(0).max(1),
  euros: z.string().regex(/^-?\d{1,12}\.\d{2}$/),
  code: z.string(),
} as const satisfies Record<ShownAtom, z.ZodType>;

/** Makes one schema of each thing that is described: what stands in many places is described in one. */
export function once<K extends object>(make: (of: K) => z.ZodType): (of: K) => z.ZodType {
  const made = new WeakMap<K, z.ZodType>();
  return (of) => made.getOrInsertComputed(of, make);
}

/** What a schema says of a value that does not fit: it takes one text, so both languages stand in that. */
export const wrong = ({ nl, en }: Told): { readonly error: string } => ({ error: `${nl}\n${en}` });

/** The same apart again. */
export function inBoth(message: string): Told {
  const [nl = "", en = nl] = message.split("\n");
  return { nl, en };
}

export const choiceOf = (choices: readonly string[], id: string, description?: string): z.ZodType =>
  z
    .enum(choices, wrong({ nl: `is geen van ${choices.join(", ")}`, en: `is none of ${choices.join(", ")}` }))
    .meta({ id, description });

const schemasOfCodes = new WeakMap<Codes["words"], z.ZodType>();

/** The codes of a vocabulary, under its name in the domain, or under the first that it is given. */
export function schemaOfCodes({ name, words }: Codes): z.ZodType {
  const [id, vocabulary] = Object.entries(vocabularies).find(([, one]) => one.words === words) ?? [name];
  return schemasOfCodes.getOrInsertComputed(words, () =>
    choiceOf(Object.keys(words), id, vocabulary?.description),
  );
}

export const schemaOf = once(({ name, description, properties }: Shape) =>
  z
    .strictObject(
      Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, propertySchema(one)])),
    )
    .meta({ id: name, description }),
);

function propertySchema(property: Property): z.ZodType {
  const schema = withoutWords(property);
  return (property.type !== "list" && property.nullable ? schema.nullable() : schema).meta({
    description: property.description,
  });
}

function withoutWords(property: Property): z.ZodType {
  if (property.type === "list") return z.array(propertySchema(property.item));
  return property.type === "group" ? schemaOf(property.shape) : valueSchema(property);
}

function valueSchema({ kind, codes, pattern }: ValueProperty): z.ZodType {
  if (codes !== null) return schemaOfCodes(codes);
  return pattern === null ? schemaOfKind[kind] : z.string().regex(new RegExp(pattern));
}

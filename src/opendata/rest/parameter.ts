import type { NodeType } from "../../domain/global-id.ts";
import type { Schema } from "../shape/schema.ts";

/** A query parameter: what OpenAPI says of it, and how its text is read. */
export interface Parameter<T = unknown> {
  readonly name: string;
  /** Dutch. */
  readonly description: string;
  readonly schema: Schema;
  /** Whether several values are given, parted by commas. */
  readonly many: boolean;
  readonly required: boolean;
  /** The type of the things whose keys it takes: a description shows one that there is. */
  readonly keysOf: NodeType | null;
  /** The value when the parameter is not given; it is also the `default` of the schema, if there is one. */
  readonly absent: T;
  /** The value of what was given, or a Dutch sentence that says what would be right. */
  readonly read: (text: string) => { readonly value: T } | { readonly fault: string };
}
export type Parameters = Readonly<Record<string, Parameter>>;
export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

const parameter = <T>(
  name: string,
  description: string,
  schema: Schema,
  absent: T,
  read: Parameter<T>["read"],
): Parameter<T> => ({ name, description, schema, many: false, required: false, keysOf: null, absent, read });

const wholeNumber = /^[1-9]\d{0,8}$/;

/** A whole number from 1 to `maximum`. */
export const number = (
  name: string,
  description: string,
  { absent, maximum }: { readonly absent: number; readonly maximum: number },
): Parameter<number> =>
  parameter(name, description, { type: "integer", minimum: 1, maximum, default: absent }, absent, (text) =>
    wholeNumber.test(text) && Number(text) <= maximum
      ? { value: Number(text) }
      : { fault: `"${text}" is geen geheel getal van 1 tot en met ${maximum}` },
  );

/** A whole number from `minimum`. */
export const countFrom = (name: string, description: string, minimum: number): Parameter<number> =>
  parameter(
    name,
    description,
    { type: "integer", minimum, maximum: highest, default: minimum },
    minimum,
    (text) =>
      /^(0|[1-9]\d{0,9})$/.test(text) && Number(text) >= minimum && Number(text) <= highest
        ? { value: Number(text) }
        : { fault: `"${text}" is geen geheel getal vanaf ${minimum}` },
  );
/** What an integer of the database holds. */
const highest = 2_147_483_647;

const isDay = (text: string): boolean =>
  /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

export const day = (name: string, description: string): Parameter<string | null> =>
  parameter<string | null>(name, description, { type: "string", format: "date" }, null, (text) =>
    isDay(text) ? { value: text } : { fault: `"${text}" is geen datum zoals 2025-12-31` },
  );

/** A text that `read` makes something of, and what it is not when that makes nothing of it. */
export const typed = <T>(
  name: string,
  description: string,
  read: (text: string) => T | null,
  pattern: string,
  expected: string,
): Parameter<T | null> =>
  parameter<T | null>(name, description, { type: "string", pattern }, null, (text) => {
    const value = read(text);
    return value === null ? { fault: `"${text}" is ${expected}` } : { value };
  });

/** True or false. */
export const flag = (name: string, description: string): Parameter<boolean | null> =>
  parameter<boolean | null>(name, description, { type: "boolean" }, null, (text) =>
    text === "true" || text === "false"
      ? { value: text === "true" }
      : { fault: `"${text}" is geen true of false` },
  );

/** RFC 3339, with any offset. */
const momentForm =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** An offset can carry a moment over the edge of the years with four digits, which is all that a database is asked. */
const firstMoment = Date.parse("0001-01-01T00:00:00Z");
const lastMoment = Date.parse("9999-12-31T23:59:59.999Z");

/** A moment with any offset (the API Design Rules ask that), read as UTC. */
export const moment = (name: string, description: string): Parameter<string | null> =>
  parameter<string | null>(name, description, { type: "string", format: "date-time" }, null, (text) => {
    const [, date] = momentForm.exec(text) ?? [];
    const time = Date.parse(text.toUpperCase());
    return date !== undefined && isDay(date) && !Number.isNaN(time)
      ? { value: new Date(Math.min(Math.max(time, firstMoment), lastMoment)).toISOString() }
      : { fault: `"${text}" is geen tijdstip met tijdzone zoals 2025-12-31T12:00:00Z` };
  });

/** Words, without control characters: a database cannot look for those. */
export const words = (name: string, description: string, maximum: number): Parameter<string | null> => ({
  ...parameter<string | null>(
    name,
    description,
    {
      type: "string",
      minLength: 1,
      maxLength: maximum,
      pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
    },
    null,
    (text) => {
      if (text === "") return { fault: "is leeg; geef ten minste één teken" };
      if (/\p{Cc}/u.test(text)) return { fault: "heeft stuurtekens; laat die weg" };
      return [...text].length <= maximum
        ? { value: text }
        : { fault: `is langer dan ${maximum} tekens; maak de vraag korter` };
    },
  ),
  required: true,
});

/** One of a few values. */
export const choice = <C extends string>(
  name: string,
  description: string,
  choices: readonly C[],
  absent: C,
): Parameter<C> =>
  parameter<C>(name, description, { type: "string", enum: choices, default: absent }, absent, (text) => {
    const value = choices.find((one) => one === text);
    return value === undefined ? { fault: `"${text}" is geen van ${choices.join(", ")}` } : { value };
  });

/** One of a few values, or none. */
export const maybe = <C extends string>(
  name: string,
  description: string,
  choices: readonly C[],
): Parameter<C | null> => {
  const [first] = choices;
  if (first === undefined) throw new TypeError(`${name}: nothing to choose from`);
  const { schema, ...one } = choice(name, description, choices, first);
  const { default: _, ...noDefault } = schema;
  return { ...one, schema: noDefault, absent: null };
};

const several = <T>(
  name: string,
  description: string,
  items: Schema,
  read: (text: string) => T | null,
  expected: string,
): Parameter<readonly T[] | null> => ({
  ...parameter<readonly T[] | null>(
    name,
    description,
    { type: "array", items, minItems: 1, maxItems: mostValues },
    null,
    (text) => {
      const parts = text.split(",");
      if (parts.length > mostValues) return { fault: `heeft meer dan ${mostValues} waarden` };
      const values = parts.map(read);
      const wrong = parts.filter((_, i) => values[i] === null);
      return wrong.length === 0
        ? { value: values.filter((value) => value !== null) }
        : { fault: `${wrong.map((part) => `"${part}"`).join(", ")} is ${expected}` };
    },
  ),
  many: true,
});
const mostValues = 100;

/** Keys of a vocabulary. */
export const codes = <C extends string>(
  name: string,
  description: string,
  vocabulary: Readonly<Record<C, string>>,
): Parameter<readonly C[] | null> => {
  const keys = Object.keys(vocabulary) as C[];
  return several(
    name,
    `${description}: ${keys.map((key) => `${key} (${vocabulary[key]})`).join(", ")}`,
    { type: "string", enum: keys },
    (text) => keys.find((key) => key === text) ?? null,
    `geen van ${keys.join(", ")}`,
  );
};

const keyForm = "^[A-Za-z0-9/-]{1,200}$";

/** Values that things have; whether there are such things is for the graph to say. */
export const values = (name: string, description: string): Parameter<readonly string[] | null> =>
  several(
    name,
    description,
    { type: "string", pattern: keyForm },
    (text) => (/^[\p{L}\p{N}/-]{1,200}$/u.test(text) ? text : null),
    "geen waarde: letters, cijfers en streepjes",
  );

/** Keys of things of a type; whether there are such things is for the graph to say. */
export const keys = (
  name: string,
  description: string,
  type: NodeType,
): Parameter<readonly string[] | null> => ({
  ...several(
    name,
    description,
    { type: "string", pattern: keyForm },
    (text) => (/^[\p{L}\p{N}/-]{1,200}$/u.test(text) ? text : null),
    "geen slug: letters, cijfers en streepjes, met een / na de gemeente",
  ),
  keysOf: type,
});

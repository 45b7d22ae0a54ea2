import { listedMunicipalities } from "../../domain/municipalities/municipalities.ts";
import { z } from "zod";
import type { Told } from "../../domain/faults.ts";
import { isDay, readMoment } from "../../domain/day.ts";
import type { NodeType } from "../../domain/global-id.ts";
import { choiceOf, schemaOfCodes, wrong } from "../shape/schema.ts";

/** A query parameter: its schema reads it, and OpenAPI derives from that what it says of it. */
export interface Parameter<T = unknown> {
  readonly name: string;
  /** Every name that it is taken by, among them its own. */
  readonly names: readonly string[];
  readonly description: string;
  /** Of the text as it was given, or of nothing; messages say what would be right, after the text itself. */
  readonly schema: z.ZodType;
  readonly required: boolean;
  readonly many: boolean;
  /** The type of the things whose keys it takes: a description shows one that there is. */
  readonly keysOf: NodeType | null;
  /** Never set: carries the type of the value. */
  readonly carries?: T;
}
export type Parameters = Readonly<Record<string, Parameter>>;
export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

const parameter = <T>(
  name: string,
  description: string,
  schema: z.ZodType,
  { many = false, keysOf = null }: Partial<Pick<Parameter, "many" | "keysOf">> = {},
): Parameter<T> => ({
  name,
  names: [name],
  description,
  schema,
  required: !schema.safeParse(undefined).success,
  many,
  keysOf,
});

const no = ({ nl, en }: Told) => wrong({ nl: `is geen ${nl}`, en: `is no ${en}` });

/** What an integer of the database holds. */
const highest = 2_147_483_647;
const asNumber = (text: unknown): unknown =>
  typeof text === "string" && /^(0|[1-9]\d{0,9})$/.test(text) ? Number(text) : text;

export function number(
  name: string,
  description: string,
  {
    absent,
    minimum = 1,
    maximum,
  }: { readonly absent: number; readonly minimum?: number; readonly maximum?: number },
): Parameter<number> {
  const other = no({
    nl: `geheel getal ${maximum === undefined ? `vanaf ${minimum}` : `van ${minimum} tot en met ${maximum}`}`,
    en: `whole number from ${minimum}${maximum === undefined ? "" : ` to ${maximum}`}`,
  });
  const whole = z
    .int(other)
    .min(minimum, other)
    .max(maximum ?? highest, other);
  return parameter(
    name,
    description,
    z.preprocess(asNumber, whole.meta({ default: absent })).default(absent),
  );
}

/** A text that `read` makes something of; `expected` says what it is not when that makes nothing of it. */
export const typed = <T>(
  name: string,
  description: string,
  read: (text: string) => T | null,
  expected: Told,
  form: { readonly format: string } | { readonly pattern: string },
): Parameter<T | null> => {
  const text = z.string().meta(form);
  const schema = text.transform((given, { issues }) => {
    const value = read(given);
    if (value === null) issues.push({ code: "custom", input: given, message: no(expected).error });
    return value;
  });
  return parameter(name, description, schema.optional());
};

export const day = (name: string, description: string): Parameter<string | null> =>
  typed(
    name,
    description,
    (text) => (isDay(text) ? text : null),
    { nl: "datum zoals 2025-12-31", en: "date such as 2025-12-31" },
    {
      format: "date",
    },
  );

export const flag = (name: string, description: string): Parameter<boolean | null> => {
  const asFlag = (text: unknown): unknown => (text === "true" || text === "false" ? text === "true" : text);
  return parameter(
    name,
    description,
    z.preprocess(asFlag, z.boolean(no({ nl: "true of false", en: "true or false" }))).optional(),
  );
};

/** An offset can carry a moment over the edge of the years with four digits, which is all that a database is asked. */
const firstMoment = Date.parse("0001-01-01T00:00:00Z");
const lastMoment = Date.parse("9999-12-31T23:59:59.999Z");

function readBounded(text: string): string | null {
  const time = readMoment(text);
  return time === null ? null : new Date(Math.min(Math.max(time, firstMoment), lastMoment)).toISOString();
}

/** A moment with any offset (the API Design Rules ask that), read as UTC. */
export const moment = (name: string, description: string): Parameter<string | null> =>
  typed(
    name,
    description,
    readBounded,
    {
      nl: "tijdstip met tijdzone zoals 2025-12-31T12:00:00Z",
      en: "moment with an offset such as 2025-12-31T12:00:00Z",
    },
    {
      format: "date-time",
    },
  );

const isEmpty = wrong({
  nl: "is leeg; geef ten minste één teken",
  en: "is empty; give at least one character",
});

/** Words, without control characters: a database cannot look for those. */
export const words = (
  name: string,
  description: string,
  maximum: number,
  {
    required = true,
    mayBeEmpty = false,
  }: { readonly required?: boolean; readonly mayBeEmpty?: boolean } = {},
): Parameter<string | null> => {
  const schema = z
    .string()
    .min(mayBeEmpty ? 0 : 1, isEmpty)
    .refine((text) => mayBeEmpty || text === "" || text.trim() !== "", isEmpty)
    .refine(
      (text) => !/\p{Cc}/u.test(text),
      wrong({ nl: "heeft stuurtekens; laat die weg", en: "has control characters; leave those out" }),
    )
    .refine(
      (text) => [...text].length <= maximum,
      wrong({
        nl: `is langer dan ${maximum} tekens; maak de vraag korter`,
        en: `is longer than ${maximum} characters; make the question shorter`,
      }),
    )
    .meta({ maxLength: maximum, pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]*$" });
  return parameter(name, description, required ? schema : schema.optional());
};

/** One of a few values, whose schema has a name; without `absent`, or none. */
export const choice = <C extends string, A extends C | null>(
  name: string,
  description: string,
  choices: readonly C[],
  absent: A,
  id: string,
): Parameter<C | A> => {
  const schema = choiceOf(choices, id);
  return parameter(name, description, absent === null ? schema.optional() : schema.default(absent as never));
};

const mostValues = 100;
/** Between two values; the comma in "Nuenen, Gerwen en Nederwetten" stands within one. */
const comma = new RegExp(
  `,(?!(?:${listedMunicipalities
    .flatMap(({ name }) => (name.includes(",") ? [RegExp.escape(name.slice(name.indexOf(",") + 1))] : []))
    .join("|")}))`,
  "iu",
);
const parted = (text: unknown): unknown => (typeof text === "string" ? text.split(comma) : text);
const several = (item: z.ZodType): z.ZodType =>
  z
    .preprocess(
      parted,
      z
        .array(item)
        .min(1)
        .max(
          mostValues,
          wrong({ nl: `heeft meer dan ${mostValues} waarden`, en: `has more than ${mostValues} values` }),
        ),
    )
    .optional();

/** Keys of a vocabulary, whose schema has a name. */
export const codes = <C extends string>(
  name: string,
  description: string,
  words: Readonly<Record<C, string>>,
  id: string,
): Parameter<readonly C[] | null> => {
  const told = Object.entries<string>(words).map(([key, meaning]) => `${key} (${meaning})`);
  return parameter(name, `${description}: ${told.join(", ")}`, several(schemaOfCodes({ name: id, words })), {
    many: true,
  });
};

const unseparated = String.raw`[^\u0000-\u001F\u007F-\u009F,]*`;
/** A slug, or what a thing is called beside it: "'s-Gravenhage", "24.017". */
const called = z
  .string()
  .refine(
    (text) => /^\P{Cc}{1,200}$/u.test(text) && text.trim() !== "",
    no({ nl: "slug, naam of nummer", en: "slug, name or number" }),
  )
  .meta({
    minLength: 1,
    maxLength: 200,
    pattern: String.raw`^${unseparated}[^\u0000-\u001F\u007F-\u009F,\s]${unseparated}$`,
  });

/** Values that things have; whether there are such things is for the graph to say. */
export const values = (name: string, description: string): Parameter<readonly string[] | null> =>
  parameter(name, description, several(called), { many: true });

/** Keys of things of a type; whether there are such things is for the graph to say. */
export const keys = (
  name: string,
  description: string,
  keysOf: NodeType,
): Parameter<readonly string[] | null> =>
  parameter(name, description, several(called), { many: true, keysOf });

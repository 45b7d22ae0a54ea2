import * as fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

/** What breaks programs when it is pasted into something else. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    "flexwonen",
    "1911-35",
    "perspectiefnota-2024",
    "\0",
    "flex\0wonen",
    "\uD800",
    "a\uDC00b",
    "'; --",
    "%_\\",
    "NaN",
    "../..",
    "\uFEFF",
    "\u202E",
    "é".repeat(1000),
    '"" "-" -',
    "(".repeat(900),
    "UGlsb3Q6eA==",
  ),
);
// Half a character is no character that GraphQL reads: those come in by variables.
const asText = text.map((value) => JSON.stringify(value.toWellFormed()));
const isCursor: ReadonlySet<string> = new Set(["after", "before"]);
const scalars: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Int: fc
    .oneof(fc.integer({ min: -2, max: 110 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 2 ** 40, 0, 100, 101))
    .map(String),
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  Boolean: fc.boolean().map(String),
  Date: fc.oneof(
    fc.constantFrom(
      '"2025-02-30"',
      '"2025-12-31"',
      '"0000-01-01"',
      '"0001-01-01"',
      '"9999-12-31"',
      "20251231",
    ),
    asText,
  ),
  DateTime: fc.oneof(
    fc.constantFrom(
      '"2025-12-31T23:59:59Z"',
      '"2025-12-31T24:00:00+14:00"',
      '"0001-01-01T00:00:00+23:59"',
      '"9999-12-31T23:59:59-23:59"',
      '"2025-12-31T23:59:59.123456789z"',
    ),
    asText,
  ),
};

function valueOf(type: GraphQLInputType): fc.Arbitrary<string> {
  const nullable = getNullableType(type);
  const value = isListType(nullable)
    ? fc.array(valueOf(nullable.ofType), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`)
    : isEnumType(nullable)
      ? fc.constantFrom(...nullable.getValues().map(({ name }) => name))
      : isInputObjectType(nullable)
        ? given(
            asText,
            Object.values(nullable.getFields()).map((field) => [field, isRequiredInputField(field)]),
          ).map((parts) => `{ ${parts.join(", ")} }`)
        : "name" in nullable
          ? (scalars[nullable.name] ?? asText)
          : asText;
  return isNonNullType(type) ? value : fc.oneof({ weight: 9, arbitrary: value }, fc.constant("null"));
}

/** Some of the arguments or input fields, and all that are required, each as "name: value". */
const given = (
  cursor: fc.Arbitrary<string>,
  inputs: readonly (readonly [{ readonly name: string; readonly type: GraphQLInputType }, boolean])[],
): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      ...inputs.map(([{ name, type }, isRequired]) => {
        // An input type can hold itself: what is left out is not made.
        const value = fc.constant(null).chain(() => (isCursor.has(name) ? cursor : valueOf(type)));
        const part = value.map((written) => `${name}: ${written}`);
        return isRequired ? part : fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, part);
      }),
    )
    .map((parts) => parts.filter((part) => part !== null));

const argumentsOf = (args: readonly GraphQLArgument[], cursor: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  given(
    cursor,
    args.map((argument) => [argument, isRequiredArgument(argument)]),
  ).map((parts) => (parts.length === 0 ? "" : `(${parts.join(", ")})`));

function selectionOf(
  type: GraphQLCompositeType,
  levels: number,
  cursor: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  if (isUnionType(type)) return fc.constant("{ __typename }");
  const fields = Object.values(type.getFields()).filter(
    (field) => levels > 0 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant("{ __typename }");
  return fc
    .array(
      fc.constantFrom(...fields).chain((field) => fieldOf(field, levels, cursor)),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => `{ ${parts.map((part, i) => `f${i}: ${part}`).join(" ")} }`);
}

function fieldOf(
  { name, args, type }: GraphQLField<unknown, unknown>,
  levels: number,
  cursor: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const named = getNamedType(type);
  const under = isCompositeType(named) ? selectionOf(named, levels - 1, cursor) : fc.constant("");
  return fc.tuple(argumentsOf(args, cursor), under).map((parts) => name + parts.join(" "));
}

/** Any question that fits a schema in shape, with values that may be refused; `cursors` were given out, each for a list and an order of its own. */
export function anyQuestion(schema: GraphQLSchema, cursors: readonly string[]): fc.Arbitrary<string> {
  const query = schema.getQueryType();
  if (!query) throw new Error("the schema has no queries");
  return selectionOf(
    query,
    5,
    fc.oneof(fc.constantFrom(...cursors.map((cursor) => JSON.stringify(cursor))), asText),
  );
}

/** A question with something left out, something twice, and something that does not belong. */
export const damaged = (question: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      question,
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(30),
          fc.constantFrom("", '"', "{", "}", "$", "...", "\0", "\uD800", '"""', "@skip"),
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    )
    .map(([text, wounds]) =>
      wounds.reduce((rest, [at, length, put], i) => {
        const from = at % (rest.length + 1);
        return (
          rest.slice(0, from) + put + rest.slice(i % 2 === 0 ? from + length : Math.max(0, from - length))
        );
      }, text),
    );

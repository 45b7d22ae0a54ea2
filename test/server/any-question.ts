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
  fc.constantFrom(
    "",
    "flexwonen",
    "1911-35",
    "perspectiefnota-2024",
    "\0",
    "'; --",
    "%_\\",
    "NaN",
    "../..",
    "\uFEFF",
  ),
);
const asText = text.map((value) => JSON.stringify(value));
const scalars: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Int: fc
    .oneof(fc.integer({ min: -2, max: 110 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 2 ** 40))
    .map(String),
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  Boolean: fc.boolean().map(String),
  Date: fc.oneof(fc.constantFrom('"2025-02-30"', '"2025-12-31"', '"0000-01-01"'), asText),
  DateTime: fc.oneof(fc.constantFrom('"2025-12-31T23:59:59Z"', '"2025-12-31T24:00:00+14:00"'), asText),
};

function valueOf(type: GraphQLInputType): fc.Arbitrary<string> {
  const nullable = getNullableType(type);
  const value = isListType(nullable)
    ? fc.array(valueOf(nullable.ofType), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`)
    : isEnumType(nullable)
      ? fc.constantFrom(...nullable.getValues().map(({ name }) => name))
      : isInputObjectType(nullable)
        ? given(Object.values(nullable.getFields()).map((field) => [field, isRequiredInputField(field)])).map(
            (parts) => `{ ${parts.join(", ")} }`,
          )
        : "name" in nullable
          ? (scalars[nullable.name] ?? asText)
          : asText;
  return isNonNullType(type) ? value : fc.oneof({ weight: 9, arbitrary: value }, fc.constant("null"));
}

/** Some of the arguments or input fields, and all that are required, each as "name: value". */
const given = (
  inputs: readonly (readonly [{ readonly name: string; readonly type: GraphQLInputType }, boolean])[],
): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      ...inputs.map(([{ name, type }, isRequired]) => {
        // An input type can hold itself: what is left out is not made.
        const part = fc.constant(null).chain(() => valueOf(type).map((value) => `${name}: ${value}`));
        return isRequired ? part : fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, part);
      }),
    )
    .map((parts) => parts.filter((part) => part !== null));

const argumentsOf = (args: readonly GraphQLArgument[]): fc.Arbitrary<string> =>
  given(args.map((argument) => [argument, isRequiredArgument(argument)])).map((parts) =>
    parts.length === 0 ? "" : `(${parts.join(", ")})`,
  );

function selectionOf(type: GraphQLCompositeType, levels: number): fc.Arbitrary<string> {
  if (isUnionType(type)) return fc.constant("{ __typename }");
  const fields = Object.values(type.getFields()).filter(
    (field) => levels > 0 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant("{ __typename }");
  return fc
    .array(
      fc.constantFrom(...fields).chain((field) => fieldOf(field, levels)),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => `{ ${parts.map((part, i) => `f${i}: ${part}`).join(" ")} }`);
}

function fieldOf({ name, args, type }: GraphQLField<unknown, unknown>, levels: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  const under = isCompositeType(named) ? selectionOf(named, levels - 1) : fc.constant("");
  return fc.tuple(argumentsOf(args), under).map((parts) => name + parts.join(" "));
}

/** Any question that fits a schema in shape, with values that may be refused. */
export function anyQuestion(schema: GraphQLSchema): fc.Arbitrary<string> {
  const query = schema.getQueryType();
  if (!query) throw new Error("the schema has no queries");
  return selectionOf(query, 5);
}

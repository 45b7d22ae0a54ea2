import { readFileSync } from "node:fs";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, it } from "vitest";
import { createSchema } from "../src/graph/create-schema.ts";
import { printInOrder } from "../src/graph/print-schema.ts";
import { ourWords } from "./web/site/plain-words.ts";

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Part {
  readonly path: string;
  readonly description: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): Part[] {
  const own = { path: type.name, description: type.description };
  const under = (
    parts: readonly { readonly name: string; readonly description?: string | null | undefined }[],
    path = type.name,
  ) => parts.map(({ name, description }) => ({ path: `${path}.${name}`, description }));
  if (isEnumType(type)) return [own, ...under(type.getValues())];
  if (isInputObjectType(type)) return [own, ...under(Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  return [own, ...under(fields), ...fields.flatMap(({ name, args }) => under(args, `${type.name}.${name}`))];
}

const parts = types.flatMap(partsOf);
const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

it("stands in schema.graphql as the code makes it", () => {
  const committed = readFileSync(new URL("../schema.graphql", import.meta.url), "utf8");
  expect(committed, "schema.graphql is stale: npm run schema").toBe(printInOrder(schema));
});

it("describes them in words that readers know", () => {
  expect(parts.filter(({ description }) => ourWords.test(description ?? ""))).toEqual([]);
});

it("describes every type, field, argument, value and scalar, in Dutch", () => {
  const english = /\b(the|when|which|with|this|whether)\b/i;
  const wanting = parts.filter(({ description }) => !description || english.test(description));
  expect(wanting).toEqual([]);
  expect(parts.length).toBeGreaterThan(200);
});

it("writes values in capitals, and names fields for what they are", () => {
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  expect(values.filter(({ name }) => !/^[A-Z][A-Z_]*$/.test(name))).toEqual([]);
  const names = types.flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`));
  expect(names.filter((path) => /\.(get|list)[A-Z]/.test(path))).toEqual([]);
});

it("gives every list in pages the arguments and the shape that Relay asks for", () => {
  const connections = types.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => /Connection!?$/.test(String(field.type)))
      .map((field) =>
        field.args
          .map(({ name }) => name)
          .filter((name) => name !== "filter" && name !== "orderBy")
          .toSorted(),
      ),
  );
  expect(connections.length).toBeGreaterThan(8);
  for (const args of connections) expect(args).toEqual(["after", "before", "first", "last"]);
  for (const type of types.filter(({ name }) => name.endsWith("Connection"))) {
    const shape = Object.fromEntries(fieldsOf(type).map((field) => [field.name, String(field.type)]));
    const edge = type.name.replace(/Connection$/, "Edge");
    expect(shape).toEqual({ totalCount: "Int!", edges: `[${edge}!]!`, pageInfo: "PageInfo!" });
  }
});

it("has an id for everything that an edge leads to", () => {
  const node = schema.getType("Node");
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  const edges = types
    .filter(({ name }) => name.endsWith("Edge"))
    .map(({ name }) => name.replace(/Edge$/, ""));
  expect(nodes).toEqual(expect.arrayContaining(edges));
  expect(nodes.toSorted()).toEqual([
    "Change",
    "Document",
    "Edition",
    "Motion",
    "Municipality",
    "Partner",
    "Pilot",
    "Portfolio",
    "Programme",
    "Report",
  ]);
});

it("lets a root field that looks one thing up find nothing", () => {
  const query = schema.getQueryType();
  const strict = Object.values(query?.getFields() ?? {}).filter(({ type }) => /^[^[]*!$/.test(String(type)));
  expect(strict.map(({ name }) => name)).toEqual([]);
});

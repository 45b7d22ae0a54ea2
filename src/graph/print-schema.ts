import { parse, print, printSchema, visit, type GraphQLSchema } from "graphql";

type Named = { readonly kind: string; readonly name?: { readonly value: string } | undefined };

/** `id` comes before and `updatedAt` after all others. */
const groups = new Map([
  ["id", 0],
  ["updatedAt", 2],
]);
const nameOf = ({ name }: Named): string => name?.value ?? "";
const groupOf = (node: Named): number => groups.get(nameOf(node)) ?? 1;

/** By name, as graphql-eslint puts a schema in order. */
const inOrder = <N extends Named>(nodes: readonly N[] | undefined): N[] =>
  (nodes ?? []).toSorted((a, b) => groupOf(a) - groupOf(b) || nameOf(a).localeCompare(nameOf(b), "en"));

const header = "# Gemaakt door `npm run schema` uit de code in src: verander het daar.\n\n";

export function printInOrder(schema: GraphQLSchema): string {
  const sorted = visit(parse(printSchema(schema)), {
    Document: (node) => ({ ...node, definitions: inOrder(node.definitions) }),
    ObjectTypeDefinition: (node) => ({ ...node, fields: inOrder(node.fields) }),
    InterfaceTypeDefinition: (node) => ({ ...node, fields: inOrder(node.fields) }),
    InputObjectTypeDefinition: (node) => ({ ...node, fields: inOrder(node.fields) }),
    FieldDefinition: (node) => ({ ...node, arguments: inOrder(node.arguments) }),
    EnumTypeDefinition: (node) => ({ ...node, values: inOrder(node.values) }),
  });
  return `${header}${print(sorted)}\n`;
}

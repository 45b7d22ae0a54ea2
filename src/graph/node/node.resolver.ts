import { ID, optional, value, type Resolvers, interfaceOf } from "../declare.ts";
import { andThen, allOf, type Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { readGlobalId, type NodeType, globalId, isNodeType } from "../../domain/global-id.ts";
import { InputError } from "../../domain/faults.ts";
import { isMoved, whereLeads } from "../../read/where-leads.ts";
import { isAddressed, uriOf } from "../../domain/addresses.ts";
import type { AnyRow } from "../../read/rows.ts";
import { isInterfaceType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";

export const Node = interfaceOf("Node", "Iets dat met zijn id altijd weer is op te vragen", {
  id: value(ID, "Kenmerk dat over alle typen heen uniek is en nooit verandert"),
});

export const Resource = interfaceOf("Resource", "Iets met een adres op het web", {
  uri: value(String, "Adres dat blijft"),
});

const MOST_NODES = 100;

type TypedRow = AnyRow & { readonly __typename: NodeType };

function findNode(id: string, { reader }: GraphContext): Awaitable<TypedRow | null> {
  const node = readGlobalId(id);
  if (!node) return null;
  const typed = (row: AnyRow | null): TypedRow | null => row && { ...row, __typename: node.type };
  return andThen(reader.byKey(node.type, node.key), (row) => {
    if (row !== null || !isAddressed(node.type)) return typed(row);
    return andThen(whereLeads(reader, node.type, node.key), (former) =>
      isMoved(former) ? andThen(reader.byKey(node.type, former.key), typed) : null,
    );
  });
}

export const node: Resolvers = {
  of: Node,
  queries: {
    node: {
      ...optional(Node, "Zoekt iets op aan zijn id; niets als het er niet is"),
      args: { id: value(ID, "Id zoals de graaf die gaf") },
      run: (_: null, { id }: { id: string }, context: GraphContext) => findNode(id, context),
    },
    nodes: {
      type: [Node],
      nullable: "items",
      description: `Zoekt ten hoogste ${MOST_NODES} pilots, moties en wat verder een id heeft op, in de gevraagde volgorde`,
      args: { ids: value([ID], "Ids zoals de graaf die gaf") },
      run: (_: null, { ids }: { ids: readonly string[] }, context: GraphContext) => {
        if (ids.length > MOST_NODES)
          throw new InputError({
            nl: `ids: ${ids.length} is te veel, vraag er ten hoogste ${MOST_NODES} tegelijk`,
            en: `ids: ${ids.length} is too many, ask for ${MOST_NODES} at a time`,
          });
        return allOf(ids.map((id) => findNode(id, context)));
      },
    },
  },
};

type Resolve = GraphQLFieldResolver<AnyRow, GraphContext>;

/**
 * Gives each type of thing its own way to `id` and `uri`: of its name and the key of the row, so that neither depends on
 * where in a question the thing stands.
 *
 * @throws when a type has no address or id in src/domain
 */
export function identifyThings(schema: GraphQLSchema): void {
  resolveByType(schema, "Node", "id", (type) => {
    if (!isNodeType(type)) throw new Error(`${type} is no type of src/domain/global-id.ts`);
    return ({ key }) => globalId(type, key);
  });
  resolveByType(schema, "Resource", "uri", (type) => {
    if (!isAddressed(type)) throw new Error(`${type} has no segment in src/domain/addresses.ts`);
    return ({ key }, _, { publicUrl }) => uriOf(publicUrl, type, key);
  });
}

function resolveByType(
  schema: GraphQLSchema,
  interfaceName: string,
  fieldName: string,
  resolveOf: (type: string) => Resolve,
): void {
  const shared = schema.getType(interfaceName);
  if (!isInterfaceType(shared)) return;
  // GraphQL sees by itself what something is, at its `__typename`; type-graphql would through a promise.
  shared.resolveType = undefined;
  for (const type of schema.getPossibleTypes(shared)) {
    const field = type.getFields()[fieldName];
    if (field) field.resolve = resolveOf(type.name);
  }
}

import { ID, interfaceOf, value } from "../declare.ts";
import { isInterfaceType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { isAddressed, uriOf } from "../../domain/addresses.ts";
import { globalId, isNodeType } from "../../domain/global-id.ts";
import type { AnyRow } from "../../read/rows.ts";
import type { GraphContext } from "../context.ts";

export const Node = interfaceOf("Node", "Iets dat met zijn id altijd weer is op te vragen", {
  id: value(ID, "Kenmerk dat over alle typen heen uniek is en nooit verandert"),
});

export const Resource = interfaceOf("Resource", "Iets met een adres op het web", {
  uri: value(String, "Adres dat blijft"),
});

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

import { Field, ID, InterfaceType } from "../decorators.ts";
import { isInterfaceType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { isAddressed, uriOf } from "../../domain/addresses.ts";
import { globalId, isNodeType } from "../../domain/global-id.ts";
import type { AnyRow } from "../../read/rows.ts";
import type { GraphContext } from "../context.ts";

@InterfaceType({ description: "Iets dat met zijn id altijd weer is op te vragen" })
export abstract class Node {
  @Field(() => ID, {
    description: "Kenmerk dat over alle typen heen uniek is en nooit verandert",
  })
  readonly id!: string;
}

@InterfaceType({ description: "Iets met een adres op het web" })
export abstract class Resource {
  @Field(() => String, { description: "Adres dat blijft" })
  readonly uri!: string;
}

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
  for (const type of isInterfaceType(shared) ? schema.getPossibleTypes(shared) : []) {
    const field = type.getFields()[fieldName];
    if (field) field.resolve = resolveOf(type.name);
  }
}

import {
  isInterfaceType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { getMetadataStorage, type ClassType } from "./decorators.ts";

/** Where a parameter stands among those that GraphQL gives a resolver. */
const places: ReadonlyMap<string, number> = new Map([
  ["root", 0],
  ["context", 2],
  ["info", 3],
]);
/** Where the arguments of a field stand: of a field without any, they say nothing. */
const nothing = 1;

type Direct = GraphQLFieldResolver<unknown, unknown>;
type Declared = ReturnType<typeof getMetadataStorage>["fieldResolvers"][number];

/** A resolver that is called with just what its method takes; null when type-graphql has more to do for it. */
function directOf({ target, methodName, params = [], middlewares = [], roles }: Declared): Direct | null {
  const taken = params
    .toSorted((a, b) => a.index - b.index)
    .map((param) => ("propertyName" in param && param.propertyName ? undefined : places.get(param.kind)));
  if (taken.includes(undefined) || taken.length > places.size || middlewares.length > 0 || roles) return null;
  const instance = new (target as ClassType<Record<string, (...given: readonly unknown[]) => unknown>>)();
  const method = instance[methodName];
  if (!method) return null;
  const [first = nothing, second = nothing, third = nothing] = taken;
  return (...given) => method.call(instance, given[first], given[second], given[third]);
}

/** The object types that have a field of this type: those of an interface have its fields. */
const ownersOf = (schema: GraphQLSchema, name: string | undefined): readonly GraphQLObjectType[] => {
  const type = name === undefined ? undefined : schema.getType(name);
  if (isInterfaceType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
};

/**
 * Has GraphQL call the resolvers of fields without arguments as they are: type-graphql's way to them takes longer than
 * most of them do. What kind of thing something is, GraphQL sees at its `__typename`, without waiting.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage();
  const nameOf = new Map<unknown, string>(
    [...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]),
  );
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type)) type.resolveType = undefined;
  for (const declared of fieldResolvers) {
    const direct = directOf(declared);
    if (!direct) continue;
    for (const type of ownersOf(schema, nameOf.get(declared.getObjectType?.()))) {
      const field = type.getFields()[declared.schemaName];
      if (field) field.resolve = direct;
    }
  }
}

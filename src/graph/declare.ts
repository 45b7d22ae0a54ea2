// type-graphql asks for Reflect.getMetadata as soon as it is used: whoever declares here has it.
import "reflect-metadata";
import { isObjectType, type GraphQLFieldConfig, type GraphQLSchema } from "graphql";
import {
  Arg,
  Field,
  FieldResolver,
  InputType,
  InterfaceType,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  type ClassType,
} from "type-graphql";
import { capital } from "../domain/thing.ts";
import { vocabularies, type CodeOf, type VocabularyName } from "../domain/vocabularies.ts";

export { Float, ID, Int, type ClassType } from "type-graphql";

/** What stands at a name: a field of a type, a part of an input, or an argument. */
export interface Value {
  /** A class, a scalar, an enum, or a list of one. */
  readonly type: object;
  readonly description: string;
  readonly nullable?: boolean | "items";
  readonly defaultValue?: unknown;
}
export type Values = Readonly<Record<string, Value>>;

export const value = (type: object, description: string): Value => ({ type, description });
export const optional = (type: object, description: string): Value => ({ type, description, nullable: true });

/** A field that is read: `run` gets what GraphQL gives a resolver. */
export interface Method extends Value {
  readonly args?: Values;
  /** What the bounds and the tags of answers are told: `complexity`, `usualPage`, `volatile`. */
  readonly extensions?: GraphQLFieldConfig<unknown, unknown>["extensions"];
  readonly run: (root: never, args: never, context: never, info: never) => unknown;
}
export type Methods = Readonly<Record<string, Method>>;

export function addValues({ prototype }: ClassType, values: Values): void {
  for (const [name, { type, ...options }] of Object.entries(values))
    Field(() => type as never, options)(prototype, name);
}

function classOf(name: string, values: Values, decorate: ClassDecorator): ClassType {
  const made = { [name]: class {} }[name] as ClassType;
  addValues(made, values);
  decorate(made);
  return made;
}

export const objectOf = (
  name: string,
  description: string,
  values: Values = {},
  interfaces: readonly ClassType[] = [],
): ClassType =>
  classOf(
    name,
    values,
    ObjectType(name, { description, simpleResolvers: true, implements: [...interfaces] }),
  );

export const inputOf = (name: string, description: string, values: Values): ClassType =>
  classOf(name, values, InputType(name, { description }));

export const interfaceOf = (name: string, description: string, values: Values): ClassType =>
  classOf(name, values, InterfaceType(name, { description }));

/** The fields of a type that are read, and how one asks for it at the root. */
export type Resolvers = { readonly of: ClassType; readonly fields?: Methods; readonly queries?: Methods };

export function resolverClass({ of, fields = {}, queries = {} }: Resolvers): ClassType {
  const made: ClassType = class {};
  Resolver(() => of)(made);
  const tell = (methods: Methods, decorate: typeof Query): void => {
    for (const [name, { type, args = {}, extensions: _, run, ...options }] of Object.entries(methods)) {
      const descriptor = { value: run, writable: true, configurable: true };
      Object.defineProperty(made.prototype, name, descriptor);
      Object.entries(args).forEach(([arg, told], place) =>
        Arg(arg, () => told.type as never, { ...told })(made.prototype, name, place),
      );
      decorate(() => type as never, options)(made.prototype, name, descriptor);
    }
  };
  tell(queries, Query);
  tell(fields, FieldResolver);
  return made;
}

/**
 * What is refused at once, told as a promise: of a list with one item that throws graphql-js leaves the promises of the items
 * before it to nobody, and a promise that fails with nobody to hear of it ends the process.
 */
const promised =
  (run: Method["run"]): Method["run"] =>
  (...asked) => {
    try {
      return run(...asked);
    } catch (error) {
      return Promise.reject(error);
    }
  };

/** Has GraphQL call what was declared as it is: type-graphql's way to it takes longer than most of it does. */
export function callDirectly(schema: GraphQLSchema, { of, fields = {}, queries = {} }: Resolvers): void {
  const give = (typeName: string, methods: Methods): void => {
    const type = schema.getType(typeName);
    const shown = isObjectType(type) ? type.getFields() : {};
    for (const [name, { run, extensions }] of Object.entries(methods))
      Object.assign(shown[name] ?? {}, { resolve: promised(run), ...(extensions && { extensions }) });
  };
  give("Query", queries);
  give(of.name, fields);
}

/** Makes the GraphQL enum of a vocabulary; the Dutch words of the keys are their descriptions. */
export function enumOf<V extends Record<string, string>>(name: string, description: string, vocabulary: V) {
  const values = Object.fromEntries(Object.keys(vocabulary).map((key) => [key, key])) as {
    [K in keyof V & string]: K;
  };
  const valuesConfig = Object.fromEntries(
    Object.entries(vocabulary).map(([key, words]) => [key, { description: capital(words) }]),
  ) as { [K in keyof V & string]: { description: string } };
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const enums = Object.fromEntries(
  Object.entries(vocabularies).map(([name, { description, words }]) => [
    name,
    enumOf(name, description, words),
  ]),
) as { readonly [N in VocabularyName]: { readonly [C in CodeOf<N>]: C } };
export const {
  ChangeKind,
  DifferenceKind,
  OrderDirection,
  OriginKind,
  PilotOrderField,
  PilotStatus,
  Verdict,
} = enums;

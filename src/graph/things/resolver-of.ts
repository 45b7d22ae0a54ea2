import { Ctx, FieldResolver, Query, Resolver, Root, type ClassType } from "../decorators.ts";

/** type-graphql does not export its own type of what stands before a parameter: `Root()`, `Ctx()`, `Arg(…)`. */
type Parameter = ReturnType<typeof Ctx>;

export interface Method {
  readonly type: () => object;
  readonly description: string;
  readonly nullable?: boolean;
  /** The thing and the context, when nothing is said. */
  readonly parameters?: readonly Parameter[];
  readonly run: (...values: never[]) => unknown;
}

/** Makes the resolver class of an object type, as decorators would of a written one. */
export function resolverOf(
  of: ClassType,
  fields: Readonly<Record<string, Method>>,
  queries: Readonly<Record<string, Method>> = {},
): ClassType {
  const made: ClassType = class {};
  const prototype = made.prototype;
  Resolver(() => of)(made);
  const add = (name: string, method: Method, decorate: typeof Query): void => {
    const { type, description, nullable = false, parameters = [Root(), Ctx()], run } = method;
    const returned = type();
    const descriptor = { value: run, writable: true, configurable: true };
    Object.defineProperty(prototype, name, descriptor);
    parameters.forEach((parameter, index) => parameter(prototype, name, index));
    decorate(() => returned, { nullable, description })(prototype, name, descriptor);
  };
  for (const [name, method] of Object.entries(queries)) add(name, method, Query);
  for (const [name, method] of Object.entries(fields)) add(name, method, FieldResolver);
  return made;
}

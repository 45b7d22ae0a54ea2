import type { GraphQLResolveInfo } from "graphql";
import type { Awaitable } from "../read/awaitable.ts";
import { Field, FieldResolver, Info, Int, ObjectType, Resolver, Root, type ClassType } from "./decorators.ts";
import { PageInfo, type Page, type PlacedRow } from "./page.ts";
import type { ListedType } from "../read/reader.ts";
import { wordsOf, type Thing } from "../domain/thing.ts";
import { things } from "../domain/things/things.ts";
import { typeOf } from "./things/object-types.ts";

/** Makes the connection type of a type of things, `PilotConnection` with its `PilotEdge`, and what resolves it. */
function connectionOf<T extends ListedType>(
  name: T,
  plural: string,
  node: () => ClassType,
): readonly [connection: ClassType, resolver: ClassType] {
  @ObjectType(`${name}Edge`, { description: `Een plaats in een lijst van ${plural}`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: "Plaats in de lijst, om met after of before verder te bladeren" })
    readonly cursor!: string;

    @Field(node, { description: "Wat er op die plaats staat" })
    readonly node!: unknown;
  }

  @ObjectType(`${name}Connection`, {
    description: `Een bladzijde van een lijst van ${plural}`,
    simpleResolvers: true,
  })
  class Connection {}

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => Int, { description: "Hoeveel er in de hele lijst staan" })
    totalCount(@Root() page: Page<T>): Awaitable<number> {
      return page.totalCount();
    }

    @FieldResolver(() => [Edge], { description: "Wat er op deze bladzijde staat" })
    edges(@Root() page: Page<T>, @Info() info: GraphQLResolveInfo): Awaitable<PlacedRow<T>[]> {
      return page.edges(info);
    }

    @FieldResolver(() => PageInfo, { description: "Waar deze bladzijde in de lijst staat" })
    pageInfo(@Root() page: Page<T>): Awaitable<PageInfo> {
      return page.pageInfo();
    }
  }
  return [Connection, ConnectionResolver];
}

const made = new Map<string, ReturnType<typeof connectionOf>>(
  Object.values<Thing>(things).flatMap(({ name, plural }) =>
    plural?.paged
      ? [[name, connectionOf(name as ListedType, wordsOf(plural), () => typeOf(name as ListedType))]]
      : [],
  ),
);

export const connectionResolvers = [...made.values()].map(([, resolver]) => resolver);

export function connectionTo(name: ListedType) {
  const [connection] = made.get(name) ?? [];
  if (connection === undefined) throw new TypeError(`lists of ${name} come in no pages`);
  return connection;
}

import type { GraphQLResolveInfo } from "graphql";
import { Field, Int, ObjectType, type ClassType } from "./decorators.ts";
import { andThen, type Awaitable } from "./awaitable.ts";
import type { GraphContext } from "./context.ts";
import { cursorAt, readStretch, type ListOrder, type PageArgs, type PageBounds } from "./paging.ts";
import type { GraphReader, List, ListedType, StretchOf } from "./reader.ts";
import type { Rows } from "./rows.ts";

@ObjectType({ description: "Waar een bladzijde in de lijst staat", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Of er na deze bladzijde nog iets komt" })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Of er voor deze bladzijde nog iets staat" })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor van het eerste op deze bladzijde" })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor van het laatste op deze bladzijde" })
  readonly endCursor!: string | null;
}

/** Makes the connection type of a type of things: `PilotConnection` with its `PilotEdge`. */
export function connectionOf(name: ListedType, plural: string, node: () => ClassType): ClassType {
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
  class Connection {
    @Field(() => Int, { description: "Hoeveel er in de hele lijst staan" })
    readonly totalCount!: number;

    @Field(() => [Edge], { description: "Wat er op deze bladzijde staat" })
    readonly edges!: Edge[];

    @Field(() => PageInfo, { description: "Waar deze bladzijde in de lijst staat" })
    readonly pageInfo!: PageInfo;
  }
  return Connection;
}

export interface Edge<T extends ListedType> {
  readonly cursor: string;
  readonly node: Rows[T];
}

/** A page of a list. Each part is read when it is asked for: GraphQL calls them. */
export interface Page<T extends ListedType> {
  totalCount(): Awaitable<number>;
  edges(args: unknown, context: GraphContext, info: GraphQLResolveInfo): Awaitable<Edge<T>[]>;
  pageInfo(): Awaitable<PageInfo>;
}

/** What has to be read of the rows on a page before their fields are. */
type Ahead<T extends ListedType> = (
  stretch: Awaitable<StretchOf<T>>,
  rowsOf: (stretch: StretchOf<T>) => readonly Rows[T][],
  info: GraphQLResolveInfo,
  reader: GraphReader,
) => Awaitable<StretchOf<T>>;

interface PageOptions<T extends ListedType> extends Partial<Omit<ListOrder, "of">> {
  readonly bounds?: PageBounds;
  readonly ahead?: Ahead<T>;
}

const rowsIn = <T extends ListedType>({ rows }: StretchOf<T>): Rows[T][] => rows.map(({ row }) => row);

/** The page of a list that the arguments ask for; faults in the arguments are thrown at once. */
export function pageOf<T extends ListedType>(
  { reader }: GraphContext,
  list: Extract<List, { of: T }>,
  args: PageArgs,
  { bounds, ahead, ...order }: PageOptions<T> = {},
): Page<T> {
  const listOrder: ListOrder = { of: list.of, order: "NAME", direction: "ASC", ...order };
  const stretch = readStretch(args, listOrder, bounds);
  const read = (): Awaitable<StretchOf<T>> => reader.stretch<T>(list, stretch);
  return {
    totalCount: () => reader.count(list),
    edges: (_, context, info) =>
      andThen(ahead ? ahead(read(), rowsIn, info, context.reader) : read(), ({ rows }) =>
        rows.map(({ position, row }) => ({ cursor: cursorAt(listOrder, position), node: row })),
      ),
    pageInfo: () =>
      andThen(read(), ({ rows, more }) => {
        const [first, last] = [rows.at(0), rows.at(-1)];
        return {
          hasNextPage: stretch.fromEnd ? stretch.before !== null : more,
          hasPreviousPage: stretch.fromEnd ? more : stretch.after !== null,
          startCursor: first ? cursorAt(listOrder, first.position) : null,
          endCursor: last ? cursorAt(listOrder, last.position) : null,
        };
      }),
  };
}

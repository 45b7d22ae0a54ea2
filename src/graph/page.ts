import type { GraphQLResolveInfo } from "graphql";
import { andThen, type Awaitable } from "../read/awaitable.ts";
import type { PageInfo } from "./page-info.ts";
import type { GraphContext } from "./context.ts";
import { type PageArgs } from "./paging.ts";
import { cursorAt, readStretch, type ListOrder, type PageBounds } from "../read/stretch.ts";
import type { GraphReader, List, ListedType, StretchOf } from "../read/reader.ts";
import type { Rows } from "../read/rows.ts";

/** A row with the cursor of its place in a list. */
export interface PlacedRow<T extends ListedType> {
  readonly cursor: string;
  readonly node: Rows[T];
}

/** A page of a list. Each part is read when it is asked for. */
export interface Page<T extends ListedType> {
  totalCount(): Awaitable<number>;
  edges(info: GraphQLResolveInfo): Awaitable<PlacedRow<T>[]>;
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
    edges: (info) =>
      andThen(ahead ? ahead(read(), rowsIn, info, reader) : read(), ({ rows }) =>
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

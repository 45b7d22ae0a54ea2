import { Int, objectOf, optional, value, type Values } from "./declare.ts";
import {
  usualBounds,
  type PageArgs,
  type PageBounds,
  cursorAt,
  readPageRequest,
  type ListOrder,
} from "../read/page-request.ts";
import type { GraphQLResolveInfo } from "graphql";
import { andThen, type Awaitable } from "../read/awaitable.ts";
import type { GraphReader, List, ListedType, RowPage } from "../read/reader.ts";
import type { Rows } from "../read/rows.ts";
import type { GraphContext } from "./context.ts";

export const PageInfo = objectOf("PageInfo", "Waar een bladzijde in de lijst staat", {
  hasNextPage: value(Boolean, "Of er na deze bladzijde nog iets komt"),
  hasPreviousPage: value(Boolean, "Of er voor deze bladzijde nog iets staat"),
  startCursor: optional(String, "Cursor van het eerste op deze bladzijde"),
  endCursor: optional(String, "Cursor van het laatste op deze bladzijde"),
});

export const pageArgs = ({ most, usual }: PageBounds = usualBounds): Values => ({
  first: optional(Int, `Zoveel van voren af, 0 tot ${most}; ${usual} als ook last ontbreekt`),
  after: optional(String, "Alleen wat na deze cursor komt"),
  last: optional(Int, `Zoveel van achteren af, 0 tot ${most}; niet samen met first`),
  before: optional(String, "Alleen wat voor deze cursor komt"),
});

export type InMunicipality = { readonly municipality?: string | null };
export const municipalityArg: Values = {
  municipality: optional(
    String,
    "CBS-code of naam van de gemeente; mag weg waar maar één gemeente het heeft",
  ),
};

export type PlacedRow<T extends ListedType> = { readonly cursor: string; readonly node: Rows[T] };

export interface Page<T extends ListedType> {
  totalCount(): Awaitable<number>;
  edges(info: GraphQLResolveInfo): Awaitable<PlacedRow<T>[]>;
  pageInfo(): Awaitable<object>;
}

type Prefetch<T extends ListedType> = (
  page: Awaitable<RowPage<T>>,
  rowsOf: (page: RowPage<T>) => readonly Rows[T][],
  info: GraphQLResolveInfo,
  reader: GraphReader,
) => Awaitable<RowPage<T>>;

interface PageOptions<T extends ListedType> extends Partial<Omit<ListOrder, "of">> {
  readonly bounds?: PageBounds;
  readonly ahead?: Prefetch<T>;
}

const rowsIn = <T extends ListedType>({ rows }: RowPage<T>): Rows[T][] => rows.map(({ row }) => row);

/** The page of a list that the arguments ask for; faults in the arguments are thrown at once. */
export function pageOf<T extends ListedType>(
  { reader }: GraphContext,
  list: Extract<List, { of: T }>,
  args: PageArgs,
  { bounds, ahead, ...order }: PageOptions<T> = {},
): Page<T> {
  const listOrder: ListOrder = { of: list.of, order: "NAME", direction: "ASC", ...order };
  const page = readPageRequest(args, listOrder, bounds);
  const read = (): Awaitable<RowPage<T>> => reader.page<T>(list, page);
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
          hasNextPage: page.fromEnd ? page.before !== null : more,
          hasPreviousPage: page.fromEnd ? more : page.after !== null,
          startCursor: first ? cursorAt(listOrder, first.position) : null,
          endCursor: last ? cursorAt(listOrder, last.position) : null,
        };
      }),
  };
}

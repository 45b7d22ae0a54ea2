import { ArgsType, Field, Int } from "./decorators.ts";
import type { OrderDirection, PilotOrderField } from "./enums.ts";
import { InputError } from "../domain/input-error.ts";
import type { ListedType, Position, Stretch } from "../read/reader.ts";

/** How many rows a page has at most, and when nothing is said. */
export interface PageBounds {
  readonly most: number;
  readonly usual: number;
}
const bounds: PageBounds = { most: 100, usual: 20 };
/** For a list that belongs to one thing and is read as a whole, such as the changes of an edition. */
export const wholeBounds: PageBounds = { most: 1000, usual: 1000 };

const firstOf = ({ most, usual }: PageBounds) =>
  `Zoveel van voren af, 0 tot ${most}; ${usual} als ook last ontbreekt`;
const lastOf = ({ most }: PageBounds) => `Zoveel van achteren af, 0 tot ${most}; niet samen met first`;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: firstOf(bounds) })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Alleen wat na deze cursor komt" })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: lastOf(bounds) })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Alleen wat voor deze cursor komt" })
  before?: string | null;
}

@ArgsType()
export class WholePageArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: firstOf(wholeBounds) })
  declare first?: number | null;

  @Field(() => Int, { nullable: true, description: lastOf(wholeBounds) })
  declare last?: number | null;
}

/** The order of a list, which its cursors belong to. */
export interface ListOrder {
  readonly of: ListedType;
  readonly order: PilotOrderField;
  readonly direction: OrderDirection;
}

/** The cursor of a row in a list: where it stands, and in which order. */
export const cursorAt = ({ of, order, direction }: ListOrder, { sort, key }: Position): string =>
  Buffer.from(JSON.stringify([of, order, direction, sort, key])).toString("base64url");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readCursor(name: string, cursor: string | null | undefined, list: ListOrder): Position | null {
  if (cursor === null || cursor === undefined) return null;
  const values = parse(Buffer.from(cursor, "base64url").toString());
  if (Array.isArray(values) && values.length === 5) {
    const [, , , sort, key] = values as unknown[];
    // A cursor can hold no NUL: a database cannot compare with it.
    const isText = typeof sort === "string" && typeof key === "string" && !`${sort}${key}`.includes("\0");
    if (isText && cursorAt(list, { sort, key }) === cursor) return { sort, key };
  }
  throw new InputError(
    `${name}: ${JSON.stringify(cursor)} is geen cursor van deze lijst in deze volgorde; neem een cursor uit edges of pageInfo`,
    { argument: name, value: cursor },
  );
}

function readSize(name: string, size: number | null | undefined, most: number): number | null {
  if (size === null || size === undefined) return null;
  if (size >= 0 && size <= most) return size;
  throw new InputError(`${name}: ${size} kan niet, vraag er 0 tot ${most}`, {
    argument: name,
    value: size,
  });
}

/** The stretch that paging arguments ask for; refuses a size out of bounds and a cursor of another list. */
export function readStretch(args: PageArgs, list: ListOrder, { most, usual } = bounds): Stretch {
  const first = readSize("first", args.first, most);
  const last = readSize("last", args.last, most);
  if (first !== null && last !== null)
    throw new InputError("first en last: vraag er een van beide", { argument: "last", value: last });
  return {
    order: list.order,
    direction: list.direction,
    after: readCursor("after", args.after, list),
    before: readCursor("before", args.before, list),
    size: first ?? last ?? usual,
    fromEnd: last !== null,
  };
}

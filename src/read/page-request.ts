import { InputError, type Told } from "../domain/faults.ts";
import type { OrderDirection, PilotOrderField } from "../domain/vocabularies.ts";
import type { ListedType, Position, PageRequest } from "./reader.ts";

export type PageBounds = { readonly most: number; readonly usual: number };
export const usualBounds: PageBounds = { most: 100, usual: 20 };
export const restPages: PageBounds = { most: 500, usual: 50 };
/** For a list that belongs to one thing and is read as a whole, such as the changes of an edition. */
export const wholeBounds: PageBounds = { most: 1000, usual: 1000 };

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface ListOrder {
  readonly of: ListedType;
  readonly order: PilotOrderField;
  readonly direction: OrderDirection;
}

export const cursorAt = ({ of, order, direction }: ListOrder, { sort, key }: Position): string =>
  Buffer.from(JSON.stringify([of, order, direction, sort, key])).toString("base64url");

export function parse(text: string): unknown {
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
  throw refusalOfCursor(name, cursor, {
    nl: "deze lijst in deze volgorde",
    en: "this list in this order",
  });
}

/** The refusal of a text that no list gave, or another one. */
export const refusalOfCursor = (name: string, cursor: string, list: Told): InputError =>
  new InputError(
    {
      nl: `${name}: ${JSON.stringify(cursor)} is geen cursor van ${list.nl}; neem een cursor uit edges of pageInfo`,
      en: `${name}: ${JSON.stringify(cursor)} is no cursor of ${list.en}; take one from edges or pageInfo`,
    },
    { argument: name, value: cursor },
  );

/** A size that was asked for, null when none was; refuses one out of bounds. */
export function readSize(name: string, size: number | null | undefined, most: number): number | null {
  if (size === null || size === undefined) return null;
  if (size >= 0 && size <= most) return size;
  throw new InputError(
    {
      nl: `${name}: ${size} kan niet, vraag er 0 tot ${most}`,
      en: `${name}: ${size} is not possible, ask for 0 to ${most}`,
    },
    { argument: name, value: size },
  );
}

/** The page that paging arguments ask for; refuses a size out of bounds and a cursor of another list. */
export function readPageRequest(args: PageArgs, list: ListOrder, { most, usual } = usualBounds): PageRequest {
  const first = readSize("first", args.first, most);
  const last = readSize("last", args.last, most);
  if (first !== null && last !== null)
    throw new InputError(
      { nl: "first en last: vraag er een van beide", en: "first and last: ask for one of both" },
      { argument: "last", value: last },
    );
  return {
    order: list.order,
    direction: list.direction,
    after: readCursor("after", args.after, list),
    before: readCursor("before", args.before, list),
    size: first ?? last ?? usual,
    fromEnd: last !== null,
  };
}

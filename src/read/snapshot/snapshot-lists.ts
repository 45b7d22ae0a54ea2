import { countEach } from "../../domain/count-each.ts";
import { LRUCache } from "lru-cache";
import { byName, type Order } from "../../domain/pilot-sortings.ts";
import type { List, PageRequest, RowPage } from "../reader.ts";
import type { ReportRow } from "../rows.ts";
import { always, type Condition } from "../../domain/condition.ts";
import { things } from "../../domain/things/things.ts";
import type { SnapshotLinks, SnapshotRows } from "./snapshot-rows.ts";
import { pilotsThat, type PilotIndex } from "./pilots-by-value.ts";
import { comparePositions, sortRows, type Entry, type PagedType, type SortedRows } from "./sorted-rows.ts";

export type PagedList = Extract<List, { of: PagedType }>;

/** How many places of lists are kept together, of lists that were asked for. */
const mostPlaces = 500_000;

/**
 * The lists of a snapshot. What was put in order or picked out once is kept, since a snapshot never changes: the
 * pages of a list and its total come from one array.
 */
export class SnapshotLists {
  readonly #rows: SnapshotRows;
  readonly #links: SnapshotLinks;
  readonly #index: PilotIndex;
  readonly #sorted = new Map<string, SortedRows<PagedType>>();
  readonly #picked = new LRUCache<string, readonly Entry<PagedType>[]>({
    maxSize: mostPlaces,
    sizeCalculation: ({ length }) => length + 1,
  });

  constructor(rows: SnapshotRows, links: SnapshotLinks, byValue: PilotIndex["byValue"]) {
    this.#rows = rows;
    this.#links = links;
    this.#index = {
      all: () => rows.Pilot.byId.keys(),
      byValue,
    };
  }

  count<T extends PagedType>(list: PagedList): number {
    return this.#entries<T>(list, byName).length;
  }

  initials(list: PagedList): ReadonlyMap<string, number> {
    return countEach(
      this.#entries(list, byName).map(
        ({
          position: {
            sort: [initial = ""],
          },
        }) => initial,
      ),
    );
  }

  page<T extends PagedType>(list: PagedList, page: PageRequest): RowPage<T> {
    const { order: field, direction, after, before, size, fromEnd, skip = 0 } = page;
    const entries = this.#entries<T>(list, { field, direction });
    const begin = after
      ? placeWhere(entries, ({ position }) => comparePositions(direction, position, after) > 0)
      : 0;
    const end = before
      ? placeWhere(entries, ({ position }) => comparePositions(direction, position, before) >= 0)
      : entries.length;
    const [first, last] = fromEnd ? [begin, end - skip] : [begin + skip, end];
    const rows = fromEnd
      ? entries.slice(Math.max(first, last - size), Math.max(first, last))
      : entries.slice(first, Math.min(last, first + size));
    return { rows, more: last - first > size };
  }

  #entries<T extends PagedType>(list: PagedList, order: Order): readonly Entry<T>[] {
    const key = JSON.stringify([list, order]);
    const known = this.#picked.get(key) as readonly Entry<T>[] | undefined;
    if (known) return known;
    const sorted = this.#sortedRows<T>(list.of as T, order);
    const entries = pick<T>(sorted, this.#choose(list) as Choice<T>);
    if (entries !== sorted.entries) this.#picked.set(key, entries);
    return entries;
  }

  #sortedRows<T extends PagedType>(type: T, order: Order): SortedRows<T> {
    const name =
      type === "Pilot" ? `${type} ${order.field} ${order.direction}` : `${type} ${order.direction}`;
    const sort = () => sortRows(this.#rows, this.#links, type, order);
    return this.#sorted.getOrInsertComputed(name, sort) as SortedRows<T>;
  }

  #choose(list: PagedList): Choice<"Pilot"> | Choice<"Report"> | Choice<PagedType> {
    if (list.of === "Pilot") return { ids: pilotsThat(pilotsOf(list), this.#index), fits: null };
    return list.of === "Report" ? this.#chooseReports(list) : { ids: null, fits: null };
  }

  #chooseReports({ where }: Extract<PagedList, { of: "Report" }>): Choice<"Report"> {
    const pilots = pilotsThat(where.pilots, this.#index);
    const editions = where.editions && new Set(where.editions);
    const idsOf = (id: number): number[] =>
      (this.#links.reportsOfPilot.get(id) ?? []).map((report) => report.id);
    return {
      ids: pilots && [...pilots].flatMap(idsOf),
      fits: editions && (({ editionId }: ReportRow) => editions.has(editionId)),
    };
  }
}

/** What a list of pilots asks of each: its condition, and where it hangs under a thing, a link to that. */
function pilotsOf({ where, under }: Extract<PagedList, { of: "Pilot" }>): Condition {
  if (under === null) return where;
  const { path } = things[under.type].pilots;
  const linked: Condition = {
    source: { over: "reports", path },
    values: [{ id: under.id, key: "" }],
  };
  return where === always ? linked : { all: [where, linked] };
}

/** Which rows of a type a list has: those with the ids, if it names any, that fit, if anything is asked of them. */
interface Choice<T extends PagedType> {
  readonly ids: Iterable<number> | null;
  readonly fits: ((row: Entry<T>["row"]) => boolean) | null;
}

function pick<T extends PagedType>(
  { entries, placeOf }: SortedRows<T>,
  { ids, fits }: Choice<T>,
): readonly Entry<T>[] {
  const named = ids ? entriesAt(entries, placesOf(ids, placeOf)) : entries;
  return fits ? named.filter(({ row }) => fits(row)) : named;
}

const placesOf = (ids: Iterable<number>, placeOf: ReadonlyMap<number | string, number>): number[] =>
  Array.from(ids, (id) => placeOf.get(id))
    .filter((place) => place !== undefined)
    .toSorted((a, b) => a - b);

const entriesAt = <E>(entries: readonly E[], places: readonly number[]): E[] =>
  places.flatMap((place) => entries[place] ?? []);

/** The first place from which on all entries are `past`; the end when none is. */
function placeWhere<E>(entries: readonly E[], past: (entry: E) => boolean): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && past(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}

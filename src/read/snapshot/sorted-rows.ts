import type { OrderDirection, PilotOrderField } from "../../domain/vocabularies.ts";
import type { Order } from "../../domain/pilot-sortings.ts";
import type { ListedType, PlainType, Position } from "../reader.ts";
import type { IdOf, PilotRow, ReportRow, Rows } from "../rows.ts";
import { sortName } from "../../domain/sort-name.ts";
import type { Thing } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import {
  editionSortText,
  lastInOrder,
  latestEditionFirstText,
  positionText,
  slipText,
  verdictsInOrder,
} from "../sort-texts.ts";
import { compareTexts, type SnapshotLinks, type SnapshotRows } from "./snapshot-rows.ts";

/** The types whose lists are paged through in memory. */
export type PagedType = Exclude<ListedType, "Change">;

export type Entry<T extends PagedType> = { readonly position: Position; readonly row: Rows[T] };

export interface SortedRows<T extends PagedType> {
  readonly entries: readonly Entry<T>[];
  readonly placeOf: ReadonlyMap<IdOf<T>, number>;
}

type RowIndex = Pick<SnapshotRows, PagedType | "Edition">;
type PilotLinks = Pick<SnapshotLinks, "reportsOfPilot" | "changesOfPilot">;
type SortText<T extends PagedType> = (row: Rows[T]) => string;

/** What a list is ordered by, as text: the same as SQL makes, so that a cursor of one reader fits the other. */
const sortTexts: {
  readonly [T in Exclude<PagedType, PlainType>]: (
    rows: RowIndex,
    links: PilotLinks,
    order: Order,
  ) => SortText<T>;
} = {
  Pilot: ({ Edition }, { reportsOfPilot, changesOfPilot }, { field, direction }) => {
    const last = lastInOrder[direction];
    const latest = ({ id }: PilotRow): ReportRow | undefined => reportsOfPilot.get(id)?.[0];
    const sorts: Record<PilotOrderField, SortText<"Pilot">> = {
      NAME: ({ name }) => sortName(name),
      START: (pilot) => latest(pilot)?.start?.from ?? last,
      END: (pilot) => latest(pilot)?.end?.to ?? last,
      LATEST_EDITION: (pilot) => {
        const edition = Edition.byId.get(latest(pilot)?.editionId ?? -1);
        return edition ? editionSortText(edition) : last;
      },
      SLIP: ({ id }) => slipText(changesOfPilot.get(id) ?? []) ?? last,
      OUTCOME: (pilot) => {
        const report = latest(pilot);
        return report ? String(verdictsInOrder.indexOf(report.successful.verdict) + 1) : last;
      },
    };
    return sorts[field];
  },
  Report: ({ Edition }) => {
    const texts = new Map([...Edition.byId].map(([id, edition]) => [id, latestEditionFirstText(edition)]));
    return ({ editionId, position }) => `${texts.get(editionId)}/${positionText(position)}`;
  },
};

/** Of a list that is asked for as it is: the property that its order begins with. */
function plainText(type: PlainType): (row: object) => string {
  const { plural, nameOrder }: Thing = things[type];
  const [by = ""] = plural?.order ?? [];
  return (row) => {
    const text = (row as Readonly<Record<string, string | null>>)[by] ?? lastInOrder.ASC;
    return nameOrder ? sortName(text) : text;
  };
}

/** Which of two positions comes first: negative for the first. What is alike keeps its order whichever way a list goes. */
export const comparePositions = (direction: OrderDirection, a: Position, b: Position): number =>
  (direction === "ASC" ? 1 : -1) * compareTexts(a.sort, b.sort) || compareTexts(a.key, b.key);

export function sortRows<T extends PagedType>(
  rows: RowIndex,
  links: PilotLinks,
  type: T,
  order: Order,
): SortedRows<T> {
  const sortText: SortText<T> =
    type in sortTexts
      ? (sortTexts[type as "Pilot"](rows, links, order) as unknown as SortText<T>)
      : plainText(type as PlainType);
  const held: Iterable<Rows[T]> = rows[type].byId.values();
  const entries = Array.from(held, (row): Entry<T> => ({
    position: { sort: sortText(row), key: row.key },
    row,
  })).toSorted((a, b) => comparePositions(order.direction, a.position, b.position));
  return { entries, placeOf: new Map(entries.map(({ row }, place) => [row.id, place])) };
}

import type { NodeType } from "../../domain/global-id.ts";
import { wordOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { findMotionAt } from "../../read/find-thing.ts";
import type { ReadListing, Listing } from "../../read/listings/listing.ts";
import { motionListing, promiseListing, listings } from "../../read/listings/listings.ts";
import type { GraphReader } from "../../read/reader.ts";
import type { Listed, Row } from "../records/rows.ts";
import {
  evidenceTable,
  mentionTables,
  listedTypes,
  pilotsOnDay,
  sourceTypes,
  tableFor,
  type RecordTable,
} from "../records/tables.ts";
import { pathParametersOf, type PathParameters } from "./endpoint.ts";
import {
  changeFilters,
  namedPilots,
  ordering,
  pilotFilters,
  selectChanges,
  selectFromPilots,
  type Selected,
} from "./filters.ts";
import { listingParameters, selectListed, selectRows } from "./listed.ts";
import { motionOutcomesTable, promisesTable } from "../records/council-lists.ts";
import { evidentReports } from "../records/evident-reports.ts";
import type { Parameters, ValuesOf } from "./parameters.ts";
import { missing } from "./problem.ts";

export interface Collection {
  readonly name: string;
  readonly table: RecordTable;
  /** As linked data shows them: what depends on the day is no fact to link to. */
  readonly linkedTable: RecordTable;
  readonly besides: readonly RecordTable[];
  readonly onDay: boolean;
  readonly isLinked: boolean;
  readonly title: string;
  readonly pathParameters: PathParameters;
  readonly parameters: Parameters;
  readonly select: (
    values: Readonly<Record<string, unknown>>,
    reader: GraphReader,
    today: string,
    read: ReadListing,
  ) => Promise<Selected>;
  /** The row of the thing that an address names; a problem when there is none. */
  readonly find: (reader: GraphReader, key: string) => Promise<Row>;
}

const findByKey =
  ({ from }: RecordTable, title: string): Collection["find"] =>
  async (reader, key) => {
    const row = await reader.byKey(from, key);
    if (row === null) throw await missing(reader, from, key, title);
    return row;
  };

const plain = (table: RecordTable, title: string): Collection => ({
  name: table.name,
  table,
  linkedTable: table,
  besides: [],
  onDay: false,
  isLinked: true,
  title,
  pathParameters: pathParametersOf(table.from),
  parameters: {},
  select: () => Promise.resolve({ selection: { of: table.from }, faults: [] }),
  find: findByKey(table, title),
});

const ofReports: Pick<Collection, "parameters" | "select"> = {
  parameters: { ...pilotFilters, ...namedPilots },
  select: (values, reader, today) => selectFromPilots("Report", values, reader, today),
};

/** A motion is known by its number in any spelling; by its slug when it has none. */
async function findMotion(reader: GraphReader, key: string): Promise<Row> {
  const found = await findMotionAt(reader, key);
  if (found === null) throw await missing(reader, "Motion", key, "motie");
  return found;
}

/** What is asked of some collections otherwise than of most. */
const ownWays: { readonly [T in NodeType]?: Partial<Collection> } = {
  Pilot: {
    table: pilotsOnDay,
    onDay: true,
    parameters: { ...pilotFilters, ...namedPilots, ...ordering },
    select: (values, reader, today) => selectFromPilots("Pilot", values, reader, today),
  },
  Report: {
    title: "rapportage",
    besides: [...mentionTables, evidenceTable],
    ...ofReports,
  },
  Motion: { find: findMotion },
  Change: {
    parameters: changeFilters,
    select: (values, reader, today) => selectChanges(values as ValuesOf<typeof changeFilters>, reader, today),
  },
};

function listedWays(type: NodeType): Partial<Collection> {
  const listing = (listings as { readonly [T in NodeType]?: unknown })[type] as Listing<unknown> | undefined;
  if (listing === undefined) return {};
  return {
    parameters: listingParameters(listing),
    select: (values, reader, today, read) => selectListed(listing, values, { reader, today, read }),
  };
}

const collectionOf = (type: NodeType): Collection => {
  const own = ownWays[type] ?? {};
  return { ...plain(tableFor(type), own.title ?? wordOf(things[type])), ...listedWays(type), ...own };
};

export const collections: readonly Collection[] = listedTypes.map(collectionOf);

/** Reports with the words and the place of each value beside it. */
const evidentCollection: Collection = {
  ...plain(evidentReports, "rapportage met bewijs"),
  isLinked: false,
  ...ofReports,
};

/** Rows of a listing that are no things of the graph, as its page has them; its choices are named after what a row is. */
const listedCollection = <T extends Listed>(
  table: RecordTable,
  title: string,
  listing: Listing<T>,
  thing: string,
): Collection => ({
  ...plain(table, title),
  isLinked: false,
  parameters: listingParameters(listing, thing),
  select: (values, reader, today, read) => selectRows(listing, values, { reader, today, read }, (row) => row),
});

/** Lists of rows that cannot be asked for by themselves. */
export const lists: readonly Collection[] = [
  evidentCollection,
  listedCollection(motionOutcomesTable, "motie met uitkomst", motionListing, "MotionOutcome"),
  listedCollection(promisesTable, "toezegging", promiseListing, "Promise"),
];

/** Things that can be asked for by themselves only. */
export const sources: readonly Collection[] = sourceTypes.map(collectionOf);

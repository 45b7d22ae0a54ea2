import type { NodeType } from "../../domain/global-id.ts";
import { wordOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import type { GraphReader } from "../../read/reader.ts";
import type { Row } from "../records/rows.ts";
import {
  evidenceTable,
  mentionTables,
  listedTypes,
  pilotsOnDay,
  sourceTypes,
  tableFor,
  type RecordTable,
} from "../records/tables.ts";
import type { PathParameter } from "./endpoint.ts";
import {
  changeFilters,
  ordering,
  pilotFilters,
  selectChanges,
  selectFromPilots,
  type Selected,
} from "./filters.ts";
import type { Parameters, ValuesOf } from "./parameter.ts";
import { notFound, ProblemError } from "./problem.ts";

/** A list of things in the service, and the things in it. */
export interface Collection {
  readonly name: string;
  /** As answers show its things. */
  readonly table: RecordTable;
  /** As linked data shows them: what depends on the day is no fact to link to. */
  readonly linkedTable: RecordTable;
  /** Tables that go with the list in formats that hold several. */
  readonly besides: readonly RecordTable[];
  readonly onDay: boolean;
  readonly one: PathParameter & { readonly title: string };
  readonly parameters: Parameters;
  readonly select: (
    values: Readonly<Record<string, unknown>>,
    reader: GraphReader,
    today: string,
  ) => Promise<Selected>;
  /** The row of the thing that the last part of an address names; a problem when there is none. */
  readonly find: (reader: GraphReader, key: string) => Promise<Row>;
}

const slugOf = ({ from }: RecordTable, title: string): Collection["one"] => ({
  name: "slug",
  title,
  description: `Slug van ${title}`,
  keysOf: from,
});

const findByKey =
  ({ from }: RecordTable, title: string): Collection["find"] =>
  async (reader, key) => {
    const row = await reader.byKey(from, key);
    if (row === null) throw notFound(`Er is geen ${title} "${key}"`);
    return row;
  };

const plain = (table: RecordTable, title: string): Collection => {
  return {
    name: table.name,
    table,
    linkedTable: table,
    besides: [],
    onDay: false,
    one: slugOf(table, title),
    parameters: {},
    select: () => Promise.resolve({ selection: { of: table.from }, faults: [] }),
    find: findByKey(table, title),
  };
};

/** A motion is known by its number; by its slug when it has none, or when another council has the same. */
async function findMotion(reader: GraphReader, key: string): Promise<Row> {
  const bySlug = await reader.byKey("Motion", key);
  if (bySlug !== null) return bySlug;
  const [motion, ...others] = await reader.motionsByNumber(key);
  if (motion === undefined) throw notFound(`Er is geen motie "${key}"`);
  if (others.length === 0) return motion;
  const known = [motion, ...others].map(({ slug }) => slug).join(", ");
  throw new ProblemError(
    404,
    "Niet eenduidig",
    `Meer raden hebben een motie "${key}"; vraag een van ${known}`,
  );
}

/** What is asked of some collections otherwise than of most. */
const ownWays: { readonly [T in NodeType]?: Partial<Collection> } = {
  Pilot: {
    table: pilotsOnDay,
    onDay: true,
    parameters: { ...pilotFilters, ...ordering },
    select: (values, reader, today) => selectFromPilots("Pilot", values, reader, today),
  },
  Report: {
    one: {
      name: "sleutel",
      title: "rapportage",
      description: "Slug van de editie, twee streepjes, slug van de pilot",
      keysOf: "Report",
    },
    besides: [...mentionTables, evidenceTable],
    parameters: pilotFilters,
    select: (values, reader, today) => selectFromPilots("Report", values, reader, today),
  },
  Motion: {
    one: {
      name: "nummer",
      title: "motie",
      description: "Nummer dat de raad de motie gaf, of haar slug",
      keysOf: "Motion",
    },
    find: findMotion,
  },
  Change: {
    one: {
      name: "sleutel",
      title: "wijziging",
      description: "Sleutel van de wijziging",
      keysOf: "Change",
    },
    parameters: changeFilters,
    select: (values, reader, today) => selectChanges(values as ValuesOf<typeof changeFilters>, reader, today),
  },
  Document: {
    one: {
      name: "sha256",
      title: "document",
      description: "SHA-256 van het document, in hexadecimalen",
      keysOf: "Document",
    },
  },
  Municipality: {
    one: { name: "code", title: "gemeente", description: "CBS-code van de gemeente", keysOf: "Municipality" },
  },
};

const collectionOf = (type: NodeType): Collection => {
  const { one, ...own } = ownWays[type] ?? {};
  const common = plain(tableFor(type), one?.title ?? wordOf(things[type]));
  return { ...common, ...(one && { one }), ...own };
};

/** Every collection of the service, in the order of its description. */
export const collections: readonly Collection[] = listedTypes.map(collectionOf);

/** Things that can be asked for by themselves only. */
export const sources: readonly Collection[] = sourceTypes.map(collectionOf);

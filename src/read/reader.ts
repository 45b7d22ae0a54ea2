import type { MentionField } from "../domain/mention-fields.ts";
import { always, type Condition } from "../domain/condition.ts";
import type { Awaitable } from "./awaitable.ts";
import type { OrderDirection, PilotOrderField } from "../domain/vocabularies.ts";
import type { AddressedType } from "../domain/addresses.ts";
import type { NodeType } from "../domain/global-id.ts";
import type { NamedType } from "../domain/referred.ts";
import type { Plural } from "../domain/thing.ts";
import { things, type Things } from "../domain/things/things.ts";
import type {
  ChangeRow,
  CountsRow,
  DatasetRow,
  DocumentDoubtRow,
  DoubtRow,
  EditionRow,
  ExtraRow,
  FreshnessRow,
  IdOf,
  MentionRow,
  ProvenanceRow,
  ReportRow,
  ReportTexts,
  Rows,
  UnreadLineRow,
  PlacedBlock,
} from "./rows.ts";

/** Which reports: those about some pilots, and where editions are named, in one of these. */
export type ReportSelection = { readonly pilots: Condition; readonly editions: readonly number[] | null };

/** The things of which a list is asked for as it is: in its own order, and all of it. */
export type PlainType = {
  [T in NodeType]: Things[T]["plural"] extends { readonly paged: true; readonly orderWords: string }
    ? T
    : never;
}[NodeType];
/** The lists that are paged through. A list under a thing is asked for with that thing's id. */
export type List =
  | { readonly of: "Pilot"; readonly where: Condition; readonly under: PilotParent | null }
  | { readonly of: "Report"; readonly where: ReportSelection; readonly under: null }
  | { readonly of: "Change"; readonly where: Partial<ChangeSelection>; readonly under: ChangeParent | null }
  | { [T in PlainType]: { readonly of: T; readonly where: null; readonly under: null } }[PlainType];
export type ListedType = List["of"];
export type NamedList = Extract<List, { readonly of: "Pilot" | "Partner" }>;
export const isWhole = (type: NodeType): type is WholeType => {
  const { paged, few = false }: Plural = things[type].plural;
  return !paged || few;
};
export type WholeType = {
  [T in NodeType]: Things[T]["plural"] extends { readonly paged: false } | { readonly few: true } ? T : never;
}[NodeType];
export type SluggedType = {
  [T in NodeType]: Things[T]["properties"] extends { readonly slug: unknown } ? T : never;
}[NodeType];
export const hasSlug = (type: NodeType): type is SluggedType => "slug" in things[type].properties;
export type PilotParent = { readonly type: NamedType; readonly id: number };
type ChangeParent = { readonly type: "Edition"; readonly id: number };
/** The pilots that reports name under a thing. */
export const pilotsUnder = (type: NamedType, id: number): Extract<List, { of: "Pilot" }> => ({
  of: "Pilot",
  where: always,
  under: { type, id },
});
export interface ChangeSelection {
  readonly kinds: readonly string[] | null;
  readonly fields: readonly string[] | null;
  readonly editions: readonly number[] | null;
  readonly pilots: Condition;
}

/** Where a row stands in an order: the text that the list is ordered by, then the row's own key. */
export type Position = { readonly sort: string; readonly key: string };

/** A page of a list that is asked for: at most `size` rows between two positions, from its begin or from its end. */
export interface PageRequest {
  readonly order: PilotOrderField;
  readonly direction: OrderDirection;
  readonly after: Position | null;
  readonly before: Position | null;
  readonly size: number;
  readonly fromEnd: boolean;
  /** How many rows to pass over first; none when it is not said. */
  readonly skip?: number;
}

/** The rows of a page in the order of the list, and whether the list goes on past them. */
export interface RowPage<T extends NodeType> {
  readonly rows: readonly { readonly position: Position; readonly row: Rows[T] }[];
  readonly more: boolean;
}

/** What became of an address: it leads to that of another key, or what it was given to is gone. */
export type Former =
  | { readonly key: string }
  | {
      readonly key: null;
      readonly name: string;
      /** Since when, an ISO moment in UTC. */
      readonly at: string;
      readonly reason: string;
    };

/**
 * Reads the graph for one request. The same resolvers read through it whether the answer comes from a
 * database, which gathers what is asked at one time into one statement, or from rows in memory, at once.
 * Lists are whole and in order; an id or key that is not there gives null. Nothing here fails but the database.
 */
export interface GraphReader {
  byId<T extends NodeType>(type: T, id: IdOf<T>): Awaitable<Rows[T] | null>;
  byKey<T extends NodeType>(type: T, key: string): Awaitable<Rows[T] | null>;
  /** The things with a slug, in the order of their keys: one of each municipality at most. */
  bySlug<T extends SluggedType>(type: T, slug: string): Awaitable<readonly Rows[T][]>;
  /** The motions with a number, as the council writes it or in another spelling; one per municipality. */
  motionsByNumber(number: string): Awaitable<readonly Rows["Motion"][]>;

  /** Where the address of something that was leads now; null when it was never given. */
  former(type: AddressedType, key: string): Awaitable<Former | null>;

  /** Latest edition first. */
  reportsOfPilot(pilotId: number): Awaitable<readonly ReportRow[]>;
  /** In the order of the document. */
  reportsOfEdition(editionId: number): Awaitable<readonly ReportRow[]>;
  reportTexts(reportId: number): Awaitable<ReportTexts>;
  /** Reads the long texts of reports, so that `reportTexts` has them at hand. */
  holdTexts(reportIds: readonly number[]): Awaitable<void>;
  mentions<N extends MentionField>(list: N, reportId: number): Awaitable<readonly MentionRow<N>[]>;
  provenance(reportId: number): Awaitable<readonly ProvenanceRow[]>;
  doubts(reportId: number): Awaitable<readonly DoubtRow[]>;
  extra(reportId: number): Awaitable<readonly ExtraRow[]>;
  /** The spellings of a partner over all reports, in alphabetical order. */
  spellings(partnerId: number): Awaitable<readonly string[]>;
  /** Latest edition first. */
  changesOfPilot(pilotId: number): Awaitable<readonly ChangeRow[]>;

  /** The editions of a municipality, oldest first. */
  editionsOf(municipalityId: string): Awaitable<readonly EditionRow[]>;
  /** The editions that mention a motion or have it as their mandate, oldest first. */
  editionsOfMotion(motionId: number): Awaitable<readonly EditionRow[]>;
  introduction(editionId: number): Awaitable<string | null>;
  unread(editionId: number): Awaitable<readonly UnreadLineRow[]>;
  documentDoubts(editionId: number): Awaitable<readonly DocumentDoubtRow[]>;
  freshness(editionId: number): Awaitable<FreshnessRow>;
  documentText(documentId: string): Awaitable<string>;
  /** None of a text that was given as it is. */
  documentBlocks(documentId: string): Awaitable<readonly PlacedBlock[]>;

  /** All of a thing whose lists come whole, in their order. */
  all<T extends WholeType>(type: T): Awaitable<readonly Rows[T][]>;
  dataset(): Awaitable<DatasetRow>;
  counts(): Awaitable<CountsRow>;

  page<T extends ListedType>(list: Extract<List, { of: T }>, page: PageRequest): Awaitable<RowPage<T>>;
  count(list: List): Awaitable<number>;
  /** How many names of a list begin with each letter or other sign, as names are put in order. */
  initials(list: NamedList): Awaitable<ReadonlyMap<string, number>>;
}

/** What reads through a reader on a day: the ISO date on which statuses are judged. */
export type ReadContext = { readonly reader: GraphReader; readonly today: string };

/**
 * Reads whole lists of the graph, for files that hold all of it. A list is sorted once, and then read a page
 * of rows at a time, however long it is: only its ids are kept, four bytes a row.
 */
export interface ListReader {
  /** The ids of the rows of a list, in its order. */
  ids(list: List, order: Pick<PageRequest, "order" | "direction">): Promise<Int32Array>;
  /** The rows with these ids in the order of the ids, without those that went meanwhile. */
  rows<T extends List["of"]>(type: T, ids: Int32Array): Promise<readonly Rows[T][]>;
  /**
   * A reader for what rows of one type say and refer to. What is asked of one of the rows is read for all of
   * them in one statement, and asked of the others it is answered at once.
   */
  readerOf<T extends NodeType>(type: T, rows: readonly Rows[T][]): GraphReader;
}

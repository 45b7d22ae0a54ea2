import type {
  SnapshotLinks,
  SnapshotMentions,
  SnapshotRows,
  SnapshotTexts,
  RowIndex,
  SnapshotType,
} from "./snapshot-rows.ts";
import type { CountsRow, DatasetRow, FreshnessRow, Rows, IdOf, MentionRow } from "../rows.ts";
import type {
  WholeType,
  GraphReader,
  List,
  ListedType,
  PageRequest,
  RowPage,
  SluggedType,
} from "../reader.ts";
import type { SnapshotLists, PagedList } from "./snapshot-lists.ts";
import type { MentionField } from "../../domain/mention-fields.ts";
import type { NodeType } from "../../domain/global-id.ts";
import { motionKeyOf } from "../../domain/motion-key.ts";
import { noFreshness, noTexts } from "../sql/statements.ts";

/** The graph at one revision, in memory: ids, names, links, and texts when they fit. Nothing in it ever changes. */
export interface Snapshot {
  readonly dataset: DatasetRow;
  readonly counts: CountsRow;
  readonly freshness: ReadonlyMap<number, FreshnessRow>;
  readonly rows: SnapshotRows;
  readonly mentions: SnapshotMentions;
  readonly links: SnapshotLinks;
  readonly texts: SnapshotTexts;
  /** The rows of lists that come whole, in their order. */
  readonly whole: { readonly [T in WholeType]: readonly Rows[T][] };
  readonly lists: SnapshotLists;
  /** What it takes, about, in bytes. */
  readonly size: number;
}

const none: readonly never[] = [];
const isPaged = (list: List): list is PagedList => list.of !== "Change";

/**
 * Reads the graph from a snapshot: at once, and all of one revision. Provenance is not in it, nor what did not fit of changes
 * and long texts: what `openDeep` gives reads these, when they are first asked for.
 */
export function snapshotReader(snapshot: Snapshot, openDeep: () => GraphReader): GraphReader {
  const { rows, links, mentions, lists, freshness, texts } = snapshot;
  let opened: GraphReader | null = null;
  const deep = (): GraphReader => (opened ??= openDeep());
  const held = <T extends NodeType>(type: T): RowIndex<SnapshotType> | null =>
    type === "Change" ? null : rows[type as SnapshotType];
  return {
    byId: <T extends NodeType>(type: T, id: IdOf<T>) => {
      const of = held(type);
      return of ? ((of.byId as ReadonlyMap<IdOf<T>, Rows[T]>).get(id) ?? null) : deep().byId(type, id);
    },
    byKey: <T extends NodeType>(type: T, key: string) => {
      const of = held(type);
      return of ? ((of.byKey as ReadonlyMap<string, Rows[T]>).get(key) ?? null) : deep().byKey(type, key);
    },
    bySlug: <T extends SluggedType>(type: T, slug: string): readonly Rows[T][] =>
      rows[type].bySlug.get(slug) ?? none,
    motionsByNumber: (number) => links.motionsByKey.get(motionKeyOf(number)) ?? none,

    former: (type, key) => deep().former(type, key),
    reportsOfPilot: (id) => links.reportsOfPilot.get(id) ?? none,
    reportsOfEdition: (id) => links.reportsOfEdition.get(id) ?? none,
    reportTexts: (id) => (texts.reports ? (texts.reports.get(id) ?? noTexts) : deep().reportTexts(id)),
    holdTexts: (ids) => (texts.reports ? undefined : deep().holdTexts(ids)),
    mentions: <N extends MentionField>(list: N, id: number): readonly MentionRow<N>[] =>
      mentions[list].get(id) ?? none,
    provenance: (id) => deep().provenance(id),
    doubts: (id) => deep().doubts(id),
    extra: (id) => deep().extra(id),
    documentDoubts: (id) => deep().documentDoubts(id),
    spellings: (id) => links.spellings.get(id) ?? none,
    changesOfPilot: (id) => (texts.changes ? (texts.changes.get(id) ?? none) : deep().changesOfPilot(id)),

    editionsOf: (code) => links.editionsOf.get(code) ?? none,
    editionsOfMotion: (id) => links.editionsOfMotion.get(id) ?? none,
    introduction: (id) => deep().introduction(id),
    unread: (id) => deep().unread(id),
    freshness: (id) => freshness.get(id) ?? noFreshness,
    documentText: (id) => deep().documentText(id),
    documentBlocks: (id) => deep().documentBlocks(id),

    all: (type) => snapshot.whole[type],
    dataset: () => snapshot.dataset,
    counts: () => snapshot.counts,

    page: <T extends ListedType>(list: Extract<List, { of: T }>, page: PageRequest) =>
      isPaged(list) ? (lists.page(list, page) as RowPage<T>) : deep().page<T>(list, page),
    initials: (list) => lists.initials(list),
    count: (list) => (isPaged(list) ? lists.count(list) : deep().count(list)),
  };
}

import type { SnapshotLinks, SnapshotMentions, SnapshotRows } from "./snapshot-rows.ts";
import type { CountsRow, DatasetRow, FreshnessRow, Rows } from "../rows.ts";
import type { WholeType } from "../reader.ts";
import type { SnapshotLists } from "./snapshot-lists.ts";

/** The graph at one revision, in memory: ids, names and links. Nothing in it ever changes. */
export interface Snapshot {
  readonly dataset: DatasetRow;
  readonly counts: CountsRow;
  readonly freshness: ReadonlyMap<number, FreshnessRow>;
  readonly rows: SnapshotRows;
  readonly mentions: SnapshotMentions;
  readonly links: SnapshotLinks;
  /** The rows of lists that come whole, in their order. */
  readonly whole: { readonly [T in WholeType]: readonly Rows[T][] };
  readonly lists: SnapshotLists;
  /** What it takes, about, in bytes. */
  readonly size: number;
}

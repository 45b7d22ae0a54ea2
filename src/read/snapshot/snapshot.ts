import type { HeldLinks, HeldMentions, HeldRows } from "./held.ts";
import type { CountsRow, DatasetRow, EditionRow, FreshnessRow, PortfolioRow, ProgrammeRow } from "../rows.ts";
import type { SnapshotLists } from "./snapshot-lists.ts";

/** The graph at one revision, in memory: ids, names and links. Nothing in it ever changes. */
export interface Snapshot {
  readonly dataset: DatasetRow;
  readonly counts: CountsRow;
  readonly freshness: ReadonlyMap<number, FreshnessRow>;
  readonly rows: HeldRows;
  readonly mentions: HeldMentions;
  readonly links: HeldLinks;
  readonly editions: readonly EditionRow[];
  readonly programmes: readonly ProgrammeRow[];
  readonly portfolios: readonly PortfolioRow[];
  readonly lists: SnapshotLists;
  /** What it takes, about, in bytes. */
  readonly size: number;
}

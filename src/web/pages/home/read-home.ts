import type { GraphReader } from "../../../read/reader.ts";
import type { CountsRow, DatasetRow, EditionRow } from "../../../read/rows.ts";
import type { ChangeKind } from "../../../domain/vocabularies.ts";
import type { ShownChange } from "../../parts/changes.tsx";
import { readLatestChanges } from "../../read-latest-changes.ts";

export interface HomeStory {
  readonly counts: CountsRow;
  readonly dataset: DatasetRow;
  /** Latest first. */
  readonly editions: readonly EditionRow[];
  readonly changes: readonly ShownChange[];
}

/** The changes that people come for. */
const telling: readonly ChangeKind[] = [
  "OUTCOME_KNOWN",
  "END_SLIPPED",
  "END_ADVANCED",
  "EVALUATION_OVERDUE",
  "RETURNED",
  "VANISHED",
  "VANISHED_WITH_OUTCOME",
  "NEW",
];
const SHOWN = 6;

/** Reads what there is, in figures, and what changed last. */
export async function readHome(reader: GraphReader): Promise<HomeStory> {
  const [counts, dataset, editions, changes] = await Promise.all([
    reader.counts(),
    reader.dataset(),
    reader.all("Edition"),
    readLatestChanges(reader, { kinds: telling }, SHOWN),
  ]);
  return { counts, dataset, editions: editions.toReversed(), changes };
}

import type { GraphReader } from "../../../read/reader.ts";
import type { CountsRow, DatasetRow, EditionRow } from "../../../read/rows.ts";
import type { ChangeKind } from "../../../domain/vocabularies.ts";
import type { ShownChange } from "../../parts/changes.tsx";
import { readEach } from "../../../read/read-each.ts";
import { readList } from "../../read-list.ts";

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
const SHOWN = 8;

/** Reads what there is, in figures, and what changed last. */
export async function readHome(reader: GraphReader): Promise<HomeStory> {
  const list = { of: "Change", where: { kinds: telling }, under: null } as const;
  const [counts, dataset, editions, { rows }] = await Promise.all([
    reader.counts(),
    reader.dataset(),
    reader.all("Edition"),
    readList<"Change">(reader, list, { size: SHOWN, after: null }),
  ]);
  const changes = await readEach(rows, async (change) => {
    const [pilot, edition] = await Promise.all([
      reader.byId("Pilot", change.pilotId),
      reader.byId("Edition", change.editionId),
    ]);
    return { change, pilot, edition };
  });
  return { counts, dataset, editions: editions.toReversed(), changes };
}

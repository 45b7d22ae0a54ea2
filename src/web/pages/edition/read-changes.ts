import type { ChangeKind } from "../../../domain/vocabularies.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { EditionRow } from "../../../read/rows.ts";
import type { ShownChange } from "../../parts/changes.tsx";
import { readEach } from "../../../read/read-each.ts";
import { readList } from "../../read-list.ts";

/** Some changes of an edition, each with its pilot. */
export interface ChangesPart {
  readonly changes: readonly ShownChange[];
  readonly total: number;
  readonly next: string | null;
}

interface ChangesRequest {
  /** Null for changes of every kind. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly size: number;
  readonly after: string | null;
}

/** Reads changes that an edition showed. */
export async function readChangesOf(
  reader: GraphReader,
  editionId: number,
  { kinds, size, after }: ChangesRequest,
): Promise<ChangesPart> {
  const list = { of: "Change", where: { kinds }, under: { type: "Edition", id: editionId } } as const;
  const { rows, total, next } = await readList<"Change">(reader, list, { size, after });
  const changes = await readEach(rows, async (change) => ({
    change,
    pilot: await reader.byId("Pilot", change.pilotId),
    edition: null,
  }));
  return { changes, total, next };
}

/** All changes of an edition, a part at a time. */
export interface ChangesStory extends ChangesPart {
  readonly edition: EditionRow;
  readonly isFirst: boolean;
}

const SIZE = 100;

/** Reads a part of all changes of an edition; null when there is no edition with that key. */
export async function readChanges(
  reader: GraphReader,
  key: string,
  after: string | null,
): Promise<ChangesStory | null> {
  const edition = await reader.byKey("Edition", key);
  if (!edition) return null;
  const part = await readChangesOf(reader, edition.id, { kinds: null, size: SIZE, after });
  return { ...part, edition, isFirst: after === null };
}

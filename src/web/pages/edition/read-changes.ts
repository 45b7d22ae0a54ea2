import type { ChangeKind } from "../../../domain/vocabularies.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { EditionRow } from "../../../read/rows.ts";
import type { ShownChange } from "../../parts/changes.tsx";
import { readEach } from "../../../read/read-whole.ts";
import { isDoubted } from "../../read-latest-changes.ts";
import { readList, type ListPart } from "../../read-list.ts";

/** Some changes of an edition, each with its pilot. */
interface ChangesPart extends Omit<ListPart<"Change">, "rows"> {
  readonly changes: readonly ShownChange[];
}

interface ChangesRequest {
  /** Null for changes of every kind. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly size: number;
  readonly page?: number;
}

/** Reads changes that an edition showed. */
export async function readChangesOf(
  reader: GraphReader,
  editionId: number,
  { kinds, ...asked }: ChangesRequest,
): Promise<ChangesPart> {
  const list = { of: "Change", where: { kinds }, under: { type: "Edition", id: editionId } } as const;
  const { rows, ...part } = await readList<"Change">(reader, list, asked);
  const changes = await readEach(rows, async (change) => ({
    change,
    doubted: await isDoubted(reader, change),
    pilot: await reader.byId("Pilot", change.pilotId),
    edition: null,
  }));
  return { ...part, changes };
}

export interface ChangesStory extends ChangesPart {
  readonly edition: EditionRow;
}

const SIZE = 100;

/** Reads a page of all changes of an edition; null when there is no edition with that key. */
export async function readChanges(
  reader: GraphReader,
  key: string,
  page: number,
): Promise<ChangesStory | null> {
  const edition = await reader.byKey("Edition", key);
  if (!edition) return null;
  const part = await readChangesOf(reader, edition.id, { kinds: null, size: SIZE, page });
  return { ...part, edition };
}

import type { GraphReader } from "../../../graph/reader.ts";
import type {
  DocumentRow,
  EditionRow,
  MotionRow,
  MunicipalityRow,
  PilotRow,
  UnreadLineRow,
} from "../../../graph/rows.ts";
import type { ShownChange } from "../../parts/changes.tsx";
import { readEach, readIf } from "../../read-awaited.ts";
import { type Glance, readGlances } from "../../read-glances.ts";
import { readWholeList } from "../../read-list.ts";

/** An edition and what it changed. */
export interface EditionStory {
  readonly edition: EditionRow;
  readonly municipality: MunicipalityRow;
  readonly document: DocumentRow;
  readonly mandate: MotionRow | null;
  readonly introduction: string | null;
  readonly previous: EditionRow | null;
  readonly next: EditionRow | null;
  /** In the order of the document. */
  readonly glances: readonly Glance[];
  readonly changes: readonly ShownChange[];
  readonly unread: readonly UnreadLineRow[];
}

const MOST_CHANGES = 1_000;

/** Reads an edition; null when there is none with that slug. */
export async function readEdition(
  reader: GraphReader,
  slug: string,
  today: string,
): Promise<EditionStory | null> {
  const edition = await reader.byKey("Edition", slug);
  if (!edition) return null;
  const list = { of: "Change", where: {}, under: { type: "Edition", id: edition.id } } as const;
  const [municipality, document, mandate, introduction, siblings, reports, rows, unread] = await Promise.all([
    reader.byId("Municipality", edition.municipalityId),
    reader.byId("Document", edition.documentId),
    readIf(edition.mandateId, (id) => reader.byId("Motion", id)),
    reader.introduction(edition.id),
    reader.editionsOf(edition.municipalityId),
    reader.reportsOfEdition(edition.id),
    readWholeList<"Change">(reader, list, MOST_CHANGES),
    reader.unread(edition.id),
  ]);
  if (!municipality || !document) return null;
  const pilots = await readEach(reports, ({ pilotId }) => reader.byId("Pilot", pilotId));
  const place = siblings.findIndex(({ id }) => id === edition.id);
  const changes = await readEach(rows, async (change) => ({
    change,
    pilot: await reader.byId("Pilot", change.pilotId),
    edition: null,
  }));
  return {
    edition,
    municipality,
    document,
    mandate,
    introduction,
    previous: siblings[place - 1] ?? null,
    next: siblings[place + 1] ?? null,
    glances: await readGlances(
      reader,
      pilots.filter((pilot): pilot is PilotRow => pilot !== null),
      today,
    ),
    changes,
    unread,
  };
}

import type { GraphReader } from "../../../read/reader.ts";
import type {
  DocumentRow,
  EditionRow,
  PilotRow,
  PlacedBlock,
  ProvenanceRow,
  UnreadLineRow,
} from "../../../read/rows.ts";
import { readEach } from "../../../read/read-whole.ts";

/** A report in a document: its pilot, and the spans that it was read from. */
export interface SourceReport {
  readonly pilot: PilotRow;
  readonly provenance: readonly ProvenanceRow[];
}

export interface Source {
  readonly document: DocumentRow;
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  /** Null for a document that no edition stands in any more. */
  readonly edition: EditionRow | null;
  readonly reports: readonly SourceReport[];
  readonly unread: readonly UnreadLineRow[];
}

/** All places in a document that something was read from. */
export const placesIn = ({ reports }: Pick<Source, "reports">): ProvenanceRow[] =>
  reports.flatMap(({ provenance }) => provenance);

/** Reads a document with what was read from it; null when there is no document with that hash. */
export async function readSource(reader: GraphReader, sha256: string): Promise<Source | null> {
  const document = await reader.byKey("Document", sha256.toLowerCase());
  if (!document) return null;
  const [text, blocks, editions] = await Promise.all([
    reader.documentText(document.id),
    reader.documentBlocks(document.id),
    reader.all("Edition"),
  ]);
  const edition = editions.find(({ documentId }) => documentId === document.id) ?? null;
  if (!edition) return { document, text, blocks, edition, reports: [], unread: [] };
  const [rows, unread] = await Promise.all([reader.reportsOfEdition(edition.id), reader.unread(edition.id)]);
  const reports = await readEach(rows, async ({ id, pilotId }) => {
    const [pilot, provenance] = await Promise.all([reader.byId("Pilot", pilotId), reader.provenance(id)]);
    return pilot && { pilot, provenance };
  });
  return { document, text, blocks, edition, reports: reports.filter((report) => report !== null), unread };
}

import type { GraphReader } from "../../../read/reader.ts";
import type {
  DocumentDoubtRow,
  DocumentRow,
  EditionRow,
  MotionRow,
  MunicipalityRow,
  UnreadLineRow,
} from "../../../read/rows.ts";
import type { ShownChange } from "../../parts/changes.tsx";
import { readEach, readIf, readThose } from "../../../read/read-whole.ts";
import { type PilotCard, readPilotCards } from "../../read-pilot-cards.ts";
import { readChangesOf } from "./read-changes.ts";
import type { ChangeKind } from "../../../domain/vocabularies.ts";

/** Changes that are told together. */
export interface ChangeGroup {
  readonly title: string;
  readonly kinds: readonly ChangeKind[];
}

export const changeGroups: readonly ChangeGroup[] = [
  { title: "Nieuw", kinds: ["NEW"] },
  { title: "Terug", kinds: ["RETURNED"] },
  { title: "Uitkomst bekend of gewijzigd", kinds: ["OUTCOME_KNOWN", "VERDICT_CHANGED"] },
  {
    title: "Opgeschoven of over tijd",
    kinds: ["END_SLIPPED", "START_SLIPPED", "EVALUATION_MOVED", "EVALUATION_OVERDUE"],
  },
  { title: "Naar voren gehaald", kinds: ["END_ADVANCED"] },
  { title: "Bedrag gewijzigd", kinds: ["AMOUNT_CHANGED"] },
  { title: "Niet meer in deze editie", kinds: ["VANISHED", "VANISHED_WITH_OUTCOME"] },
  { title: "Gewijzigde velden", kinds: ["FIELD_CHANGED"] },
];

export interface EditionStory {
  readonly edition: EditionRow;
  readonly municipality: MunicipalityRow;
  readonly document: DocumentRow;
  readonly mandate: MotionRow | null;
  readonly introduction: string | null;
  readonly previous: EditionRow | null;
  readonly next: EditionRow | null;
  /** The first, in the order of the document. */
  readonly cards: readonly PilotCard[];
  /** How many pilots the edition has. */
  readonly total: number;
  readonly changes: readonly GroupOfChanges[];
  readonly unread: readonly UnreadLineRow[];
  readonly doubts: readonly DocumentDoubtRow[];
}

/** The first changes of a group, and how many it has. */
export interface GroupOfChanges extends ChangeGroup {
  readonly shown: readonly ShownChange[];
  readonly total: number;
}

/** As many pilots and changes of a kind stand on the page itself. */
const SHOWN = 50;

/** Reads an edition; null when there is none with that key. */
export async function readEdition(reader: GraphReader, key: string): Promise<EditionStory | null> {
  const edition = await reader.byKey("Edition", key);
  if (!edition) return null;
  const [municipality, document, mandate, introduction, siblings, reports, changes, unread, doubts] =
    await Promise.all([
      reader.byId("Municipality", edition.municipalityId),
      reader.byId("Document", edition.documentId),
      readIf(edition.mandateId, (id) => reader.byId("Motion", id)),
      reader.introduction(edition.id),
      reader.editionsOf(edition.municipalityId),
      reader.reportsOfEdition(edition.id),
      readEach(changeGroups, async (group): Promise<GroupOfChanges> => {
        const { changes: shown, total } = await readChangesOf(reader, edition.id, {
          kinds: group.kinds,
          size: SHOWN,
        });
        return { ...group, shown, total };
      }),
      reader.unread(edition.id),
      reader.documentDoubts(edition.id),
    ]);
  if (!municipality || !document) return null;
  const pilotIds = [...new Set(reports.map(({ pilotId }) => pilotId))];
  const pilots = await readThose(reader, "Pilot", pilotIds.slice(0, SHOWN));
  const place = siblings.findIndex(({ id }) => id === edition.id);
  return {
    edition,
    municipality,
    document,
    mandate,
    introduction,
    previous: siblings[place - 1] ?? null,
    next: siblings[place + 1] ?? null,
    cards: await readPilotCards(reader, pilots, { edition }),
    total: pilotIds.length,
    changes,
    unread,
    doubts,
  };
}

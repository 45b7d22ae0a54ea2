import { codesOf } from "../../domain/condition.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import type { OriginKind } from "../../domain/vocabularies.ts";
import { mergeMentions, statusBy } from "../pilot-summary.ts";
import { readAllNamed, readEach, readWholeList } from "../read-whole.ts";
import type { GraphReader } from "../reader.ts";
import type {
  DocumentRow,
  EditionRow,
  MentionRow,
  MunicipalityRow,
  PilotRow,
  ProvenanceRow,
} from "../rows.ts";
import { stateOfPilots, type JudgedState } from "./motion-state.ts";
import { readSequels, type MotionPath } from "./read-path.ts";

/** What someone told the council, besides a motion, that a pilot came from. */
export const promiseKinds = ["TOEZEGGING", "INITIATIEFVOORSTEL"] as const satisfies OriginKind[];

/** A pilot that came from a promise or a proposal, with the words that say so. */
export interface ListedPromise extends Pick<
  MotionPath,
  "latest" | "named" | "status" | "sequels" | "edition"
> {
  readonly pilot: PilotRow;
  readonly municipality: MunicipalityRow | null;
  readonly kind: OriginKind;
  readonly quote: string;
  /** Where the latest edition that says it does so. */
  readonly said: {
    readonly edition: EditionRow;
    readonly document: DocumentRow;
    readonly provenance: readonly ProvenanceRow[];
  } | null;
  readonly memos: readonly MentionRow<"memos">[];
  readonly state: JudgedState | null;
}

async function readOfPilot(reader: GraphReader, pilot: PilotRow, today: string): Promise<ListedPromise[]> {
  const reports = await reader.reportsOfPilot(pilot.id);
  const [latest] = reports;
  if (!latest) return [];
  const [municipality, edition, memos, sequels, named, said] = await Promise.all([
    reader.byId("Municipality", pilot.municipalityId),
    reader.byId("Edition", latest.editionId),
    mergeMentions("memos", pilot, reader),
    readSequels(reader, reports),
    readAllNamed(reader, reports),
    readEach(reports, async (report) => {
      const [origins, provenance, own] = await Promise.all([
        reader.mentions("origins", report.id),
        reader.provenance(report.id),
        reader.byId("Edition", report.editionId),
      ]);
      const document = own && (await reader.byId("Document", own.documentId));
      return origins.map(({ kind, quote }, item) => ({
        kind,
        quote,
        said:
          own && document
            ? {
                edition: own,
                document,
                provenance: provenance.filter((place) => place.field === "origins" && place.item === item),
              }
            : null,
      }));
    }),
  ]);
  if (!edition) return [];
  const status = statusBy(pilot, reports, today);
  const state = stateOfPilots([{ latest, status, sequels, edition }]);
  return promiseKinds.flatMap((wanted) => {
    const first = said.flat().find(({ kind }) => kind === wanted);
    const told = { pilot, municipality, latest, named, edition, status, sequels, memos, state };
    return first ? [{ ...first, ...told }] : [];
  });
}

/** Reads every pilot that came from a promise to the council or a proposal of its members, by name. */
export async function readPromises(reader: GraphReader, today: string): Promise<readonly ListedPromise[]> {
  const where = { source: dimensions.origins.source, values: codesOf(...promiseKinds) };
  const pilots = await readWholeList<"Pilot">(reader, { of: "Pilot", where, under: null });
  const promises = await readEach(pilots, (pilot) => readOfPilot(reader, pilot, today));
  return promises.flat();
}

import type { MotionName } from "../domain/mention-fields.ts";
import type { Reading } from "../report/report.ts";
import type { Register } from "../source/register.ts";
import { settleAddresses } from "./addresses/settle-addresses.ts";
import { defaultAsOf } from "./as-of.ts";
import { storeChanges } from "./change/store-changes.ts";
import type { StandingEdition } from "./check-entry.ts";
import { addressIn } from "./context.ts";
import { storeEnded } from "./ended.ts";
import { readLinked, removeOrphans } from "./linked.ts";
import { deleteReports, isSame, moveReports, placeOf, readReports } from "./old-reports.ts";
import { type PlacedReport, placeReports } from "./place-reports.ts";
import type { PreparedReport } from "./prepare-reports.ts";
import { describeMotions, numberAnew, renamePilots } from "./refresh.ts";
import { anyIdOf, type Trx } from "./rows.ts";
import { type EditionValues, storeDocumentDoubts, storeEditionRow, storeUnread } from "./store-entry.ts";
import { storeMotions } from "./store-motions.ts";
import { storeNames } from "./store-names.ts";
import { storePartners } from "./store-partners.ts";
import { type References, storeReports } from "./store-reports.ts";
import { writeRevision } from "./write-revision.ts";

export interface PilotReference {
  readonly slug: string;
  readonly name: string;
}
export interface RenamedPilot {
  readonly slug: string;
  readonly from: string;
  readonly to: string;
}
export interface StoredPilots {
  /** Pilots that the graph did not know. */
  readonly added: readonly PilotReference[];
  /** Known pilots of which this edition now says something, or something else. */
  readonly changed: readonly PilotReference[];
  /** Pilots of the edition as it stood, or of the one before a new edition, that are not in it. */
  readonly vanished: readonly PilotReference[];
  readonly renamed: readonly RenamedPilot[];
}

interface Replacement extends Omit<EditionValues, "mandate"> {
  readonly register: Register;
  readonly prepared: readonly PreparedReport[];
  readonly standing: StandingEdition | null;
  readonly revision: number;
}

async function readPilots(trx: Trx, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("pilot")
    .select(["id", "slug", "name"])
    .where("id", "=", anyIdOf(ids))
    .orderBy("id")
    .execute();
}

const mandateOf = ({ mandate }: Reading): MotionName | null =>
  mandate === null ? null : { ...mandate, date: null };

/**
 * Puts what was read in the place of the reports that the edition had. A report that says the same from the same
 * place in the text is left alone, so that only what changed is written and told.
 */
export async function replaceReports(trx: Trx, replacement: Replacement): Promise<StoredPilots> {
  const { entry, reading, register, prepared, standing, revision, now } = replacement;
  const { municipality } = entry;
  const asOf = entry.asOf ?? defaultAsOf(entry.kind, entry.year);
  const address = addressIn(municipality, entry.slug);
  const placement = await placeReports(
    trx,
    { id: standing?.id ?? null, address, asOf, municipality },
    prepared,
    register,
    now,
  );
  const { placed, moved, pilotNow } = placement;
  const old = await readReports(trx, standing?.id ?? null, pilotNow);
  const oldOf = new Map(old.map((report) => [placeOf(report.pilotNow, report.repeats), report]));
  const present = new Set(placed.map(({ pilot }) => pilot));
  const oldReportOf = ({ pilot, repeats }: PlacedReport) => oldOf.get(placeOf(pilot, repeats));
  const fresh = placed.filter((report) => !isSame(oldReportOf(report), report));
  const kept = placed.filter((report) => isSame(oldReportOf(report), report));
  const staying = new Set(kept.map((report) => oldReportOf(report)?.id));
  const leaving = old.filter(({ id }) => !staying.has(id));
  const renewed = new Set([
    ...fresh.map(({ pilot }) => pilot),
    ...leaving.map((report) => report.pilot_id),
    ...moved.flatMap(({ from, to }) => [from, to]),
  ]);

  const mandate = mandateOf(reading);
  const motions = await storeMotions(trx, fresh, mandate, municipality);
  const names = await storeNames(trx, fresh, municipality);
  const partners = await storePartners(trx, fresh, register);
  const edition = await storeEditionRow(trx, standing?.id ?? null, {
    ...replacement,
    mandate: mandate === null ? null : (motions.get(mandate) ?? null),
  });

  const said = fresh.filter((report) => oldReportOf(report)?.fingerprint !== report.fingerprint);
  // What a pilot says less of, it says otherwise.
  const places = new Set(placed.map(({ pilot, repeats }) => placeOf(pilot, repeats)));
  const unsaid = leaving.filter((report) => !places.has(placeOf(report.pilotNow, report.repeats)));
  const resaid = new Set([
    ...said.map(({ pilot }) => pilot),
    ...unsaid.map((report) => report.pilot_id).filter((pilot) => present.has(pilot)),
  ]);
  // A report that says the same from another place in the text changes its pilot, and nothing that it mentions.
  const before = await readLinked(
    trx,
    leaving.filter(({ pilot_id }) => !present.has(pilot_id) || resaid.has(pilot_id)).map(({ id }) => id),
  );
  await deleteReports(trx, leaving);
  await moveReports(trx, kept, oldOf);
  const references: References = {
    edition,
    motions,
    partners: partners.ids,
    named: names,
    reportAt: new Map(leaving.map((report) => [placeOf(report.pilotNow, report.repeats), report.id])),
  };
  await storeReports(trx, fresh, references);
  await storeUnread(trx, edition, reading.unread, standing !== null);
  await storeDocumentDoubts(trx, edition, reading.doubts, standing !== null);

  const gone = [...old.map(({ pilot_id }) => pilot_id), ...moved.map(({ from }) => from)].filter(
    (pilot) => !present.has(pilot),
  );
  const vanishedBefore = await readPilots(trx, gone);
  const oldMandate = standing?.mandate ?? null;
  const oldMotions = [...before.Motion, ...(oldMandate === null ? [] : [oldMandate])];
  await removeOrphans(trx, { ...before, Motion: oldMotions, Pilot: gone });
  const added = new Set(placed.filter(({ isNewPilot }) => isNewPilot).map(({ pilot }) => pilot));
  // A pilot that is new can have reports of other editions, which another was thought to have.
  const named = await renamePilots(trx, [...renewed, ...gone]);
  const renamed = named.filter(({ id }) => !added.has(id));
  await numberAnew(trx, (type) => [...names[type].values(), ...before[type]]);
  await describeMotions(trx, [...new Set([...motions.values(), ...oldMotions])]);
  const [since = asOf] = [
    asOf,
    ...(standing === null ? [] : [standing.asOf]),
    ...moved.map((report) => report.asOf),
  ].toSorted();
  const previous = await storeChanges(
    trx,
    { municipality: municipality.code, since, edition },
    { revision, now },
  );
  await storeEnded(trx, municipality.code);
  await settleAddresses(trx, {
    ...placement,
    municipality,
    register,
    reason: `Geen enkel rapport gaat er nog over, sinds ${entry.title} (${address}) is gecorrigeerd.`,
    now,
  });
  const municipalities = [...new Set([municipality.code, ...partners.shownIn])];
  await writeRevision(trx, { revision, now, municipalities });

  const vanished = standing === null ? await readVanished(trx, previous, present) : vanishedBefore;
  const pilots = await readPilots(trx, [...present, ...gone]);
  const slugOf = new Map(pilots.map(({ id, slug }) => [id, slug]));
  const reference = ({ slug, name }: PilotReference): PilotReference => ({ slug, name });
  return {
    added: pilots.filter(({ id }) => added.has(id)).map(reference),
    changed: pilots.filter(({ id }) => resaid.has(id) && !added.has(id)).map(reference),
    vanished: vanished.map(reference),
    renamed: renamed.map(({ id, from, to }) => ({ slug: slugOf.get(id) ?? "", from, to })),
  };
}

async function readVanished(
  trx: Trx,
  previous: number | null,
  present: ReadonlySet<number>,
): Promise<PilotReference[]> {
  const before = await readReports(trx, previous);
  return readPilots(
    trx,
    before.map(({ pilot_id }) => pilot_id).filter((pilot) => !present.has(pilot)),
  );
}

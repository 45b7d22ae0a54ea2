import type { MotionName } from "../domain/mention-fields.ts";
import { byReferred } from "../domain/reference-fields.ts";
import type { Reading } from "../report/report.ts";
import type { Register } from "../source/register.ts";
import {
  asOfOf,
  type EditionValues,
  storeEditionRow,
  storeRemarks,
  type StandingEdition,
} from "./store-entry.ts";
import { addressIn } from "./context.ts";
import { type Linked, readLinked } from "./linked.ts";
import { storeMotions } from "./motions/store-motions.ts";
import { deleteReports, isSame, moveReports, placeOf, readReports } from "./old-reports.ts";
import { type PlacedReport, placeReports } from "./place-reports.ts";
import type { PreparedReport } from "./prepare-reports.ts";
import type { Trx } from "./rows.ts";
import { settleMunicipality } from "./settle-municipality.ts";
import { storeNames, storePartners } from "./store-names.ts";
import { type References, storeReports } from "./store-reports.ts";
import { readPilots, readVanished, tellPilots } from "./stored-pilots.ts";

interface Replacement extends Omit<EditionValues, "mandate"> {
  readonly register: Register;
  readonly prepared: readonly PreparedReport[];
  readonly standing: StandingEdition | null;
  readonly revision: number;
}

const mandateOf = ({ mandate }: Reading): MotionName | null =>
  mandate === null ? null : { ...mandate, date: null };

/**
 * Puts what was read in the place of the reports that the edition had. A report that says the same from the same
 * place in the text is left alone, so that only what changed is written and told.
 */
export async function replaceReports(trx: Trx, replacement: Replacement) {
  const { entry, reading, register, prepared, standing, revision, now } = replacement;
  const { municipality } = entry;
  const asOf = asOfOf(entry);
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
  // What stands in an edition of another day comes at another place among what other editions say.
  const isOfAnotherDay = standing !== null && standing.asOf !== asOf;
  const renewed = new Set([
    ...(isOfAnotherDay ? placed : fresh).map(({ pilot }) => pilot),
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
  const before = await readLinked(
    trx,
    (isOfAnotherDay ? old : leaving).map(({ id }) => id),
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
  await storeRemarks(trx, edition, reading, standing !== null);

  const gone = [...old.map(({ pilot_id }) => pilot_id), ...moved.map(({ from }) => from)].filter(
    (pilot) => !present.has(pilot),
  );
  const vanishedBefore = await readPilots(trx, gone);
  const touched: Linked = {
    ...byReferred((type) => [...names[type].values(), ...before[type]]),
    Pilot: [...renewed, ...gone],
    Partner: [...partners.ids.values(), ...before.Partner],
    Motion: [...motions.values(), ...before.Motion, ...(standing?.mandate ? [standing.mandate] : [])],
  };
  const settled = await settleMunicipality(trx, {
    municipality,
    edition: { id: edition, address },
    placement,
    touched,
    since: standing !== null && standing.asOf < asOf ? standing.asOf : asOf,
    shownIn: partners.shownIn,
    register,
    reason: `Geen enkel rapport gaat er nog over, sinds ${entry.title} (${address}) is gecorrigeerd.`,
    revision,
    now,
  });

  const said = fresh.filter((report) => oldReportOf(report)?.fingerprint !== report.fingerprint);
  // What a pilot says less of, it says otherwise.
  const places = new Set(placed.map(({ pilot, repeats }) => placeOf(pilot, repeats)));
  const unsaid = leaving.filter((report) => !places.has(placeOf(report.pilotNow, report.repeats)));
  const pilots = await tellPilots(trx, {
    present,
    added: new Set(placed.filter(({ isNewPilot }) => isNewPilot).map(({ pilot }) => pilot)),
    resaid: new Set([
      ...said.map(({ pilot }) => pilot),
      ...unsaid.map((report) => report.pilot_id).filter((pilot) => present.has(pilot)),
    ]),
    vanished: standing === null ? await readVanished(trx, settled.previous, present) : vanishedBefore,
    renamed: settled.renamed,
  });
  return { pilots, scope: settled.scope };
}
